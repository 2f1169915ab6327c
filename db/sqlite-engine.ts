// A database in one file, which needs no server. It is read and changed where it is, and copied by SQLite's own online
// backup: a copy of the file alone may lack what stands in its write-ahead log.
import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import type { Db, Engine, Reading } from "./engine";
import { faultOf, OtherMeanwhile, UnusableDatabase } from "./fault";
import { type DataState, dataState } from "./queries";
import { connect, openFile, openUnchanged, type SqliteFile } from "./sqlite-file";
import { viewOf } from "./view";

/** The connection of pages, by path and by the file that was there: a damaged one is put aside while they are served. */
let reader: { path: string; file: string; reading: Reading } | null = null;
let opened = 0;

const ends = ["", "-wal", "-shm"] as const;
/** Who writes all the time lets nobody keep what is there. */
const mostRounds = 20;

export function sqliteEngine(path: string): Engine {
  return {
    open: async () => databaseIn(openFile(path)),
    openForReading: async () => {
      const there = statSync(path, { bigint: true, throwIfNoEntry: false });
      if (!there) return null;
      const file = `${there.dev} ${there.ino}`;
      // The one before is left to whoever reads it still.
      if (reader?.path !== path || reader.file !== file) reader = { path, file, reading: readingOf(openFile(path)) };
      return reader.reading;
    },
    replace: async (sound, kept, version) => {
      if (!existsSync(path)) {
        await withFile(sound, (source) => copyTo(source, path));
        return false;
      }
      for (let round = 0; round < mostRounds; round += 1) {
        if (await replaceKept(path, sound, kept, version)) return true;
      }
      throw new UnusableDatabase("locked", path);
    },
  };
}

function databaseIn(file: SqliteFile): Db {
  return {
    ...viewOf(file),
    inspect: async (work) => work(file),
    write: async (work) => work(file),
    copyTo: (path) => copyTo(file, path),
    close: async () => {
      file.$client.close();
    },
  };
}

function readingOf(file: SqliteFile): Reading {
  const view = viewOf(file);
  opened += 1;
  // Each connection counts from the same number.
  const first = opened * 2 ** 33;
  const count = movesOf(file);
  const moves = () => first + count();
  let last: { step: number; state: Promise<DataState> } | undefined;
  return {
    moves,
    state: () => {
      const step = moves();
      if (last?.step === step) return last.state;
      const state = dataState(view);
      last = { step, state };
      // The next who asks tries again.
      state.catch(() => {
        last = undefined;
      });
      return state;
    },
    copyTo: (path) => copyTo(file, path),
    read: async (work) => {
      for (;;) {
        const before = moves();
        const found = await work(view);
        if (moves() === before) return found;
      }
    },
  };
}

/** A file that nobody changes any more, open for reading. */
export function readingFrom(path: string): { reading: Reading; close: () => void } {
  const file = openUnchanged(path);
  return { reading: readingOf(file), close: () => file.$client.close() };
}

/** Moves with every transaction of another connection. */
function movesOf(file: SqliteFile): () => number {
  const statement = file.$client.prepare("pragma data_version").pluck();
  return () => statement.get() as number;
}

/**
 * @param locked is called when nobody else can write there any more; what it throws leaves all as it was
 * @throws UnusableDatabase `locked` where somebody else does so for too long
 */
async function copyTo(file: SqliteFile, path: string, locked = () => {}): Promise<void> {
  const until = Date.now() + (file.$client.pragma("busy_timeout", { simple: true }) as number);
  for (;;) {
    const { totalPages } = await file.$client.backup(path, {
      progress: ({ remainingPages }) => {
        locked();
        // All pages in one step: a writer in between would make it begin again.
        return Math.max(100, remainingPages);
      },
    });
    // It takes a database that is locked for one that is done.
    if (totalPages > 0) return;
    if (Date.now() >= until) throw new UnusableDatabase("locked", path);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Works on a file and closes it. */
export async function withFile<T>(path: string, work: (file: SqliteFile) => T | Promise<T>): Promise<T> {
  const file = connect(path);
  try {
    return await work(file);
  } finally {
    file.$client.close();
  }
}

class Moved extends Error {}

/** @returns false where somebody else has written between what was kept and its replacement: nothing has changed then */
async function replaceKept(path: string, sound: string, kept: string, version?: string): Promise<boolean> {
  try {
    return await withFile(path, async (present) => {
      const moves = movesOf(present);
      const before = moves();
      if (version !== undefined && (await dataState(viewOf(present))).version !== version) throw new OtherMeanwhile();
      await keep(present, kept);
      const check = () => {
        if (moves() !== before) throw new Moved();
      };
      try {
        await withFile(sound, (source) => copyTo(source, path, check));
        return true;
      } catch (error) {
        rmSync(kept, { force: true });
        if (error instanceof Moved) return false;
        throw error;
      }
    });
  } catch (error) {
    // A full disk tells of no damage, though it is told by the same kinds of errors.
    if (faultOf(error) !== "damaged" || !isDamaged(path)) throw error;
    await putAside(path, sound, kept);
    return true;
  }
}

/** It has its name when all of it is there, and not before. */
async function keep(present: SqliteFile, kept: string): Promise<void> {
  const half = `${kept}.unchecked`;
  try {
    await copyTo(present, half);
    renameSync(half, kept);
  } finally {
    rmSync(half, { force: true });
  }
}

function isDamaged(path: string): boolean {
  try {
    const file = connect(path);
    try {
      return file.$client.pragma("integrity_check(1)", { simple: true }) !== "ok";
    } finally {
      file.$client.close();
    }
  } catch (error) {
    return faultOf(error) === "damaged";
  }
}

/** What can't be read is put aside as it is, with its log, when what takes its place is there. */
async function putAside(path: string, sound: string, kept: string): Promise<void> {
  const half = `${path}.unchecked`;
  const removeHalf = () => {
    for (const end of ends) rmSync(half + end, { force: true });
  };
  removeHalf();
  try {
    await withFile(sound, (source) => copyTo(source, half));
    for (const end of ends) if (existsSync(path + end)) renameSync(path + end, kept + end);
    renameSync(half, path);
  } finally {
    removeHalf();
  }
}
