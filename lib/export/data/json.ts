// A figure as JSON: everything a reader sees, values and intervals as plain numbers, and where it came from. Its schema
// is served beside it (figure-file.ts).
import type { Figure } from "../../figure/figure";
import type { ExportOptions } from "../options";
import { provenanceOf } from "../provenance";
import { type FigureFile, figureSchemaPath } from "./figure-file";

/** One figure is an object, several are `{ figures: [...] }`. UTF-8 without BOM, two spaces. */
export async function renderJson(
  figures: readonly Figure[],
  options: Pick<ExportOptions, "origin" | "date">,
): Promise<Uint8Array> {
  const all = figures.map((figure): FigureFile => ({ ...figure, provenance: provenanceOf(figure, options) }));
  const content = all.length === 1 ? all[0] : { figures: all };
  const file = { $schema: `${options.origin}${figureSchemaPath}`, ...content };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
}
