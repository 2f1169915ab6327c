// The built dashboard, served on this machine for as long as something is made of its pages.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "./free-port";
import { serveArguments, serverSettings } from "./serve-command";

/** @param origin by which the pages know themselves @returns what the work returns; the server has ended by then */
export async function withServer<T>(origin: string, work: (base: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const server = spawn(process.execPath, serveArguments(port, "127.0.0.1"), {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...serverSettings, ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", SITE_URL: origin },
  });
  const ended = once(server, "exit");
  try {
    // Left open: a server that is heard no longer must not fail when it says something.
    const said = server.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false });
    for await (const text of said) if (text.includes("Ready")) break;
    server.stdout.resume();
    if (server.exitCode !== null) throw new Error("The pages could not be served");
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
    await ended;
  }
}
