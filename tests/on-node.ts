// The unit tests on another Node, in a copy of the project, installed there as the README tells careful offices to:
// no script of a package runs but the database's, which is fetched or compiled for that Node.
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { nodePackage, npm } from "../app/_commands/npm";

const left = new Set(["node_modules", ".git", ".next", ".data", "test-results", "playwright-report"]);

/** @param version as npm takes it: `24`, `22.23.5` */
export function vitestOn(version: string, args: readonly string[]): boolean {
  const folder = resolve(".data", `node-${version}`);
  const project = join(folder, "project");
  rmSync(project, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(".")) if (!left.has(name)) cpSync(name, join(project, name), { recursive: true });
  const node = nodeIn(folder, version);
  const env = {
    ...process.env,
    PATH: [join(node.folder, "bin"), process.env.PATH].join(delimiter),
    // A compiler takes the headers of this Node; without them it would look for them on the network.
    ...(existsSync(join(node.folder, "include")) ? { npm_config_nodedir: node.folder } : {}),
  };
  const on = { cwd: project, env, node: node.program };
  const run = (...all: string[]) => ok(spawnSync(node.program, all, { cwd: project, env, stdio: "inherit" }));
  return (
    run("--version") &&
    npm(["ci", "--ignore-scripts"], on) &&
    npm(["rebuild", "better-sqlite3"], on) &&
    run(join("node_modules", "vitest", "vitest.mjs"), "run", ...args)
  );
}

/** npm's own packages of Node: one for each system. */
function nodeIn(folder: string, version: string): { folder: string; program: string } {
  const name = nodePackage();
  if (!npm(["install", "--no-save", "--ignore-scripts", "--prefix", folder, `${name}@${version}`]))
    throw new Error(`${name}@${version} is not there`);
  const found = join(folder, "node_modules", name);
  return { folder: found, program: join(found, "bin", process.platform === "win32" ? "node.exe" : "node") };
}

const ok = ({ status }: SpawnSyncReturns<unknown>) => status === 0;
