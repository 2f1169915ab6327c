// Programs that tests run in processes of their own, each bundled once: they begin in a third of the time that tsx takes.
import { rmSync } from "node:fs";
import { basename, resolve } from "node:path";
import { buildSync } from "esbuild";

const made = new Map<string, string>();

/** What `npm run data` runs. */
export const dataCommand = "app/_commands/data.ts";

/**
 * @param path of the program, from the project on
 * @returns that of the same for Node, below the project, so that it finds the packages
 */
export function childProgram(path: string): string {
  const known = made.get(path);
  if (known) return known;
  const outfile = resolve(".data", `${basename(path, ".ts")}-${process.pid}.mjs`);
  buildSync({
    entryPoints: [path],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  made.set(path, outfile);
  process.once("exit", () => rmSync(outfile, { force: true }));
  return outfile;
}
