// A figure as a JSON-stat 2.0 dataset (https://json-stat.org/full/): the same six dimensions in each, editions as time,
// what was measured with its unit; values in row-major order, and the status of each.
import { addressOf, figureFile } from "../../address/figure";
import { compareEditions } from "../../edition";
import type { Cell, Figure } from "../../figure/figure";
import { figureWords } from "../../figure/figure-words";
import { textsAround } from "../../figure/surroundings";
import { ownEntry } from "../../own-entry";
import type { ExportOptions } from "../options";
import { provenanceOf } from "../provenance";
import type { JsonStatDataset, JsonStatFile } from "./json-stat-schema";
import { observed } from "./tidy";
import { tidyNames } from "./tidy-words";

/** Letters of SDMX CL_OBS_STATUS 2.0 for what a cell is. */
function statusOf(cell: Cell | null): JsonStatDataset["status"][number] {
  if (!cell || cell.value === null) {
    if (cell?.missing === "not-asked") return "L";
    if (cell?.missing === "suppressed") return "Q";
    return cell?.missing === "not-applicable" ? "M" : "O";
  }
  if (cell.unconfirmed) return "U";
  if (cell.status === "computed") return "E";
  return cell.smallBase ? "U" : "A";
}

type Part = { key: string; label: string };

const dimension = (label: string, parts: readonly Part[]) => ({
  label,
  category: {
    index: Object.fromEntries(parts.map((one, index) => [one.key, index])),
    label: Object.fromEntries(parts.map((one) => [one.key, one.label])),
  },
});

/** What was measured: the one dimension that may carry a unit. */
function metric({ indicator, name, unit, cells, lang }: Figure) {
  const printed = cells.flat().map(({ decimals }) => decimals);
  const sign = unit.trim();
  const { category } = dimension(name, [{ key: indicator, label: name }]);
  const units = {
    [indicator]: { label: sign, symbol: sign, position: "end" as const, decimals: Math.max(0, ...printed) },
  };
  return { label: tidyNames.indicator_label[lang], category: { ...category, unit: units } };
}

/** Stands in a dimension of which a figure without numbers has no place. */
const nothing = "none";

/** The same dimensions in every dataset, whatever the chart's layout; what takes one place has one. */
function cubeOf(figure: Figure) {
  const { codes, lang } = figure;
  const { names } = codes;
  const rows = observed(figure).map((one) => ({
    ...{ edition: one.edition || nothing, item: one.item || nothing, segment: one.segment || nothing, cell: one.cell },
  }));
  const missing = figureWords[lang].missingMeaning["not-obtained"];
  const parts = (keys: readonly string[], labels: Readonly<Record<string, string>>): Part[] =>
    [...new Set(keys)].map((key) => ({ key, label: ownEntry(labels, key) ?? (key === nothing ? missing : key) }));
  const all = {
    survey: [{ key: codes.survey, label: names.survey }],
    indicator: [{ key: figure.indicator, label: figure.name }],
    edition: parts(rows.map(({ edition }) => edition).sort(compareEditions), names.editions),
    item: parts(
      rows.map(({ item }) => item),
      names.items,
    ),
    breakdown: [{ key: codes.breakdown, label: names.breakdown }],
    segment: parts(
      rows.map(({ segment }) => segment),
      names.segments,
    ),
  };
  const known = new Map(rows.map((one) => [JSON.stringify([one.edition, one.item, one.segment]), one.cell]));
  const flat = all.edition.flatMap((edition) =>
    all.item.flatMap((item) =>
      all.segment.map((segment) => {
        const at = JSON.stringify([edition.key, item.key, segment.key]);
        const cell = known.get(at) ?? null;
        // What the figure does not cross with one another, no number can be of.
        return { cell, status: known.has(at) ? statusOf(cell) : ("M" as const) };
      }),
    ),
  );
  return { all, flat };
}

function dataset(figure: Figure, options: Pick<ExportOptions, "origin" | "date">): JsonStatDataset {
  const { name, lang } = figure;
  const { all, flat } = cubeOf(figure);
  const own = (axis: Exclude<keyof typeof all, "indicator">) => dimension(tidyNames[`${axis}_label`][lang], all[axis]);
  const cells = flat.map(({ cell }) => cell);
  return {
    class: "dataset",
    href: `${options.origin}${figureFile({ ...addressOf(figure), format: "jsonstat" })}`,
    label: name,
    source: figure.sourceLine,
    updated: figure.updated,
    id: Object.keys(all),
    size: Object.values(all).map((parts) => parts.length),
    role: { metric: ["indicator"], time: ["edition"] },
    dimension: {
      ...{ survey: own("survey"), indicator: metric(figure), edition: own("edition") },
      ...{ item: own("item"), breakdown: own("breakdown"), segment: own("segment") },
    },
    value: cells.map((cell) => cell?.value ?? null),
    status: flat.map(({ status }) => status),
    note: textsAround(figure, ["caution", "base", "ruler", "note", "interval", "lost"]),
    extension: {
      unit: figure.unit,
      title: figure.title,
      lang: figure.lang,
      interval: cells.map((cell) => cell?.interval ?? null),
      qualifier: cells.map((cell) => cell?.qualifier ?? null),
      count: cells.map((cell) => cell?.count ?? null),
      base: cells.map((cell) => cell?.base ?? null),
      provenance: provenanceOf(figure, options),
    },
  };
}

/** One figure is a dataset; several are a collection of datasets. */
export async function renderJsonStat(
  figures: readonly Figure[],
  options: Pick<ExportOptions, "origin" | "date">,
): Promise<Uint8Array> {
  const [first, ...others] = figures.map((figure) => dataset(figure, options));
  const file: JsonStatFile =
    first && others.length === 0
      ? { version: "2.0", ...first }
      : { version: "2.0", class: "collection", link: { item: first ? [first, ...others] : [] } };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
}
