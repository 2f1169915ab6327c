// The one Japanese typeface that pictures are drawn with, brought along as TTF: no typeface of the system is used, so
// that a server without Japanese fonts draws no boxes. Held to that before the first picture.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Weight } from "../../chart/text-metrics";
import { type FontSettings, inThread } from "./resvg-thread";

const fontPackage = "@expo-google-fonts/biz-udpgothic";

/** Letters of names and texts here that typefaces and code pages often lack. */
const hardLetters = "髙﨑①㈱〜";

/** Paths of the regular and the bold face. @throws where the files are not there */
export function fontFiles(): Record<Weight, string> {
  // From the project and not from this file: a bundled copy of it lies elsewhere.
  const folder = dirname(createRequire(join(process.cwd(), "package.json")).resolve(`${fontPackage}/package.json`));
  const files = {
    400: join(folder, "400Regular/BIZUDPGothic_400Regular.ttf"),
    700: join(folder, "700Bold/BIZUDPGothic_700Bold.ttf"),
  };
  for (const file of Object.values(files)) if (!existsSync(file)) throw new Error(`No typeface for pictures: ${file}`);
  return files;
}

const kept = new Map<Weight, Buffer>();

/** A face as bytes, read once: 5 MB for each file made would lie about until they are collected. */
export function fontBytes(weight: Weight): Buffer {
  const bytes = kept.get(weight) ?? readFileSync(fontFiles()[weight]);
  kept.set(weight, bytes);
  return bytes;
}

/** How resvg gets its typeface. @param files of a part of it that has all letters needed */
export function pictureFont(files: readonly string[] = Object.values(fontFiles())): FontSettings {
  return { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: "BIZ UDPGothic" };
}

/** Letters that come out as the empty box or as nothing. */
export async function undrawnLetters(letters: string, files?: readonly string[]): Promise<string[]> {
  return (await inThread("undrawn", { letters, font: pictureFont(files) })).letters;
}

let checked: Promise<void> | null = null;

/** Before the first picture. @throws where resvg can't draw Japanese with it */
export function checkTypeface(): Promise<void> {
  checked ??= check();
  return checked;
}

async function check(): Promise<void> {
  const missing = await undrawnLetters(hardLetters);
  if (missing.length > 0) {
    throw new Error(`The typeface for pictures can't draw ${missing.join("")}: install ${fontPackage} anew.`);
  }
}
