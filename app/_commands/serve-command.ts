// How Next is told to serve: the same for `npm start`, the benches and the attack.
import { join } from "node:path";
import { listenHost } from "../_server/settings";

export const nextCommand = join("node_modules", "next", "dist", "bin", "next");

/**
 * Environment of `next start`, below what the user sets. Linux keeps freed memory in a heap for each thread; with two,
 * making pictures takes about 60 MB less. Other systems ignore it.
 */
export const serverSettings = { MALLOC_ARENA_MAX: "2" };

/**
 * Arguments of Node that serve the built pages.
 * @param next where Next's command is
 * @param host null: every address of the machine
 */
export function serveArguments(port: string | number, next = nextCommand, host = listenHost()): string[] {
  const serve = [next, "start", "-p", `${port}`];
  if (host === null) return serve;
  // Next takes 127.0.0.1 for another site than the localhost that it makes of it, and asks itself without end for
  // every address that proxy.ts leads on. By its name it is one.
  if (/^127\./.test(host)) return ["--dns-result-order=ipv4first", ...serve, "-H", "localhost"];
  return [...serve, "-H", host === "::1" ? "localhost" : host];
}
