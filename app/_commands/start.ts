// `npm start`: brings database and pages up to date, then serves them on PORT. Node alone, so that it runs on Windows.
import { spawn } from "node:child_process";
import { langs } from "../../lib/localised";
import { deskHeader, frameAncestors, listenHost, proxies, siteOrigin } from "../_server/settings";
import { prepare } from "./prepare";
import { serveArguments, serverSettings } from "./serve-command";
import { tellFault } from "./tell-fault";

try {
  if (settingsHold() && (await prepare())) serve(process.env.PORT || "3000");
  else process.exitCode = 1;
} catch (error) {
  tellFault(error, langs);
}

/** False where a setting can't be used; it has said why. */
function settingsHold(): boolean {
  try {
    frameAncestors();
    siteOrigin();
    listenHost();
    proxies();
    deskHeader();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function serve(port: string): void {
  console.log(
    `http://localhost:${port} で公開します（Ctrl+Cで終了） / Serving http://localhost:${port} (Ctrl+C stops)`,
  );
  const server = spawn(process.execPath, serveArguments(port), {
    stdio: "inherit",
    env: { ...serverSettings, ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  // A terminal sends Ctrl+C to both processes; a service manager sends it to this one only.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => server.kill(signal));
  server.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1);
  });
}
