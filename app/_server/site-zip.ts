// The dashboard as a folder, for download: made by the same command, in a process of its own and after everything else, once
// for each state of the data, when somebody asks for it.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { ownFolder } from "./own-folder";
import { ownAddress, siteOrigin } from "./settings";

const folderOfSites = ownFolder("site");
let making: string | undefined;

/**
 * Path of the ZIP of a state of the data; null while it is being made, which this begins.
 * @param state name of the state: letters and figures
 */
export function siteZip(state: string): string | null {
  const path = join(folderOfSites(), `${state}.zip`);
  if (existsSync(path)) return path;
  if (making === undefined) begin(path, state);
  return null;
}

function begin(path: string, state: string): void {
  making = state;
  for (const older of readdirSync(folderOfSites())) rmSync(join(folderOfSites(), older), { force: true });
  const command = [
    "app/_commands/export.ts",
    "--site",
    "--out",
    path,
    "--from",
    String(Reflect.get(globalThis, ownAddress)),
  ];
  const origin = siteOrigin();
  const maker = spawn(process.execPath, ["--import", "tsx", ...command, ...(origin ? ["--origin", origin] : [])], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (maker.pid !== undefined) setPriority(maker.pid, constants.priority.PRIORITY_LOW);
  process.once("exit", () => maker.kill());
  maker.on("error", () => undefined);
  maker.on("close", () => {
    making = undefined;
  });
}
