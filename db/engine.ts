// What an engine does: a database opened, read, changed, copied. Above `db/` nothing more is known of it.
import type { DataState } from "./queries";
import type { SqliteFile } from "./sqlite-file";
import type { View } from "./view";

/** Open for reading and writing. */
export type Db = View & {
  /** Looks at all that is stored, of one moment, in a file of SQLite: it changes nothing. */
  inspect: <T>(work: (file: SqliteFile) => T | Promise<T>) => Promise<T>;
  /** Changes what is stored: all that the work's transaction does, or nothing. */
  write: <T>(work: (file: SqliteFile) => T) => Promise<T>;
  /** All that is stored, of one moment, as a file of SQLite of its own. */
  copyTo: (path: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Open for pages, for as long as the process lives. */
export type Reading = {
  /** Data version and date of what pages show now. */
  state: () => Promise<DataState>;
  /** All that the work reads is of one moment. It may be called again where an import came in between. */
  read: <T>(work: (view: View) => Promise<T>) => Promise<T>;
  /** As `Db.copyTo`. */
  copyTo: (path: string) => Promise<void>;
  /** Tells another number as soon as something else may be stored, whichever process stored it; takes microseconds. */
  moves: () => number;
};

export type Engine = {
  /** Creates and migrates what is not there yet. @throws UnusableDatabase */
  open: () => Promise<Db>;
  /** Opened at the first call; null where there is no database, which a build does not need. */
  openForReading: () => Promise<Reading | null>;
  /**
   * Puts what a sound file holds in the place of all that is stored, which is kept as another file: that very state, whoever
   * else writes meanwhile.
   * @param version of what is stored, as somebody saw it
   * @returns false where nothing was there; @throws OtherMeanwhile, UnusableDatabase: then nothing has changed
   */
  replace: (sound: string, kept: string, version?: string) => Promise<boolean>;
};
