// A folder for what this process makes and needs no longer than it runs.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The folder is made at the first call, anew where a system that tidies up has taken it away, and thrown away when the process
 * ends. @param name tells what it is for
 */
export function ownFolder(name: string): () => string {
  let folder: string | undefined;
  return () => {
    if (folder !== undefined && existsSync(folder)) return folder;
    const made = mkdtempSync(join(tmpdir(), `npa-survey-${name}-`));
    process.once("exit", () => rmSync(made, { recursive: true, force: true }));
    folder = made;
    return made;
  };
}
