// A figure as a JSON-stat 2.0 dataset (https://json-stat.org/full/): what was measured, with its unit, the figure's
// categories and its series; values in row-major order, and the status of each.
import { addressOf, figureFile } from "../../address/figure";
import { parseEdition } from "../../edition";
import type { Cell, Figure } from "../../figure/figure";
import { textsAround } from "../../figure/surroundings";
import type { ExportOptions } from "../options";
import { provenanceOf } from "../provenance";
import type { JsonStatDataset, JsonStatFile } from "./json-stat-schema";

/** Letters of SDMX CL_OBS_STATUS 2.0 for what a cell is. */
function statusOf(cell: Cell | undefined): JsonStatDataset["status"][number] {
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
function metric({ indicator, name, unit, cells }: Figure) {
  const printed = cells.flat().map(({ decimals }) => decimals);
  const sign = unit.trim();
  const { label, category } = dimension(name, [{ key: indicator, label: name }]);
  const units = {
    [indicator]: { label: sign, symbol: sign, position: "end" as const, decimals: Math.max(0, ...printed) },
  };
  return { label, category: { ...category, unit: units } };
}

function dataset(figure: Figure, options: Pick<ExportOptions, "origin" | "date">): JsonStatDataset {
  const { cells, name } = figure;
  const axes = {
    category: figure.categories.map(({ key, label, sublabel }) => ({
      key,
      label: [label, sublabel].filter(Boolean).join(" "),
    })),
    series: figure.series.map(({ key, label }) => ({ key, label: label || name })),
  };
  const flat = axes.category.flatMap((_, c) => axes.series.map((_series, s) => cells[c]?.[s]));
  const time = (["category", "series"] as const).filter(
    (axis) => axes[axis].length > 0 && axes[axis].every(({ key }) => parseEdition(key) !== null),
  );
  return {
    class: "dataset",
    href: `${options.origin}${figureFile({ ...addressOf(figure), format: "jsonstat" })}`,
    label: name,
    source: figure.sourceLine,
    updated: figure.updated,
    id: ["metric", "category", "series"],
    size: [1, axes.category.length, axes.series.length],
    role: { metric: ["metric"], ...(time.length > 0 ? { time } : {}) },
    dimension: {
      metric: metric(figure),
      category: dimension(figure.table.columns[0] ?? "", axes.category),
      series: dimension(name, axes.series),
    },
    value: flat.map((cell) => cell?.value ?? null),
    status: flat.map(statusOf),
    note: textsAround(figure, ["caution", "base", "ruler", "note", "interval"]),
    extension: {
      unit: figure.unit,
      title: figure.title,
      lang: figure.lang,
      interval: flat.map((cell) => cell?.interval ?? null),
      qualifier: flat.map((cell) => cell?.qualifier ?? null),
      count: flat.map((cell) => cell?.count ?? null),
      base: flat.map((cell) => cell?.base ?? null),
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
