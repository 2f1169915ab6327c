// The programs of this folder that run in processes of their own, each bundled once: they begin in a tenth of the time.
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";

const made = new Map<string, string>();

/** @returns the path of a program for Node, below the project, so that it finds the packages */
export function childProgram(name: "kill-child" | "desk-kill-child" | "bomb-child"): string {
  const known = made.get(name);
  if (known) return known;
  const outfile = resolve(".data", `${name}-${process.pid}.mjs`);
  buildSync({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  made.set(name, outfile);
  process.once("exit", () => rmSync(outfile, { force: true }));
  return outfile;
}
