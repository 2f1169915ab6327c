// Makes a folder with those above it. Node's own recursive way never ends where the system refuses a name (below /proc).
import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** @throws what the system says of the first folder that it refuses */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let folder = resolve(path); !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
  for (const folder of missing) mkdirSync(folder);
}
