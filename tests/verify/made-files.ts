// What the tests of the bring-back check share: files as the dashboard makes them, and hands that edit them.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readOptions } from "../../lib/address/file";
import { defaultLooks } from "../../lib/address/looks";
import { indicators } from "../../lib/catalogue/indicators";
import type { ExportOptions } from "../../lib/export/options";
import { type ExportFormat, exporters } from "../../lib/export/registry";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Dataset } from "../../lib/figure/dataset";
import type { Figure } from "../../lib/figure/figure";
import type { Lang } from "../../lib/localised";
import type { FoundFigure } from "../../lib/verify/found-figure";
import { readFile } from "../../lib/verify/read-file";
import { knownState, shippedDataset } from "../figure/shipped-dataset";

const options: ExportOptions = { ...defaultLooks, origin: "http://office.example:3000", date: "2026-11-24" };
const shipped = shippedDataset();

export function figureOf(id: string, lang: Lang = "ja", dataset: Dataset = shipped, state = knownState(id)): Figure {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`No indicator ${id}`);
  return buildFigure(indicator, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }, state);
}

export function make(format: ExportFormat, ...figures: Figure[]): Promise<Uint8Array> {
  return makeWith({}, format, ...figures);
}

export function makeWith(
  more: Partial<ExportOptions>,
  format: ExportFormat,
  ...figures: Figure[]
): Promise<Uint8Array> {
  return exporters[format].render(figures, { ...options, ...more });
}

/** The shipped data with one value put another way, as a correction by the agency would. */
export function corrected(id: string, item: string, edition: string, value: number): Dataset {
  const hit = (one: Dataset["observations"][number]) =>
    one.indicator === id && one.item === item && one.edition === edition;
  if (!shipped.observations.some(hit)) throw new Error(`No ${id} ${item} ${edition}`);
  return { ...shipped, observations: shipped.observations.map((one) => (hit(one) ? { ...one, value } : one)) };
}

/** A package with its parts changed by a hand: text parts by name; null takes a part out. */
export function edit(file: Uint8Array, change: (parts: Map<string, string>) => void): Uint8Array {
  const bytes = unzipSync(file);
  const isText = (name: string) => /\.(xml|rels)$/.test(name);
  const parts = new Map(
    Object.keys(bytes)
      .filter(isText)
      .map((name) => [name, strFromU8(bytes[name] as Uint8Array)]),
  );
  change(parts);
  const others = Object.entries(bytes).filter(([name]) => !isText(name));
  return zipSync({ ...Object.fromEntries(others), ...Object.fromEntries([...parts].map(([n, t]) => [n, strToU8(t)])) });
}

/** The figures of a file that must be readable. */
export function figuresIn(file: Uint8Array): FoundFigure[] {
  const { figures, problem } = readFile(file);
  if (problem) throw new Error(`The file can't be read: ${problem}`);
  return figures;
}

/** The figure that the address of a JSON file asks for; null where there is none. */
export function figureAsked(href: string, dataset: Dataset = shipped): Figure | null {
  const { pathname, searchParams } = new URL(href, "http://localhost");
  const indicator = indicators.find((one) => pathname === `/figures/${one.id}.json`);
  if (!indicator) return null;
  const { reader, state } = readOptions(searchParams);
  return buildFigure(indicator, dataset, reader, state);
}
