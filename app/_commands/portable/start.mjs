// Starts the dashboard of this folder and opens it in the browser. Nothing is installed; closing the window ends it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(dirname(fileURLToPath(import.meta.url)));

/** This port, or any other where something listens on it already. */
async function freePort(wanted) {
  const server = createServer();
  try {
    server.listen(wanted, "127.0.0.1");
    await once(server, "listening");
    return server.address().port;
  } catch {
    return freePort(0);
  } finally {
    server.close();
  }
}

const port = await freePort(Number(process.env.PORT || 3000));
const { config } = JSON.parse(readFileSync(".next/required-server-files.json", "utf8"));
const server = spawn(process.execPath, ["app/_commands/serve.mjs", String(port), "127.0.0.1"], {
  stdio: ["ignore", "pipe", "inherit"],
  env: {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: process.env.DATABASE_URL || "file:survey.db",
    // Read from a file of TypeScript it would take a compiler.
    __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config),
  },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
const said = server.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false });
for await (const text of said) if (text.includes("Ready")) break;
if (server.exitCode !== null) process.exit(server.exitCode);
// As the access log, where it is asked for.
server.stdout.pipe(process.stdout);

const address = `http://localhost:${port}`;
console.log(
  `${address} で表示しています。この画面を閉じると終わります。 / Showing ${address}. Close this window to stop.`,
);
if (process.env.OPEN_BROWSER !== "no") open();

function open() {
  const [program, ...args] = process.platform === "win32" ? ["cmd", "/c", "start", "", address] : ["xdg-open", address];
  spawn(program, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
