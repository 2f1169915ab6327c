// Leaflets of the shipped data, for the tests.
import type { PanelId } from "../../lib/address/leaflet";
import { buildLeaflet } from "../../lib/leaflet/build-leaflet";
import type { Leaflet, Typed } from "../../lib/leaflet/leaflet";
import { leafletEditions } from "../../lib/leaflet/panels";
import { type Lang, langs } from "../../lib/localised";
import { shippedDataset } from "../figure/shipped-dataset";

export const dataset = shippedDataset();
export const origin = "https://survey.example.jp";

export const sampleTyped: Typed = {
  desk: "見本県警察本部サイバー犯罪対策課　サイバー犯罪相談窓口",
  telephone: "000-000-0000（内線0000）",
  link: "https://www.pref.example.lg.jp/police/cyber/",
  office: "見本県危機管理部危機管理課",
};
export const nothing: Typed = { desk: "", telephone: "", link: "", office: "" };

export function leafletOf(
  edition: string,
  lang: Lang = "ja",
  typed: Typed = nothing,
  panels: readonly PanelId[] = [],
): Leaflet {
  const era = lang === "ja" ? "wareki" : "western";
  return buildLeaflet(dataset, { lang, era, edition, panels, origin, ...typed });
}

/** Every edition in both languages. */
export const everyLeaflet: [name: string, leaflet: Leaflet][] = leafletEditions(dataset).flatMap((edition) =>
  langs.map((lang): [string, Leaflet] => [`${edition} ${lang}`, leafletOf(edition, lang)]),
);
