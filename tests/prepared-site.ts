// What benches and attacks measure: the pages as built, over a database of their own with the frozen data.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "../app/_commands/prepare";
import { frozenFolder } from "./frozen-data";

/** Does the work where everything stands ready, and leaves nothing behind. */
export async function onPreparedSite(work: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "npa-cyber-survey-"));
  Object.assign(process.env, {
    DATABASE_URL: `file:${join(folder, "survey.db")}`,
    DATA_FOLDER: frozenFolder,
    NEXT_TELEMETRY_DISABLED: "1",
    // Requests come from many readers, and not from one who has no more than a share.
    PROXIES: "1",
  });
  try {
    if (!(await prepare())) throw new Error("the data or the pages are not as they should be");
    await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
