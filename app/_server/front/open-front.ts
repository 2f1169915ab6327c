// The front as the server that stands before Next finds it (app/_commands/serve.mjs): both run in one process.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { dataVersion, loadNumbersOf } from "../load";
import { dataFolder, frameAncestors, siteOrigin } from "../settings";
import { watchData } from "./data-mark";
import { createFront } from "./front";

/** Bytes: every page in four forms takes about a fifth of it. */
const room = 64e6;

/** An import is seen so soon, and the pages asked for last are made anew. */
const watchMs = 100;

/** With the looks in between, and what a server of data takes to tell, an import is shown within two seconds. */
const turnMs = 700;

/** What is in a page beside its address: the data, the packs, the settings. */
async function stateNow(): Promise<string> {
  const hash = createHash("sha256");
  const folder = resolve(dataFolder(), "packs");
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    hash.update(name).update(await readFile(join(folder, name)).catch(() => ""));
  }
  const { version, updated } = await dataVersion();
  return JSON.stringify([version, updated, hash.digest("hex"), siteOrigin(), frameAncestors()]);
}

/** Puts it where `serve.mjs` looks for it. */
export function openFront(): void {
  const read = () => loadNumbersOf([]);
  const front = createFront({ mark: watchData(), state: stateNow, room, origin: siteOrigin(), watchMs, turnMs, read });
  Object.assign(globalThis, { [Symbol.for("npa-survey-front")]: front });
}
