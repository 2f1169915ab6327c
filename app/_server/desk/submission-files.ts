// The tables of a submission as files for a moment: an import reads files. What it would do is tried on a copy.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ImportReport, importFiles } from "../../../db/apply";
import type { DeskStore } from "../../../db/desk/desk-store";
import type { Db } from "../../../db/engine";
import type { Submission } from "../../../lib/desk/submission";
import type { Problem } from "../../../lib/problem";

/** Works on the tables of a submission in a folder that is thrown away. */
export async function withFiles<T>(
  store: DeskStore,
  { files }: Pick<Submission, "files">,
  work: (paths: string[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "survey-desk-"));
  try {
    const paths: string[] = [];
    for (const [name, { sha256 }] of files) {
      const bytes = await store.kept(sha256);
      if (!bytes) throw new Error(`The bytes of ${name} (${sha256}) are not kept`);
      const path = join(folder, name);
      writeFileSync(path, bytes);
      paths.push(path);
    }
    return await work(paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type Trial = {
  reports: ImportReport[];
  errors: number;
  warnings: number;
  /** Warnings beyond those that are listed: nobody could tick them. */
  unlisted: number;
  /** What it would do to what is stored, see `effectOf`; empty where it has errors. */
  effect: string;
};

/** What an import of the submission would say and do now; nothing is stored. */
export async function trySubmission(db: Db, store: DeskStore, submission: Pick<Submission, "files">): Promise<Trial> {
  let effect = "";
  const accepts = (_: unknown, found: string) => {
    effect = found;
    return true;
  };
  const reports = await withFiles(store, submission, (paths) => importFiles(db, paths, { dryRun: true, accepts }));
  const sum = (of: (one: ImportReport) => number) => reports.reduce((all, one) => all + of(one), 0);
  return {
    reports,
    errors: sum((one) => one.errors),
    warnings: sum((one) => one.warnings),
    unlisted: unlistedIn(reports),
    effect,
  };
}

const unlistedIn = (reports: readonly ImportReport[]) => reports.reduce((all, one) => all + one.moreProblems, 0);

/** Why what an import says and does is not what was approved; null where it is. */
export function notAsApproved(
  { approved }: Pick<Submission, "approved">,
  reports: readonly ImportReport[],
  effect: string,
): "new-warnings" | "stale" | null {
  const ticked = new Set(approved?.ticked);
  if (unlistedIn(reports) > 0 || warningsOf({ reports }).some((warning) => !ticked.has(warningKey(warning))))
    return "new-warnings";
  return effect === approved?.effect ? null : "stale";
}

/** By what a warning is known once it was ticked: another place or another number is another warning. */
export function warningKey({ file, code, line, column, detail }: Problem): string {
  const said = JSON.stringify([file, code, line, column, detail]);
  return createHash("sha256").update(said).digest("hex").slice(0, 20);
}

/** Of one table after the other, in the order of its lines. */
export function warningsOf({ reports }: { reports: readonly ImportReport[] }): Problem[] {
  return reports.flatMap(({ problems }) =>
    problems.filter(({ severity }) => severity === "warning").sort((a, b) => a.line - b.line),
  );
}
