// A figure as JSON: everything a reader sees, values and intervals as plain numbers, and where it came from.
import type { Figure } from "../figure/figure";
import type { ExportOptions } from "./options";
import { provenanceOf } from "./provenance";

/** One figure is an object, several are `{ figures: [...] }`. UTF-8 without BOM, two spaces. */
export async function renderJson(
  figures: readonly Figure[],
  options: Pick<ExportOptions, "origin" | "date">,
): Promise<Uint8Array> {
  const all = figures.map((figure) => ({ ...figure, provenance: provenanceOf(figure, options) }));
  return new TextEncoder().encode(`${JSON.stringify(all.length === 1 ? all[0] : { figures: all }, null, 2)}\n`);
}
