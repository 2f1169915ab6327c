// A built app as its readers meet it: `next start` in a process of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { nextCommand, serverSettings } from "../../app/_commands/build-if-changed";
import { freePort } from "../free-port";

export type Served = {
  /** Address of the page asked for. */
  page: string;
  /** Process that answers. */
  pid: number;
  stop: () => void;
};

/** @param folder that holds the built app */
export async function serve(folder: string, path: string): Promise<Served> {
  const port = await freePort();
  const args = [resolve(nextCommand), "start", "-p", String(port), "-H", "127.0.0.1"];
  const server = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...serverSettings, ...process.env },
  });
  while (!String(await once(server.stdout, "data")).includes("Ready")) {}
  server.stdout.resume();
  return { page: `http://127.0.0.1:${port}${path}`, pid: server.pid ?? 0, stop: () => server.kill() };
}
