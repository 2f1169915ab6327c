// The meeting pack that `npm run export -- --pack` names: a shipped one by its name, or any file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../lib/figure/dataset";
import type { Lang } from "../../lib/localised";
import type { Pack } from "../../lib/slides/pack";
import { packProblemSentence } from "../../lib/slides/pack-problem-words";
import { readPack } from "../../lib/slides/read-pack";
import { isReport, reportPack } from "../../lib/slides/report-pack";
import { dataFolder } from "../_server/settings";
import { checkPackFile } from "./check-packs";

/** @returns the pack, or a sentence for everything that is wrong with it */
export function packToExport(named: string, dataset: Dataset, lang: Lang): Pack | string[] {
  if (isReport(named)) return reportPack(dataset);
  const path = named.endsWith(".json") ? named : join(dataFolder(), "packs", `${named}.json`);
  const { problems } = checkPackFile(path, dataset);
  if (problems.length > 0) return problems.map((problem) => packProblemSentence(problem, lang));
  return readPack(readFileSync(path, "utf8")).pack ?? [];
}
