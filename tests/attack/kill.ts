// Kills a process that writes, when it is as far as it should be.
import { spawn } from "node:child_process";
import { childProgram } from "../child-program";

export const works = ["import", "undo", "backup", "restore"] as const;
export type Work = (typeof works)[number];

/**
 * @param file to import, to back up to, or to restore from
 * @param due asked again and again; `share` is what the process last said of how far it is, -1 before it has begun
 * @returns true where it had already ended
 */
export function startAndKill(
  work: Work,
  { database, file = "" }: { database: string; file?: string },
  due: (share: number) => boolean,
): Promise<boolean> {
  return runAndKill(childProgram("tests/attack/kill-child.ts"), [work, database, file], due);
}

/**
 * @param program says a number when it begins and how far it is, and `done` at its end
 * @returns true where it had already ended
 */
export function runAndKill(
  program: string,
  given: readonly string[],
  due: (share: number) => boolean,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...given], { stdio: ["ignore", "pipe", "ignore"] });
    let done = false;
    let share = -1;
    child.stdout.on("data", (text: Buffer) => {
      for (const line of text.toString().split("\n")) {
        done ||= line === "done";
        if (line !== "" && line !== "done") share = Number(line);
      }
    });
    const watch = () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      if (due(share)) child.kill("SIGKILL");
      else setImmediate(watch);
    };
    watch();
    child.on("exit", () => resolve(done));
  });
}
