// What can befall a database that is no bug of ours: told by its kind, so that a command says one sentence with what to do.

export const faults = [
  "disk-full",
  "read-only",
  "damaged",
  "locked",
  "cannot-open",
  "newer-version",
  "not-ours",
] as const;
export type Fault = (typeof faults)[number];

/** A database that this version does not open. */
export class UnusableDatabase extends Error {
  constructor(
    readonly fault: Fault,
    readonly path: string,
  ) {
    super(`${fault}: ${path}`);
    this.name = "UnusableDatabase";
  }
}

const byCode: readonly [RegExp, Fault][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, "disk-full"],
  [/^(SQLITE_READONLY|SQLITE_PERM|EROFS|EACCES|EPERM)/, "read-only"],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|SQLITE_PROTOCOL)/, "locked"],
  [/^(SQLITE_CANTOPEN|ENOENT|ENOTDIR|EISDIR)/, "cannot-open"],
  // What SQLite or the disk can't read, and tables that are not there or not as they were made.
  [/^(SQLITE_|EIO)/, "damaged"],
];

/** The kind of fault that an error tells; null where it is none, and a bug. */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof UnusableDatabase) return error.fault;
  const code = String((error as { code?: unknown } | null)?.code ?? "");
  return byCode.find(([form]) => form.test(code))?.[1] ?? null;
}
