// The player's script and style sheets as text for an HTML document, bundled from lib/player at first use.
import { join } from "node:path";
import { build } from "esbuild";
import { threadGift } from "../task-thread";

export type PlayerParts = { script: string; style: string };

let parts: Promise<PlayerParts> | undefined;

async function bundle(): Promise<PlayerParts> {
  // From the project and not from this file: a bundled copy of it lies elsewhere.
  const folder = join(process.cwd(), "lib", "player");
  const { outputFiles } = await build({
    entryPoints: ["player.ts", "player.css", "presenter.css"].map((name) => join(folder, name)),
    outdir: folder,
    write: false,
    bundle: true,
    minify: true,
    format: "iife",
    charset: "utf8",
    target: ["chrome109", "firefox115", "safari16.4"],
    logLevel: "silent",
  });
  const textOf = (extension: string) =>
    outputFiles
      .filter(({ path }) => path.endsWith(extension))
      .map(({ text }) => text.trim())
      .join("\n");
  return { script: textOf(".js"), style: textOf(".css") };
}

/**
 * Kept for as long as the server runs, and given to each of its threads; while developing, made anew each time.
 * @throws where the sources are not there
 */
export function playerParts(): Promise<PlayerParts> {
  if (threadGift) return Promise.resolve(threadGift.playerParts);
  if (process.env.NODE_ENV === "development") return bundle();
  parts ??= bundle();
  return parts;
}
