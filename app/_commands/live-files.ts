// Makes the files that pages take in beside themselves (public/live): the script that brings them to life, in pieces, and the
// typeface, cut down to the letters in use. Named after their content, so that browsers keep them for good.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import subsetFont from "subset-font";
import { fontBytes } from "../../lib/export/picture/fonts";
import { dataFolder } from "../_server/settings";

const folder = join("public", "live");

/** Every letter that stands in the words of the dashboard, or in its data. */
function lettersInUse(paths: readonly string[]): string {
  const letters = new Set<string>();
  const read = (path: string) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) read(join(path, name));
    else if (/\.(tsx?|csv|json)$/.test(path)) for (const letter of readFileSync(path, "utf8")) letters.add(letter);
  };
  for (const path of paths) read(path);
  // Whatever is typed or imported later: Latin letters, kana and punctuation are always there.
  for (let code = 0x20; code < 0x7f; code += 1) letters.add(String.fromCharCode(code));
  for (let code = 0x3000; code < 0x3100; code += 1) letters.add(String.fromCharCode(code));
  return [...letters].sort().join("");
}

async function cutTypeface(weight: 400 | 700, letters: string): Promise<string> {
  const woff2 = await subsetFont(fontBytes(weight), letters, { targetFormat: "woff2", noHinting: true });
  const name = `typeface-${weight}-${createHash("sha256").update(woff2).digest("hex").slice(0, 12)}.woff2`;
  writeFileSync(join(folder, name), woff2);
  return name;
}

async function bundleScript(): Promise<string> {
  const { metafile } = await build({
    entryPoints: [join("app", "_ui", "live", "live.ts")],
    outdir: folder,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: "esm",
    charset: "utf8",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    target: ["chrome109", "firefox115", "safari16.4"],
    logLevel: "error",
  });
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith("live.ts"));
  if (!entry) throw new Error("no script came of app/_ui/live/live.ts");
  return basename(entry[0]);
}

/**
 * The reader of workbooks as a script of its own, which only the page that reads one starts, beside itself.
 * @returns its name in the folder
 */
export async function bundleWorkbookReader(into: string): Promise<string> {
  const { metafile } = await build({
    entryPoints: [join("app", "_ui", "live", "workbook-reader.ts")],
    outdir: into,
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    metafile: true,
    format: "iife",
    charset: "utf8",
    define: { "process.env.NODE_ENV": '"production"' },
    target: ["chrome109", "firefox115", "safari16.4"],
    logLevel: "error",
  });
  return basename(Object.keys(metafile.outputs)[0] ?? "");
}

/** @throws where a source or the typeface is not there */
export async function writeLiveFiles(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const letters = lettersInUse(["app", "lib", "data", dataFolder()]);
  const typeface = [await cutTypeface(400, letters), await cutTypeface(700, letters)];
  const script = await bundleScript();
  const reader = await bundleWorkbookReader(folder);
  writeFileSync(join(folder, "names.json"), JSON.stringify({ script, typeface, reader }));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await writeLiveFiles();
