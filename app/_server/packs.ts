// Meeting packs as files of the data's folder: their list, and one by its name; packs that readers bring along are held to the
// same rules. Nothing is stored.
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { BadRequest } from "../../lib/errors";
import { datasetShown, shownDays } from "../../lib/figure/as-shown";
import type { Dataset } from "../../lib/figure/dataset";
import type { Lang } from "../../lib/localised";
import { checkPack } from "../../lib/slides/check-pack";
import { mostPackBytes, type Pack, packPatterns } from "../../lib/slides/pack";
import { packDays, packShownOn, packStates } from "../../lib/slides/pack-days";
import { packIndicators } from "../../lib/slides/pack-indicators";
import { packProblemSentence } from "../../lib/slides/pack-problem-words";
import { readPack } from "../../lib/slides/read-pack";
import { isReport, reportIndicators, reportName, reportPack } from "../../lib/slides/report-pack";
import { loadForStates, loadNumbersOf } from "./load";
import { dataFolder } from "./settings";

const folder = () => resolve(dataFolder(), "packs");

/** The report as it is made of the data now, then shipped packs in the order of their files; `unusable` are files that `npm run data -- check` tells more about. */
export async function listPacks(): Promise<{ packs: Pack[]; unusable: string[] }> {
  const files = await packFiles();
  const shown = files.flatMap(({ pack }) => (pack ? packIndicators(pack) : []));
  // What was shown on earlier days is read for its own pack alone.
  const states = files.flatMap(({ pack }) => (pack ? packStates(pack) : [])).map(({ asOf }) => ({ asOf }));
  const dataset = await loadForStates([...new Set([...reportIndicators, ...shown])], states);
  const packs: Pack[] = [reportPack(dataset)];
  const unusable: string[] = [];
  for (const { file, pack } of files) {
    const own = pack && (packDays(pack).length === 0 ? dataset : await datasetIfShown(pack));
    if (pack && own && checkPack(pack, own).length === 0) packs.push(pack);
    else unusable.push(file);
  }
  return { packs, unusable };
}

/** What a pack needs of the data, with what was shown on its days; null where the record does not say it. */
export async function datasetIfShown(pack: Pack): Promise<Dataset | null> {
  return packDataset(pack).catch((error) => {
    if (error instanceof BadRequest) return null;
    throw error;
  });
}

/** Files of the folder in their order, with the packs in them; null for a file that holds none of its name. */
export async function packFiles(): Promise<{ file: string; pack: Pack | null }[]> {
  const files = await readdir(folder()).catch(() => []);
  const found: { file: string; pack: Pack | null }[] = [];
  for (const file of files.filter((one) => one.endsWith(".json")).sort()) {
    const { pack } = readPack(await readFile(join(folder(), file), "utf8"));
    found.push({ file, pack: pack && `${pack.name}.json` === file ? pack : null });
  }
  return found;
}

/** What a pack needs of the data. @throws BadRequest as checkShown */
export const packDataset = (pack: Pack): Promise<Dataset> => loadForStates(packIndicators(pack), packStates(pack));

/** The text of a pack with figures as they were shown on a day; one that is no pack is left for who checks it. */
export function textShownOn(text: string, asShown: string | undefined): string {
  const { pack } = asShown === undefined ? { pack: null } : readPack(text);
  return pack ? JSON.stringify(packShownOn(pack, asShown)) : text;
}

/**
 * The file of a shipped pack, or the report's.
 * @param asShown the report is that of the day
 * @throws BadRequest 404 `unknown-pack`, or as checkShown
 */
export async function shippedPack(name: string, asShown?: string): Promise<string> {
  return textShownOn(await shippedText(name, asShown), asShown);
}

async function shippedText(name: string, asShown: string | undefined): Promise<string> {
  const unknown = new BadRequest(404, "unknown-pack", { name: name.slice(0, 60) });
  if (!packPatterns.name.test(name)) throw unknown;
  const ofDay = async () => datasetShown(await loadNumbersOf(reportIndicators, shownDays([{ asShown }])), { asShown });
  const report = isReport(name) ? JSON.stringify(reportPack(await ofDay())) : null;
  if (report !== null && name === reportName) return report;
  // The report's old name is a pack's own where a folder has one.
  return readFile(join(folder(), `${name}.json`), "utf8").catch(() => {
    if (report === null) throw unknown;
    return report;
  });
}

/** The indicators of a pack as text; none of what is no pack. */
export function indicatorsInPack(text: string): string[] {
  const { pack } = readPack(text);
  return pack ? packIndicators(pack) : [];
}

/** A pack that can be shown. @throws BadRequest 400 `unusable-pack` with the first thing that is wrong */
export function usablePack(text: string, dataset: Dataset, lang: Lang): Pack {
  const { pack, problems } = readPack(text);
  const [problem] = problems ?? checkPack(pack, dataset);
  if (problem) throw new BadRequest(400, "unusable-pack", { problem: packProblemSentence(problem, lang) });
  if (!pack) throw new Error("A pack without problems is a pack");
  return pack;
}

/** The field `pack` of a form. @throws BadRequest 400 `no-posted-pack` or `large-posted-pack` */
export async function postedPack(request: Request): Promise<string> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  // A form writes a byte as three.
  if (!(length <= 3 * mostPackBytes + 100)) {
    throw new BadRequest(400, "large-posted-pack", { most: mostPackBytes / 1000 });
  }
  const pack = await request.formData().then(
    (form) => form.get("pack"),
    () => null,
  );
  if (typeof pack !== "string" || pack === "") throw new BadRequest(400, "no-posted-pack");
  return pack;
}
