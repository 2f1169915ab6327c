// A built app as its readers meet it, in a process of its own.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { freePort } from "../../app/_commands/free-port";
import { serveArguments, serverSettings } from "../../app/_commands/serve-command";

type Heap = { heapUsed: number; rss: number };

export type Served = {
  /** Address of the page asked for. */
  page: string;
  /** Process that answers. */
  pid: number;
  /** What its memory holds, in bytes, after what nothing needs was thrown away. */
  heap: () => Promise<Heap>;
  stop: () => void;
};

/** @param folder that holds the built app */
export async function serve(folder: string, path: string): Promise<Served> {
  const port = await freePort();
  const tells = ["--expose-gc", "--import", resolve("tests/bench/tell-heap.mjs")];
  const server = spawn(process.execPath, [...tells, ...serveArguments(port, "127.0.0.1")], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: { ...serverSettings, ...process.env, NODE_ENV: "production", TELL_HEAP: String(process.pid) },
  });
  while (!String(await once(server.stdout as NodeJS.ReadableStream, "data")).includes("Ready")) {}
  server.stdout?.resume();
  const heap = async () => {
    server.send("heap");
    return (await once(server, "message"))[0] as Heap;
  };
  return { page: `http://127.0.0.1:${port}${path}`, pid: server.pid ?? 0, heap, stop: () => server.kill() };
}

/** The highest memory of a process that the system has seen, in megabytes; where it tells (Linux), else NaN. */
export function peakMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  return existsSync(status) ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1]) / 1000 : Number.NaN;
}

/** The memory of a process as it stands, in megabytes. */
export function residentMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1]
    : spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
  return Number(kilobytes) / 1000;
}
