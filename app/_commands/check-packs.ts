// Checks the files of meeting packs: against their schema, and against what the database holds.
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Dataset } from "../../lib/figure/dataset";
import type { Problem } from "../../lib/problem";
import { checkPack } from "../../lib/slides/check-pack";
import { packProblem, readPack } from "../../lib/slides/read-pack";

export type PackReport = { file: string; slides: number; problems: Problem[] };

/** @param dataset null where nothing was imported: then only the files themselves are checked */
export function checkPackFile(path: string, dataset: Dataset | null): PackReport {
  const file = basename(path);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? "";
    return { file, slides: 0, problems: [packProblem(file, [], "pack-unreadable", { why })] };
  }
  const { pack, problems } = readPack(text, file);
  if (!pack) return { file, slides: 0, problems };
  // A shipped pack is found by its name; a file on its way may have any.
  const named = `${pack.name}.json` === file || basename(dirname(path)) !== "packs";
  return {
    file,
    slides: pack.slides.length,
    problems: [
      ...(named ? [] : [packProblem(file, ["name"], "pack-file-name", { name: pack.name })]),
      ...(dataset ? checkPack(pack, dataset, file) : []),
    ],
  };
}
