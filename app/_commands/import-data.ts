// Brings the database up to date with the data's folder: migrates it, and imports the files that changed since their last
// import, but for those that would undo something.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { databaseName } from "../../db/address";
import { importFiles, runImports } from "../../db/apply";
import { onCopy } from "../../db/copy";
import { openDatabase, openForReading } from "../../db/database";
import type { Db } from "../../db/engine";
import { faultOf } from "../../db/fault";
import { type ImportRecord, imports, publications } from "../../db/history";
import { lastUsed } from "../../db/record";
import { readingFrom } from "../../db/sqlite-engine";
import { damageOf } from "../../db/verify";
import { problemSentence } from "../../lib/import/problem-words";
import { langs } from "../../lib/localised";
import { listBackups } from "../_server/desk/backups";
import { dataFolder } from "../_server/settings";
import { deskFiles, folderPlan } from "./folder-plan";
import { folderWords, type WhyLeft } from "./folder-words";
import { quoted } from "./safety";
import { safetyWords } from "./safety-words";
import { tellFault } from "./tell-fault";

/** False where a file has an error: it is printed, and the database is as it was. */
export async function importData(folder = dataFolder()): Promise<boolean> {
  try {
    return await importInto(await openDatabase(), folder);
  } catch (error) {
    if (faultOf(error) !== "unreachable" || !(await canBeRead())) throw error;
    // What replicas hold is shown all the same.
    tellFault(error, langs);
    process.exitCode = 0;
    return true;
  }
}

async function canBeRead(): Promise<boolean> {
  const reading = await openForReading().catch(() => null);
  return reading !== null && (await reading.state()).version !== "";
}

async function importInto(db: Db, folder: string): Promise<boolean> {
  try {
    if ((await damageOf(db)).length > 0) {
      for (const lang of langs) console.error(safetyWords[lang].unsound(databaseName()));
      return false;
    }
    const files = readdirSync(folder).filter((file) => file.endsWith(".csv"));
    const records = { imports: await imports(db), publications: await publications(db) };
    const plan = folderPlan(
      records,
      files.map((file) => ({ file, sha256: sha256(join(folder, file)) })),
    );
    for (const { file, why } of plan.left) tellLeft(folder, file, why);
    const restored = await takenBackByRestore(records.imports);
    const again = plan.take.filter((file) => restored.has(sha256(join(folder, file))));
    for (const file of again) tellLeft(folder, file, "restored");
    const wanted = plan.take.filter((file) => !again.includes(file));
    const over = await takingOver(db, folder, wanted, deskFiles(records));
    for (const file of over) tellLeft(folder, file, "taken-over");
    const changed = wanted.filter((file) => !over.has(file)).map((file) => join(folder, file));
    if (changed.length === 0) return true;
    console.log(`データを取り込んでいます（${changed.length}ファイル） / Importing the data (${changed.length} files)`);
    const reports = await importFiles(db, changed);
    const errors = reports.flatMap(({ problems }) => problems).filter(({ severity }) => severity === "error");
    for (const error of errors) for (const lang of langs) console.error(problemSentence(error, lang));
    return errors.length === 0;
  } finally {
    await db.close();
  }
}

function tellLeft(folder: string, file: string, why: WhyLeft): void {
  const command = `npm run data -- import ${quoted(join(folder, file))}`;
  for (const lang of langs) console.warn(folderWords[lang][why](file, command));
}

/** Hashes of what had been imported when any backup was brought back, and is not stored now. */
async function takenBackByRestore(now: readonly ImportRecord[]): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  // A database made anew beside old files: nothing of it was taken back.
  if (now.length === 0) return gone;
  for (const { kind, path } of listBackups()) {
    if (kind === "restore") for (const { sha256 } of await importsIn(path)) gone.add(sha256);
  }
  for (const { sha256 } of now) gone.delete(sha256);
  return gone;
}

/** None where the file can't be read: that may be why a backup was brought back. */
async function importsIn(path: string): Promise<readonly ImportRecord[]> {
  const { reading, close } = readingFrom(path);
  try {
    return await reading.read(imports);
  } catch (error) {
    if (!faultOf(error)) throw error;
    return [];
  } finally {
    close();
  }
}

/** Those of the files that would change rows of the others, which the desk has published: tried on a copy. */
async function takingOver(
  db: Db,
  folder: string,
  files: readonly string[],
  published: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  if (published.size === 0 || files.length === 0) return new Set();
  return onCopy(db, (copy) => {
    const last = lastUsed(copy.$client).id;
    runImports(
      copy,
      files.map((file) => join(folder, file)),
      {},
    );
    const found = copy.$client
      .prepare(
        `select distinct file from changes join imports on imports.id = import_id
         where import_id > ? and before ->> '$.extract' in (select value from json_each(?))`,
      )
      .pluck();
    return new Set(found.all(last, JSON.stringify([...published])) as string[]);
  });
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
