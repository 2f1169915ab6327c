// The tables of a submission as files for a moment: an import reads files. What it would do is tried in a thread.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ImportReport } from "../../../db/apply";
import type { DeskStore } from "../../../db/desk/desk-store";
import type { Submission } from "../../../lib/desk/submission";
import type { Problem } from "../../../lib/problem";
import { dataVersion } from "../load";
import { make } from "../making/make";
import { ownFolder } from "../own-folder";
import type { Trial } from "./try-files";

/** The tables of a submission, each with its hash. */
export const hashesOf = ({ files }: Pick<Submission, "files">): { name: string; sha256: string }[] =>
  [...files].map(([name, { sha256 }]) => ({ name, sha256 }));

/** As whom a reader asks, where there is no request at hand. @param address of the reader */
export const askedFrom = (address: string): Request =>
  new Request("http://localhost/", { headers: { "x-reader-address": address } });

/** Also what a server leaves that is ended goes with it. */
const folderOfTables = ownFolder("desk");

/** Works on the tables of a submission in a folder that is thrown away. */
export async function withFiles<T>(
  store: DeskStore,
  { files }: Pick<Submission, "files">,
  work: (paths: string[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(folderOfTables(), "survey-desk-"));
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

/**
 * What an import of the submission would say and do now; nothing is stored. Made in a thread, once for all who ask at once.
 * @param address of who asks, whose share it takes @throws QueueFull or TooMuch
 */
export async function trySubmission(
  store: DeskStore,
  submission: Pick<Submission, "files">,
  address: string,
): Promise<Trial> {
  const { version, updated } = await dataVersion();
  const files = hashesOf(submission);
  const { body } = await withFiles(store, submission, (paths) =>
    make("trial", { files, paths }, askedFrom(address), `${version} ${updated}`),
  );
  return JSON.parse(new TextDecoder().decode(body)) as Trial;
}

/** Why what an import says and does is not what was approved; null where it is. */
export function notAsApproved(
  { approved }: Pick<Submission, "approved">,
  reports: readonly ImportReport[],
  effect: string,
): "new-warnings" | "stale" | null {
  const ticked = new Set(approved?.ticked);
  if (unlistedIn({ reports }) > 0 || warningsOf({ reports }).some((warning) => !ticked.has(warningKey(warning))))
    return "new-warnings";
  return effect === approved?.effect ? null : "stale";
}

type Reported = { reports: readonly ImportReport[] };

function sumIn({ reports }: Reported, what: "errors" | "warnings" | "moreProblems"): number {
  return reports.reduce((all, one) => all + one[what], 0);
}

/** Of all tables, also what is not listed. */
export const countsIn = (trial: Reported) => ({ errors: sumIn(trial, "errors"), warnings: sumIn(trial, "warnings") });

/** How many problems there are beside those that are listed: nobody could tick them. */
export const unlistedIn = (trial: Reported): number => sumIn(trial, "moreProblems");

/** By what a warning is known once it was ticked: another place or another number is another warning. */
export function warningKey({ file, code, line, column, detail }: Problem): string {
  const said = JSON.stringify([file, code, line, column, detail]);
  return createHash("sha256").update(said).digest("hex").slice(0, 20);
}

/** Of one table after the other, in the order of its lines. */
export function warningsOf({ reports }: Reported): Problem[] {
  return reports.flatMap(({ problems }) =>
    problems.filter(({ severity }) => severity === "warning").sort((a, b) => a.line - b.line),
  );
}
