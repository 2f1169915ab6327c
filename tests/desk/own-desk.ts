// A desk of a test's own: the built pages on a copy of the database, with an account for each role. It can be killed and
// started again, and leaves nothing behind. For browser tests.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../app/_commands/free-port";
import { serveArguments, serverSettings } from "../../app/_commands/serve-command";
import { openTheDesk } from "../../app/_server/desk/the-desk";
import { openDatabase } from "../../db/database";
import { addPeople } from "./people";

export type OwnDesk = {
  /** `http://127.0.0.1:PORT` */
  base: string;
  /** Of its database, as DATABASE_URL. */
  address: string;
  /** As kill -9; `start` serves the same again. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  stop: () => Promise<void>;
};

type Wanted = {
  /** No account at all: the desk is closed. */
  closed?: boolean;
  /** Settings of the server. */
  env?: Record<string, string>;
};

export async function ownDesk({ closed = false, env = {} }: Wanted = {}): Promise<OwnDesk> {
  const folder = mkdtempSync(join(tmpdir(), "own-desk-"));
  const address = `file:${join(folder, "survey.db")}`;
  const db = await openDatabase();
  await db.copyTo(join(folder, "survey.db"));
  await db.close();
  if (!closed) {
    const desk = await openTheDesk(address);
    await addPeople(desk);
    await desk.store.close();
  }
  const port = await freePort();
  let server: ChildProcess | null = null;
  const start = async () => {
    const settings = { DATABASE_URL: address, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;
    const begun = spawn(process.execPath, serveArguments(port, "127.0.0.1"), {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...serverSettings, ...process.env, ...settings, ...env },
    });
    server = begun;
    const said = begun.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false });
    for await (const text of said) if (`${text}`.includes("Ready")) break;
    begun.stdout.resume();
    if (begun.exitCode !== null) throw new Error("The desk could not be served");
  };
  const end = async (signal: NodeJS.Signals) => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill(signal);
    await ended;
  };
  await start();
  return {
    base: `http://127.0.0.1:${port}`,
    address,
    kill: () => end("SIGKILL"),
    start,
    stop: async () => {
      await end("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
