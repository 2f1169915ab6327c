// An empty desk on the engine at hand: a file of its own, or a schema of an empty database of PostgreSQL.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takeDatabase, testServer } from "../postgres/databases";

export type DeskSandbox = { address: string; remove: () => Promise<void> };

export async function deskSandbox(): Promise<DeskSandbox> {
  // Not used again: a process keeps the desk of an address open.
  if (testServer) return { address: await takeDatabase(testServer), remove: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), "desk-"));
  return { address: `file:${join(folder, "survey.db")}`, remove: async () => rmSync(folder, { recursive: true }) };
}
