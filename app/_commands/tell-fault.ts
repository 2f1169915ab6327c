// A fault of the database or the disk becomes one sentence with what to do; a bug stays a bug.
import { databaseName } from "../../db/address";
import { faultOf } from "../../db/fault";
import type { Lang } from "../../lib/localised";
import { safetyWords } from "./safety-words";

/** Says it, and sets the exit status to 1. @throws what is no fault */
export function tellFault(error: unknown, langs: readonly Lang[]): void {
  const fault = faultOf(error);
  if (!fault) throw error;
  const { path } = error as { path?: unknown };
  // The file that was refused where the error names one; SQLite names none.
  for (const lang of langs) {
    console.error(safetyWords[lang].fault[fault](typeof path === "string" ? path : databaseName()));
  }
  process.exitCode = 1;
}
