// A figure as a JSON-stat 2.0 dataset (https://json-stat.org/full/): two dimensions, values in row-major order, and the
// status of each value where it is not plainly stated.
import type { Cell, Figure } from "../figure/figure";
import type { ExportOptions } from "./options";
import { provenanceOf } from "./provenance";

/** Letters of SDMX CL_OBS_STATUS 2.0 for what a cell is. */
function statusOf(cell: Cell | undefined): string {
  if (!cell || cell.value === null) {
    if (cell?.missing === "not-asked") return "L";
    if (cell?.missing === "suppressed") return "Q";
    return cell?.missing === "not-applicable" ? "M" : "O";
  }
  if (cell.status === "computed") return "E";
  return cell.smallBase ? "U" : "A";
}

function dataset(figure: Figure, options: Pick<ExportOptions, "origin" | "date">): object {
  const { categories, series, cells } = figure;
  const flat = categories.flatMap((_, c) => series.map((_, s) => cells[c]?.[s]));
  const axis = (label: string, parts: readonly { key: string; label: string }[]) => ({
    label,
    category: {
      index: Object.fromEntries(parts.map((one, index) => [one.key, index])),
      label: Object.fromEntries(parts.map((one) => [one.key, one.label])),
    },
  });
  const provenance = provenanceOf(figure, options);
  return {
    version: "2.0",
    class: "dataset",
    href: provenance.address,
    label: figure.name,
    source: figure.sourceLine,
    updated: figure.updated,
    id: ["category", "series"],
    size: [categories.length, series.length],
    dimension: {
      category: axis(figure.table.columns[0] ?? "", categories),
      series: axis(figure.name, series),
    },
    value: flat.map((cell) => cell?.value ?? null),
    status: flat.map(statusOf),
    note: [...figure.bases, ...figure.notes, ...figure.cautions.map((one) => one.text)],
    extension: {
      unit: figure.unit,
      title: figure.title,
      lang: figure.lang,
      interval: flat.map((cell) => cell?.interval ?? null),
      qualifier: flat.map((cell) => cell?.qualifier ?? null),
      count: flat.map((cell) => cell?.count ?? null),
      base: flat.map((cell) => cell?.base ?? null),
      provenance,
    },
  };
}

/** One figure is a dataset; several are a collection of datasets. */
export async function renderJsonStat(
  figures: readonly Figure[],
  options: Pick<ExportOptions, "origin" | "date">,
): Promise<Uint8Array> {
  const all = figures.map((figure) => dataset(figure, options));
  const text = all.length === 1 ? all[0] : { version: "2.0", class: "collection", link: { item: all } };
  return new TextEncoder().encode(`${JSON.stringify(text, null, 2)}\n`);
}
