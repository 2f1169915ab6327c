// Figures saved together: a plain form with a box for every figure. Script ticks what the tray holds and keeps its order.

import type { Metadata } from "next";
import { entryOf } from "../../../../lib/address/figure";
import { pageHref } from "../../../../lib/address/page";
import { mostFigures } from "../../../../lib/address/tray";
import { topics } from "../../../../lib/catalogue/topics";
import { exporters, formatsOffered } from "../../../../lib/export/registry";
import { pageWords } from "../../../../lib/words/page-words";
import { sourcesWords } from "../../../../lib/words/sources-words";
import { loadFigure } from "../../../_server/load";
import { type LocaleParams, pageLocale } from "../../../_server/page-locale";
import { DashboardPicture } from "../../../_ui/figure/share-picture";
import { PageShell } from "../../../_ui/shell/page-shell";
import { trayWords } from "../../../_ui/tray/tray-words";
import { PapersCrumb } from "../papers-crumb";
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
    <PageShell locale={locale} path="/papers/new">
      <DashboardPicture locale={locale} />
      <PapersCrumb locale={locale} />
      <div className="tray-page">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead(mostFigures)}</p>
        <TrayForm
          lists={lists.filter(({ figures }) => figures.length > 0)}
          formats={formatsOffered("tray").map((format) => ({ format, label: exporters[format].label[lang] }))}
          lang={lang}
          era={era}
          present={pageHref(locale, "/present")}
          kinds={pageWords[lang].form.kinds}
          breakdowns={sourcesWords[lang].breakdown}
        />
      </div>
    </PageShell>
  );
}
