// A database on a server, for several machines. What changes the data works on a copy in a file of SQLite, under a lock,
// and its differences go back in one transaction; pages read from replicas (servers.ts).
import { constants, copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { inProcess } from "../../lib/in-process";
import { databaseName, replicaAddresses } from "../address";
import { computeDataVersion, seal } from "../data-version";
import type { Db, Engine, Reading } from "../engine";
import { faultOf, OtherMeanwhile, UnusableDatabase } from "../fault";
import { dataState } from "../queries";
import { withFile } from "../sqlite-engine";
import type { SqliteFile } from "../sqlite-file";
import { viewOf } from "../view";
import { workFolder } from "../work-folder";
import { type Client, connectTo, presentView, type Transaction } from "./connect";
import { lockNumber, migrateTables } from "./migrate";
import { pullTo } from "./pull";
import { pushChanges } from "./push";
import { readingOf } from "./servers";

type Shared = { open?: { settings: string; reading: Promise<Reading> } };
/** What pages read from, by the settings that name it. */
const shared = inProcess("survey-postgres-reading", (): Shared => ({}));

export function postgresEngine(address: string): Engine {
  return {
    open: () => openPrimary(address),
    openForReading: () => {
      const replicas = replicaAddresses();
      const settings = [address, ...replicas].join();
      if (shared.open?.settings !== settings) {
        const reading = openReading(address, replicas);
        shared.open = { settings, reading };
        // The next who asks tries again.
        reading.catch(() => delete shared.open);
      }
      return shared.open.reading;
    },
    replace: (sound, kept, version) => replaceAll(address, sound, kept, version),
  };
}

async function openPrimary(address: string): Promise<Db> {
  const client = connectTo(address, 4);
  try {
    const [server] = await client<{ standby: boolean }[]>`select pg_is_in_recovery() as standby`;
    if (server?.standby) throw new UnusableDatabase("standby", databaseName(address));
    if (await migrateTables(address)) await change(client, sealAnew, () => true);
    return databaseOf(client);
  } catch (error) {
    await client.end({ timeout: 0 });
    throw error;
  }
}

/** Pages are shown as long as any server answers; whether the tables are of this version is asked of the first. */
async function openReading(address: string, replicas: readonly string[]): Promise<Reading> {
  try {
    await (await openPrimary(address)).close();
  } catch (error) {
    if (replicas.length === 0 || faultOf(error) !== "unreachable") throw error;
  }
  return readingOf(address, replicas);
}

function databaseOf(client: Client): Db {
  return {
    ...presentView(client),
    inspect: (work) =>
      inFolder(async (folder) => {
        const path = join(folder, "survey.db");
        await copyTo(client, path);
        return withFile(path, work);
      }),
    write: (work) => change(client, work, (file, before) => recorded(file) !== before),
    copyTo: (path) => copyTo(client, path),
    close: () => client.end({ timeout: 5 }),
  };
}

async function copyTo(client: Client, path: string): Promise<void> {
  await client.begin("isolation level repeatable read read only", (transaction) => pullTo(path, transaction));
}

/** Every change of the data is recorded as an import, every publication as what it is. */
const recorded = ({ $client }: SqliteFile) =>
  $client
    .prepare("select (select coalesce(max(id), 0) from imports) || ' ' || (select count(*) from publications)")
    .pluck()
    .get() as string;

/** Works on all that is stored, while nobody else may change it, and stores what the work has changed. */
function change<T>(
  client: Client,
  work: (file: SqliteFile) => T,
  hasChanged: (file: SqliteFile, before: string) => boolean,
): Promise<T> {
  return inFolder(async (folder) => {
    const [before, path] = [join(folder, "before.db"), join(folder, "survey.db")];
    let result: T | undefined;
    await client.begin(async (transaction) => {
      await lock(transaction);
      await pullTo(before, transaction);
      copyFileSync(before, path, constants.COPYFILE_FICLONE);
      result = await withFile(path, async (file) => {
        const state = recorded(file);
        const done = work(file);
        if (hasChanged(file, state)) await pushChanges(transaction, file, before);
        return done;
      });
    });
    return result as T;
  });
}

async function lock(transaction: Transaction): Promise<void> {
  await transaction`set local lock_timeout = '10s'`;
  await transaction`select pg_advisory_xact_lock(${lockNumber})`;
}

function sealAnew({ $client }: SqliteFile): void {
  const version = computeDataVersion($client);
  $client.prepare("update imports set data_version = ? where id = (select max(id) from imports)").run(version);
  seal($client);
}

async function replaceAll(address: string, sound: string, kept: string, version?: string): Promise<boolean> {
  await (await openPrimary(address)).close();
  const client = connectTo(address, 1);
  let isThere = false;
  try {
    await inFolder((folder) =>
      client.begin(async (transaction) => {
        const before = join(folder, "before.db");
        // What is kept is what is replaced: nobody may import anything in between.
        await lock(transaction);
        await pullTo(before, transaction);
        isThere = await withFile(before, async (file) => {
          if (version !== undefined && (await dataState(viewOf(file))).version !== version) throw new OtherMeanwhile();
          return file.$client.prepare("select 1 from imports").get() !== undefined;
        });
        if (isThere) keepAs(before, kept);
        await withFile(sound, (file) => pushChanges(transaction, file, before));
      }),
    );
    return isThere;
  } finally {
    await client.end({ timeout: 1 });
  }
}

function keepAs(file: string, kept: string): void {
  mkdirSync(dirname(kept), { recursive: true });
  // It has its name when all of it is there, and not before.
  copyFileSync(file, `${kept}.unchecked`);
  renameSync(`${kept}.unchecked`, kept);
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(workFolder(), "survey-postgres-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
