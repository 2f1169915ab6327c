// Papers as they were made in an earlier year: a meeting pack in every format, the leaflet, by today's code from the data
// of that time.
import { defaultLooks } from "../../lib/address/looks";
import { renderLeaflet } from "../../lib/export/meeting/leaflet";
import type { PackFormat, PackOptions } from "../../lib/export/meeting/pack-options";
import { packExporters } from "../../lib/export/meeting/pack-registry";
import type { Dataset } from "../../lib/figure/dataset";
import { buildLeaflet } from "../../lib/leaflet/build-leaflet";
import type { Lang } from "../../lib/localised";
import type { Pack } from "../../lib/slides/pack";
import { presentPack } from "../../lib/slides/present-pack";
import { paperText } from "../../lib/verify/paper-record";

const made = { origin: "http://office.example:3000", date: "2022-06-20" };
const options: PackOptions = { ...defaultLooks, ...made, size: "16:9", handout: null };

export function makePack(
  format: PackFormat,
  pack: Pack,
  dataset: Dataset,
  more: Partial<PackOptions> = {},
  lang: Lang = "ja",
): Promise<Uint8Array> {
  const presentation = presentPack(pack, dataset, { lang, era: lang === "ja" ? "wareki" : "western" });
  return packExporters[format].render({ pack, presentation }, { ...options, ...more });
}

/** What the leaflet of an edition says, for those who hand it out. */
export function makeLeaflet(edition: string, dataset: Dataset): Promise<Uint8Array> {
  const typed = { desk: "サイバー犯罪対策課", telephone: "088-000-0000", office: "徳島県", link: "" };
  const reader = { lang: "ja", era: "wareki" } as const;
  const asked = [
    ["desk", typed.desk],
    ["office", typed.office],
    ["tel", typed.telephone],
  ] as const;
  const paper = paperText({ kind: "leaflet", format: "pdf", ...reader, asked, pack: null });
  return renderLeaflet(buildLeaflet(dataset, { ...reader, edition, panels: [], origin: made.origin, ...typed }), {
    ...made,
    style: "color",
    paper,
  });
}
