// What the tests of pictures share: the shipped figures, and what a file says when it is read again.

import { defaultLooks } from "../../lib/address/looks";
import { indicators } from "../../lib/catalogue/indicators";
import { onlyNumber } from "../../lib/chart/figure-form";
import { whiskerKinds } from "../../lib/chart/legend";
import type { ExportOptions } from "../../lib/export/options";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { surroundings } from "../../lib/figure/surroundings";
import type { Lang } from "../../lib/localised";
import { knownState, shippedDataset } from "../figure/shipped-dataset";

export const options: ExportOptions = { ...defaultLooks, origin: "http://localhost:3000", date: "2026-11-24" };

const dataset = shippedDataset();

/** Every shipped figure, as first shown or in the editions that tests know by heart. */
export function shippedFigures(lang: Lang): Figure[] {
  const era = lang === "ja" ? "wareki" : "western";
  return indicators.map((one) => buildFigure(one, dataset, { lang, era }, knownState(one.id)));
}

/** Without blanks: where lines break is no matter. */
export const bare = (text: string) => text.replace(/\s/g, "");

/** Texts that a full picture must carry, whatever its size. */
export function wordsOf(figure: Figure): string[] {
  const { title, subtitle, categories } = figure;
  const around = surroundings(figure).filter(({ role }) => role !== "interval" || whiskerKinds(figure).length > 0);
  const values = figure.cells.flat().flatMap(({ value, text }) => (value === null ? [] : [text]));
  return [
    title,
    subtitle,
    ...categories.map(({ label }) => label),
    ...around.flatMap(({ role, label, text }) => (role === "lost" ? [label, text] : [text])),
    ...(onlyNumber(figure) ? [onlyNumber(figure)?.value ?? ""] : values),
  ];
}
