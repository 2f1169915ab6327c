// An empty desk on the engine at hand: a file of its own, or a schema of an empty database of PostgreSQL.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { giveBack, takeDatabase, testServer, withServer } from "../postgres/databases";

export type DeskSandbox = { address: string; remove: () => Promise<void> };

export async function deskSandbox(): Promise<DeskSandbox> {
  if (testServer) {
    const address = await takeDatabase(testServer);
    const drop = () => withServer(address, (sql) => sql`drop schema if exists desk cascade`);
    return { address, remove: () => drop().then(() => giveBack(address)) };
  }
  const folder = mkdtempSync(join(tmpdir(), "desk-"));
  return { address: `file:${join(folder, "survey.db")}`, remove: async () => rmSync(folder, { recursive: true }) };
}
