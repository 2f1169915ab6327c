// Addresses of the files that pages take in beside themselves (app/_commands/live-files.ts).
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** `reader`: of workbooks, started as a worker. */
type LiveNames = { script: string; typeface: readonly string[]; reader: string };

let kept: LiveNames | undefined;

function read(): LiveNames {
  const { script, typeface, reader }: LiveNames = JSON.parse(
    readFileSync(join("public", "live", "names.json"), "utf8"),
  );
  const addressOf = (name: string) => `/live/${name}`;
  return { script: addressOf(script), typeface: typeface.map(addressOf), reader: addressOf(reader) };
}

/** @throws where they were not made: `npm run build` and `npm run dev` begin with it */
export function liveNames(): LiveNames {
  if (process.env.NODE_ENV === "development") return read();
  kept ??= read();
  return kept;
}
