// The page of a figure: its state is its address, chosen with a plain form.

import type { Metadata } from "next";
import { headers } from "next/headers";
import { atDay, readDays } from "../../../../lib/address/as-of";
import { figurePath } from "../../../../lib/address/figure";
import { pageHref } from "../../../../lib/address/page";
import { requestSentence } from "../../../../lib/address/request-words";
import { addressInState, type FigureQuery } from "../../../../lib/address/state";
import { indicatorById } from "../../../../lib/catalogue/indicators";
import { BadRequest } from "../../../../lib/errors";
import { datasetOn, datasetShown, shownDays } from "../../../../lib/figure/as-shown";
import { asWorded } from "../../../../lib/figure/as-worded";
import { takeIn } from "../../../../lib/figure/unconfirmed";
import { originOf } from "../../../_server/answer";
import { loadAskedFigure } from "../../../_server/asked-figure";
import { loadForStates, loadNumbersOf } from "../../../_server/load";
import { pageLocale } from "../../../_server/page-locale";
import { siteOrigin } from "../../../_server/settings";
import { DownloadLooks } from "../../../_ui/figure/download-looks";
import { FigureControls } from "../../../_ui/figure/figure-controls";
import { FigureNeighbours } from "../../../_ui/figure/figure-neighbours";
import { FigureSheet } from "../../../_ui/figure/figure-sheet";
import { SharePicture } from "../../../_ui/figure/share-picture";
import { MissingPage } from "../../../_ui/shell/missing-page";
import { PageShell } from "../../../_ui/shell/page-shell";
import { topicOf } from "../../../_ui/shell/topic-page";

type Props = { params: Promise<{ locale: string; indicator: string }>; searchParams: Promise<FigureQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = await pageLocale(params);
  const indicator = indicatorById.get((await params).indicator);
  if (!indicator) return {};
  const then = await searchParams.then(thenOf(indicator.id)).catch(asRefusal);
  const { question } = then instanceof BadRequest ? indicator : asWorded(indicator, then);
  return { title: indicator.name[lang], description: question[lang] };
}

/** What is shown of a figure on the day that its address names. */
const thenOf = (id: string) => async (query: FigureQuery) => {
  const days = readDays(query);
  return datasetShown(await loadNumbersOf([id], shownDays([days])), days);
};

/** proxy.ts sets the status of a refused figure; here it is put into words. */
function asRefusal(error: unknown): BadRequest {
  if (error instanceof BadRequest) return error;
  throw error;
}

export default async function FigurePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { lang } = locale;
  const { indicator: id } = await params;
  const query = await searchParams;
  const indicator = indicatorById.get(id);
  const figure = await loadAskedFigure(id, locale, query).catch(asRefusal);
  if (!indicator || figure instanceof BadRequest) {
    const link = indicator && { path: figurePath({ indicator: indicator.id, state: [] }), name: indicator.name[lang] };
    const sentence = figure instanceof BadRequest ? requestSentence(figure, lang) : "";
    return <MissingPage locale={locale} sentence={sentence} link={link} />;
  }
  const then = datasetOn(await loadForStates([indicator.id], [figure.state]), figure.state);
  const own = takeIn(then, indicator.id, figure.state.unconfirmed).all;
  const hasUnconfirmed = then.unconfirmed.some((one) => one.indicator === indicator.id);
  const topic = topicOf(indicator.topic);
  const origin = siteOrigin() ?? originOf({ url: "http://localhost", headers: await headers() });
  return (
    <PageShell locale={locale} path={figurePath(addressInState(indicator, own, figure.state))}>
      <SharePicture figure={figure} origin={origin} />
      <nav className="crumb" aria-label={topic.name[lang]}>
        <a href={pageHref(locale, atDay(`/${topic.id}`, figure.state))}>{topic.name[lang]}</a>
      </nav>
      <div className="figure-page">
        <FigureSheet
          figure={figure}
          indicator={asWorded(indicator, then)}
          observations={own}
          locale={locale}
          origin={origin}
          controls={
            <FigureControls figure={figure} indicator={indicator} observations={own} hasUnconfirmed={hasUnconfirmed} />
          }
        />
        {figure.categories.length > 0 && <DownloadLooks figure={figure} asked={query} />}
        <FigureNeighbours indicator={indicator} topic={topic} locale={locale} days={figure.state} />
      </div>
    </PageShell>
  );
}
