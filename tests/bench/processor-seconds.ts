// What a process has taken of the processors, with all of its threads; where the system tells (Linux), else NaN.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const ticks = Number(spawnSync("getconf", ["CLK_TCK"], { encoding: "utf8" }).stdout || 100);

export function processorSeconds(pid: number): number {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return Number.NaN;
  // Its second field, the name, may have blanks.
  const fields = readFileSync(path, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}
