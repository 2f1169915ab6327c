// A database in one file, which needs no server. It is read and changed where it is, and copied by SQLite's own online
// backup: a copy of the file alone may lack what stands in its write-ahead log.
import { existsSync, renameSync, rmSync } from "node:fs";
import type { Db, Engine, Reading } from "./engine";
import { type DataState, dataState } from "./queries";
import { connect, openFile, openUnchanged, type SqliteFile } from "./sqlite-file";
import { viewOf } from "./view";

/** The connections of pages, by path. */
let reader: { path: string; file: SqliteFile; reading: Reading } | null = null;

export function sqliteEngine(path: string): Engine {
  return {
    open: async () => databaseIn(openFile(path)),
    openForReading: async () => {
      if (!existsSync(path)) return null;
      if (reader?.path !== path) {
        const file = openFile(path);
        reader = { path, file, reading: readingOf(file) };
      }
      return reader.reading;
    },
    replace: async (sound, kept) => {
      const isThere = existsSync(path);
      if (isThere) await keepPresent(path, kept);
      await withFile(sound, (source) => copyTo(source, path));
      return isThere;
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
  /** Moves with every transaction of another connection. */
  const statement = file.$client.prepare("pragma data_version").pluck();
  const moves = () => statement.get() as number;
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

async function copyTo(file: SqliteFile, path: string): Promise<void> {
  // All pages in one step: a writer in between would make it begin again.
  await file.$client.backup(path, { progress: ({ remainingPages }) => Math.max(100, remainingPages) });
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

/** What can be read is copied; what can't is put aside as it is, with its log. */
async function keepPresent(path: string, kept: string): Promise<void> {
  const half = `${kept}.unchecked`;
  try {
    // It has its name when all of it is there, and not before.
    await withFile(path, (present) => copyTo(present, half));
    renameSync(half, kept);
  } catch {
    rmSync(half, { force: true });
    for (const end of ["", "-wal", "-shm"]) if (existsSync(path + end)) renameSync(path + end, kept + end);
  }
}
