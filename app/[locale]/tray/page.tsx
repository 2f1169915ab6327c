// Figures saved together: a plain form with a box for every figure. Script ticks what the tray holds and keeps its order.
import type { Metadata } from "next";
import { topics } from "../../../lib/catalogue/topics";
import { entryOf, mostFigures } from "../../../lib/figure/tray";
import { pageWords } from "../../../lib/i18n/page-words";
import { sourcesWords } from "../../../lib/i18n/sources-words";
import { trayWords } from "../../../lib/i18n/tray-words";
import { loadFigure } from "../../_server/load";
import { localeHref } from "../../_server/locale";
import { type LocaleParams, pageLocale } from "../../_server/page-locale";
import { PageShell } from "../../_ui/page-shell";
import { DashboardPicture } from "../../_ui/share-picture";
import { TrayForm } from "./tray-form";
import "./tray.css";

export const revalidate = 5;

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { title, lead } = trayWords[(await pageLocale(params)).lang];
  return { title, description: lead(mostFigures) };
}

export default async function TrayPage({ params }: LocaleParams) {
  const locale = await pageLocale(params);
  const { lang, era } = locale;
  const words = trayWords[lang];
  const lists = await Promise.all(
    topics.map(async (topic) => {
      const ids = topic.sections.flatMap(({ indicators }) => indicators);
      const figures = await Promise.all(ids.map((id) => loadFigure(id, locale)));
      // What has no numbers makes no slide.
      const drawn = figures.filter(({ categories }) => categories.length > 0);
      return {
        id: topic.id,
        name: topic.name[lang],
        figures: drawn.map(({ indicator, name, href }) => ({ indicator, name, entry: entryOf(href) })),
      };
    }),
  );
  return (
    <PageShell locale={locale} path="/tray">
      <DashboardPicture locale={locale} />
      <div className="tray-page">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead(mostFigures)}</p>
        <TrayForm
          lists={lists.filter(({ figures }) => figures.length > 0)}
          lang={lang}
          era={era}
          present={localeHref(lang, "/present")}
          kinds={pageWords[lang].form.kinds}
          breakdowns={sourcesWords[lang].breakdown}
        />
      </div>
    </PageShell>
  );
}
