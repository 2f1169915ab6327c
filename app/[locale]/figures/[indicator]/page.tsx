// The page of a figure: its state is its address, chosen with links and a plain form.

import type { Metadata } from "next";
import { headers } from "next/headers";
import { atDay } from "../../../../lib/address/as-of";
import { figurePath } from "../../../../lib/address/figure";
import { pageHref } from "../../../../lib/address/page";
import { requestSentence } from "../../../../lib/address/request-words";
import { addressInState, type FigureQuery } from "../../../../lib/address/state";
import { indicatorById } from "../../../../lib/catalogue/indicators";
import { BadRequest } from "../../../../lib/errors";
import { datasetAsOf } from "../../../../lib/figure/as-of";
import { takeIn } from "../../../../lib/figure/unconfirmed";
import { originOf } from "../../../_server/answer";
import { loadDataset, loadFigure } from "../../../_server/load";
import { pageLocale } from "../../../_server/page-locale";
import { siteOrigin } from "../../../_server/settings";
import { FigureAbout } from "../../../_ui/figure/figure-about";
import { FigureCard } from "../../../_ui/figure/figure-card";
import { FigureDownloads } from "../../../_ui/figure/figure-downloads";
import { FigureForm } from "../../../_ui/figure/figure-form";
import { FigureNeighbours } from "../../../_ui/figure/figure-neighbours";
import { IntervalNote } from "../../../_ui/figure/interval-note";
import { SharePicture } from "../../../_ui/figure/share-picture";
import { MissingPage } from "../../../_ui/shell/missing-page";
import { PageShell } from "../../../_ui/shell/page-shell";
import { topicOf } from "../../../_ui/shell/topic-page";

type Props = { params: Promise<{ locale: string; indicator: string }>; searchParams: Promise<FigureQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await pageLocale(params);
  const indicator = indicatorById.get((await params).indicator);
  return indicator ? { title: indicator.name[lang], description: indicator.question[lang] } : {};
}

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
  const figure = await loadFigure(id, locale, query).catch(asRefusal);
  if (!indicator || figure instanceof BadRequest) {
    const link = indicator && { path: figurePath({ indicator: indicator.id, state: [] }), name: indicator.name[lang] };
    const sentence = figure instanceof BadRequest ? requestSentence(figure, lang) : "";
    return <MissingPage locale={locale} sentence={sentence} link={link} />;
  }
  const then = datasetAsOf(await loadDataset(), figure.state.asOf);
  const own = takeIn(then, indicator.id, figure.state.unconfirmed).all;
  const hasUnconfirmed = then.unconfirmed.some((one) => one.indicator === indicator.id);
  const topic = topicOf(indicator.topic);
  const origin = siteOrigin() ?? originOf({ url: "http://localhost", headers: await headers() });
  return (
    <PageShell locale={locale} path={figurePath(addressInState(indicator, own, figure.state))}>
      <SharePicture figure={figure} origin={origin} />
      <nav className="crumb" aria-label={topic.name[lang]}>
        <a href={pageHref(lang, atDay(`/${topic.id}`, figure.state.asOf))}>{topic.name[lang]}</a>
      </nav>
      <div className="figure-page">
        <FigureCard
          figure={figure}
          heading="h1"
          wide={1040}
          controls={
            <FigureForm figure={figure} indicator={indicator} observations={own} hasUnconfirmed={hasUnconfirmed} />
          }
        />
        <IntervalNote figures={[figure]} />
        <FigureDownloads figure={figure} asked={query} origin={origin} />
        <FigureAbout indicator={indicator} observations={own} locale={locale} />
        <FigureNeighbours indicator={indicator} topic={topic} lang={lang} asOf={figure.state.asOf} />
      </div>
    </PageShell>
  );
}
