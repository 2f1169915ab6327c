// What an import of some tables would say and do now, tried on a copy of what is stored. Runs in a thread: of a large table it
// takes seconds, in which nobody would be answered.
import { type ImportReport, importFiles } from "../../../db/apply";
import type { Db } from "../../../db/engine";
import { withDatabase } from "./with-database";

/** Plain data: it comes from a thread. */
export type Trial = {
  reports: ImportReport[];
  /** What it would do to what is stored, see `effectOf`; empty where it has errors. */
  effect: string;
};

/** What an import of the files would say and do; nothing is stored. */
export async function tryFiles(db: Db, paths: readonly string[]): Promise<Trial> {
  let effect = "";
  const accepts = (_: unknown, found: string) => {
    effect = found;
    return true;
  };
  const reports = await importFiles(db, [...paths], { dryRun: true, accepts });
  return { reports, effect };
}

/** As an answer of the thread. */
export async function answerTrial(paths: readonly string[]): Promise<string> {
  return JSON.stringify(await withDatabase((db) => tryFiles(db, paths)));
}
