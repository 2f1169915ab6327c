// The meeting packs that the dashboard ships: when, where, what about, and as what each can be presented and saved.

import type { Metadata } from "next";
import { packEditPath, pageHref } from "../../../../lib/address/page";
import { packWords } from "../../../../lib/export/meeting/pack-words";
import { layOutSlides } from "../../../../lib/slides/lay-out-slides";
import { meetingTime } from "../../../../lib/slides/meeting-words";
import { presentPack } from "../../../../lib/slides/present-pack";
import { listPacks, packDataset } from "../../../_server/packs";
import { type LocaleParams, pageLocale } from "../../../_server/page-locale";
import { DashboardPicture } from "../../../_ui/figure/share-picture";
import { PageShell } from "../../../_ui/shell/page-shell";
import { PapersCrumb } from "../papers-crumb";
import { packEditorWords } from "./[pack]/edit/pack-editor-words";
import { OwnPacksList } from "./own-packs-list";
import { PackEntry } from "./pack-entry";
import "./packs.css";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { heading, lead } = packWords[(await pageLocale(params)).lang];
  return { title: heading, description: lead };
}

export default async function PacksPage({ params }: LocaleParams) {
  const locale = await pageLocale(params);
  const { lang, era } = locale;
  const words = packWords[lang];
  const { packs, unusable } = await listPacks();
  const listed = await Promise.all(packs.map(async (pack) => ({ pack, dataset: await packDataset(pack) })));
  const texts = (text: string | { ja: string; en: string }) => (typeof text === "string" ? text : text[lang]);
  return (
    <PageShell locale={locale} path="/papers/packs" application>
      <DashboardPicture locale={locale} />
      <PapersCrumb locale={locale} />
      <div className="packs-page">
        <h1>{words.heading}</h1>
        <p className="lead">{words.lead}</p>
        <p className="download-links">
          <a className="button" href={pageHref(locale, packEditPath("new"))}>
            {packEditorWords[lang].startNew}
          </a>
        </p>
        <OwnPacksList reader={{ lang, era }} />
        {packs.length === 0 && <p>{words.none}</p>}
        {listed.map(({ pack, dataset }) => (
          <PackEntry
            key={pack.name}
            pack={{
              name: pack.name,
              title: texts(pack.title),
              when: meetingTime(pack, lang, era),
              where: [pack.organisation, pack.place].flatMap((one) => (one ? [texts(one)] : [])).join(words.comma),
              agenda: (pack.agenda ?? []).map(texts),
              slides: layOutSlides(presentPack(pack, dataset, locale), "16:9").length,
            }}
            locale={locale}
          />
        ))}
        {unusable.map((file) => (
          <p key={file} className="pack-unusable">
            {words.unusable(file)}
          </p>
        ))}
        <section className="pack">
          <h2>{words.leaflet}</h2>
          <p>{words.leafletLead}</p>
          <p className="download-links">
            <a className="button" href={pageHref(locale, "/papers/leaflet")}>
              {words.leafletOpen}
            </a>
          </p>
        </section>
      </div>
    </PageShell>
  );
}
