// Checks a folder of data by itself: its tables in a database of their own, which is thrown away, what must be true of them
// together, the figures that were collected, and the meeting packs.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ImportReport, importFiles } from "../../db/apply";
import { checkWhole } from "../../db/check-whole";
import { openDatabase } from "../../db/database";
import type { Db } from "../../db/engine";
import { contradictions, dataState, editions, notObtained, observations, sources } from "../../db/queries";
import { verify } from "../../db/verify";
import { indicators } from "../../lib/catalogue/indicators";
import type { Dataset } from "../../lib/figure/dataset";
import { splitUnconfirmed } from "../../lib/figure/unconfirmed";
import { lackOf, readCollectedFigures } from "../../lib/import/collected-figures";
import { undeclaredOverlaps } from "../../lib/import/undeclared-overlaps";
import type { Observation } from "../../lib/observation";
import type { Problem } from "../../lib/problem";
import { checkPackFile, type PackReport } from "./check-packs";

export type FolderReport = {
  /** What the import says of each table, warnings included. */
  reports: ImportReport[];
  /** What keeps the folder from being right as a whole; each is to be mended. Errors of an import come alone. */
  problems: Problem[];
  packs: PackReport[];
};

const filesIn = (folder: string, ending: string) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));

/** @param folder of tables, with `packs` and `collected` below it where there are any */
export async function checkFolder(folder: string): Promise<FolderReport> {
  const own = mkdtempSync(join(tmpdir(), "npa-cyber-survey-check-"));
  const db = await openDatabase(join(own, "survey.db"));
  try {
    const reports = await importFiles(db, filesIn(folder, ".csv"));
    const errors = reports.flatMap(({ problems }) => problems).filter(({ severity }) => severity === "error");
    if (errors.length > 0) return { reports, problems: errors, packs: [] };
    const dataset = await datasetOf(db);
    const problems = [
      ...(await db.inspect(checkWhole)),
      ...(await unlistedContradictions(db, folder)),
      ...undeclaredOverlaps(indicators, dataset.observations),
      ...lostFigures(join(folder, "collected", "figures.csv"), await observations(db), dataset.sources),
    ];
    const packs = filesIn(join(folder, "packs"), ".json").map((path) => checkPackFile(path, dataset));
    return { reports, problems, packs };
  } finally {
    await db.close();
    rmSync(own, { recursive: true, force: true });
  }
}

async function datasetOf(db: Db): Promise<Dataset> {
  const [all, list, some, gaps, said] = await Promise.all([
    observations(db),
    sources(db),
    editions(db),
    notObtained(db),
    contradictions(db),
  ]);
  const state = await dataState(db);
  const byId = new Map(list.map((one) => [one.id, one]));
  const split = splitUnconfirmed(all, byId);
  return { ...split, sources: byId, editions: some, notObtained: gaps, contradictions: said, ...state };
}

/** Sums, shares and ranks that contradict each other, and no qualifier and no list says that the source has them so. */
async function unlistedContradictions(db: Db, folder: string): Promise<Problem[]> {
  const found = (await verify(db, folder)).filter(({ known }) => !known);
  return found.map(({ code, place, detail }) => ({
    ...{ code, severity: "error" as const, file: place, line: 0, column: "", detail },
  }));
}

function lostFigures(list: string, held: readonly Observation[], from: Dataset["sources"]): Problem[] {
  if (!existsSync(list)) return [];
  const figures = readCollectedFigures(readFileSync(list, "utf8"));
  return figures.flatMap((figure) =>
    lackOf(figure, held, from.get(figure.source)?.standing).map((lack) => ({
      ...lack,
      ...{ severity: "error" as const, file: "collected/figures.csv", line: 0, column: "" },
    })),
  );
}
