// What can befall a database that is no bug of ours: told by its kind, so that a command says one sentence with what to do.

export const faults = [
  "disk-full",
  "read-only",
  "damaged",
  "locked",
  "cannot-open",
  "newer-version",
  "not-ours",
  "unreachable",
  "refused",
  "standby",
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

/** What is stored is not what somebody saw who wants it replaced. */
export class OtherMeanwhile extends Error {}

/** Codes by which a server of PostgreSQL tells that it can't be used now, or its connection that it is gone. */
const unreachable =
  /^(ECONN|ENOTFOUND$|EAI_|EHOST|ENETUNREACH|ETIMEDOUT|EPIPE|CONNECT_TIMEOUT|CONNECTION_|08|57P0|53300)/;

const byCode: readonly [RegExp, Fault][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, "disk-full"],
  [/^(SQLITE_READONLY|SQLITE_PERM|EROFS|EACCES|EPERM)/, "read-only"],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|SQLITE_PROTOCOL)/, "locked"],
  [/^(SQLITE_CANTOPEN|ENOENT|ENOTDIR|EISDIR)/, "cannot-open"],
  [/^(28|3D000|42501|3F000)/, "refused"],
  [/^(53100|53200)/, "disk-full"],
  [/^55P03/, "locked"],
  [/^25006/, "standby"],
  [unreachable, "unreachable"],
  [/^(XX00|42P01|42703)/, "damaged"],
  // What SQLite or the disk can't read, and tables that are not there or not as they were made.
  [/^(SQLITE_|EIO)/, "damaged"],
];

/** The kind of fault that an error tells; null where it is none, and a bug. */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof UnusableDatabase) return error.fault;
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  const found = byCode.find(([form]) => form.test(String(code ?? "")))?.[1];
  return found ?? (cause ? faultOf(cause) : null);
}
