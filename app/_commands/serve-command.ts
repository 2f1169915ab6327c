// How the pages are served: the same for `npm start`, the benches and the attack.
import { join, resolve } from "node:path";
import { listenHost } from "../_server/settings";

export const nextCommand = join("node_modules", "next", "dist", "bin", "next");

/**
 * Environment of `next start`, below what the user sets. Linux keeps freed memory in a heap for each thread; with one
 * for all, making files takes about 80 MB less; what is large goes back at once where it is told what large is. Other systems
 * ignore both.
 */
export const serverSettings = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "131072",
};

const program = join("app", "_commands", "serve.mjs");

/**
 * Arguments of Node that serve the built pages of the folder that it runs in.
 * @param host null: every address of the machine
 */
export function serveArguments(port: string | number, host = listenHost()): string[] {
  // By its whole path: a bench serves another folder with it.
  return [resolve(program), `${port}`, ...(host === null ? [] : [host])];
}
