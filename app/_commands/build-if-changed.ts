// Builds the pages when what they are made of has changed since the last build, and not otherwise.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeLiveFiles } from "./live-files";
import { nextCommand } from "./serve-command";

const sources = [
  "app",
  "lib",
  "db",
  "instrumentation.ts",
  "next.config.ts",
  "proxy.ts",
  "tsconfig.json",
  "package-lock.json",
];
/** Stands in the build's own folder, which the build empties: it is there only after a build that ended well. */
const stamp = join(".next", "built-from");

/** False where the build failed; it has said why. */
export async function buildIfChanged(): Promise<boolean> {
  const hash = createHash("sha256");
  for (const path of sources) addTo(hash, path);
  const now = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return true;
  console.log("画面を生成しています（1分ほどかかります） / Building the pages (about a minute)");
  await writeLiveFiles();
  const { status } = spawnSync(process.execPath, [nextCommand, "build"], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status === 0) writeFileSync(stamp, now);
  return status === 0;
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  hash.update(`${path}\0`);
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else {
    hash.update(readFileSync(path)).update("\0");
  }
}
