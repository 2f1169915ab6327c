// Publishing and taking back. That it happens is written first; from then on it goes forward, whoever is killed: what the
// survey database says of its publications tells how far it came.
import { type ImportReport, importFiles } from "../../../db/apply";
import { type DeskStore, PlaceTaken } from "../../../db/desk/desk-store";
import type { Db } from "../../../db/engine";
import { imports, publications } from "../../../db/history";
import { lastImport, undoLastImport } from "../../../db/undo";
import type { Submission } from "../../../lib/desk/submission";
import type { Move } from "../../../lib/desk/submission-moves";
import { inProcess } from "../../../lib/in-process";
import { deskItself, type Hand } from "./hand";
import { notAsApproved, withFiles } from "./submission-files";
import { loadSubmission, loadSubmissions, record } from "./submissions";
import { withDatabase } from "./with-database";

/** @throws PlaceTaken where something happened to it since it was seen */
export async function publishSubmission(store: DeskStore, seen: { id: string; seq: number }, by: Hand) {
  const claimed = await record(store, seen, "publish", by);
  return claimed.state === "publishing" ? finish(store, claimed, by) : claimed;
}

/** @param last the newest run that was shown as going with it @throws PlaceTaken where something happened to it since it was seen */
export async function withdrawSubmission(
  store: DeskStore,
  seen: { id: string; seq: number },
  by: Hand,
  { note, last }: { note: string; last: number },
): Promise<Submission> {
  const claimed = await record(store, seen, "withdraw", by, { note, last });
  if (claimed.state !== "withdrawing") return claimed;
  const done = await finish(store, claimed, by);
  // What came after it was taken back with it.
  await settle(store);
  return done;
}

/** Goes on with what a killed server had begun, each for itself, and notes what was taken back, or is out again, by other ways. */
export async function settle(store: DeskStore): Promise<void> {
  const all = await loadSubmissions(store);
  for (const one of all) {
    if (one.state !== "publishing" && one.state !== "withdrawing") continue;
    await finish(store, one, deskItself).catch((error) => console.error(error));
  }
  const were = all.filter(({ state, published }) => published && (state === "published" || state === "withdrawn"));
  if (were.length === 0) return;
  const [out, recorded] = await withDatabase((db) => Promise.all([publications(db), imports(db)]));
  const runs = new Set(recorded.map(({ run }) => run));
  for (const one of were) {
    const row = out.find(({ submission }) => submission === one.id);
    if (one.state === "published") {
      // A backup of the data of before it was brought back.
      if (!row) await recordIfStill(store, one, "withdrawn", deskItself, { why: "not-there" });
      else if (row.takenBack) await recordIfStill(store, one, "withdrawn", deskItself, { at: row.takenBack });
    } else if (row && !row.takenBack && runs.has(row.run)) {
      // One of before it was taken back. A run that changed nothing has nothing to be taken back.
      await recordIfStill(store, one, "published", deskItself, { run: row.run, why: "there-again" });
    }
  }
}

const going = inProcess("npa-survey-desk-going-on", () => new Map<string, Promise<Submission>>());

/** Once at a time of each submission. */
function finish(store: DeskStore, one: Submission, by: Hand): Promise<Submission> {
  const known = going.get(one.id);
  if (known) return known;
  const work = withDatabase((db) => (one.state === "publishing" ? publish : takeBack)(db, store, one, by));
  const promise = work.finally(() => going.delete(one.id));
  going.set(one.id, promise);
  return promise;
}

async function publish(db: Db, store: DeskStore, one: Submission, by: Hand): Promise<Submission> {
  const isOut = async () => (await publications(db, one.id))[0];
  if (!(await isOut())) {
    const why = await importOnce(db, store, one);
    // Another server may have been the one that did it.
    if (why && !(await isOut())) return recordIfStill(store, one, "failed", by, { why });
  }
  return recordIfStill(store, one, "published", by, { run: (await isOut())?.run ?? 0 });
}

/** Why it can't be published; null where it was. */
async function importOnce(db: Db, store: DeskStore, one: Submission): Promise<string | null> {
  const publication = {
    submission: one.id,
    title: one.title,
    // The remark for colleagues stays in the log.
    note: one.approved?.readers ?? "",
    byName: one.submitted?.name ?? one.by.name,
    approvedName: one.approved?.name ?? "",
  };
  // What is stored may be another than at the approval: nothing goes out, and nothing is lost, that nobody has seen.
  let why = null as ReturnType<typeof notAsApproved>;
  const accepts = (reports: readonly ImportReport[], effect: string) => {
    why = notAsApproved(one, reports, effect);
    return why === null;
  };
  const reports = await withFiles(store, one, (paths) => importFiles(db, paths, { publication, accepts }));
  return reports.some(({ errors }) => errors > 0) ? "errors" : why;
}

async function takeBack(db: Db, store: DeskStore, one: Submission, by: Hand): Promise<Submission> {
  for (;;) {
    const [out] = await publications(db, one.id);
    const last = (await lastImport(db))[0]?.run ?? 0;
    if (!out || out.takenBack || last < out.run) break;
    // Nothing goes with it that was not shown to who takes it back.
    if (last > Math.max(out.run, one.withdrawn?.last ?? 0))
      return recordIfStill(store, one, "failed", by, { why: "more-came" });
    await undoLastImport(db, new Date(), last);
  }
  return recordIfStill(store, one, "withdrawn", by);
}

/** Another server may have written the same: then it stands as that one left it. */
async function recordIfStill(
  store: DeskStore,
  one: Submission,
  move: Move,
  by: Hand,
  detail: Record<string, unknown> = {},
): Promise<Submission> {
  try {
    return await record(store, one, move, by, detail);
  } catch (error) {
    if (!(error instanceof PlaceTaken)) throw error;
    return (await loadSubmission(store, one.id))?.submission ?? one;
  }
}
