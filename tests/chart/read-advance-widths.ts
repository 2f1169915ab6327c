// Reads the advance widths of the shipped typeface and writes lib/chart/advance-widths.ts:
// `npx tsx tests/chart/read-advance-widths.ts`. The test beside it holds the written table to the typeface.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { create } from "fontkit";

const root = join(import.meta.dirname, "../..");
const fonts = {
  400: "400Regular/BIZUDPGothic_400Regular.ttf",
  700: "700Bold/BIZUDPGothic_700Bold.ttf",
} as const;

/** First and last code point of each range of the table; all else is 1 em wide (kanji) or not in the typeface. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x203b],
  [0x3000, 0x3020],
  [0x3041, 0x30ff],
  [0xff01, 0xff9f],
] as const;

/** Width of any character in 1/2048 em, straight from the typeface; null where it has none. */
export function fontReader(weight: 400 | 700): (codePoint: number) => number | null {
  const file = join(root, "node_modules/@expo-google-fonts/biz-udpgothic", fonts[weight]);
  const font = create(readFileSync(file));
  return (codePoint) => (font.hasGlyphForCodePoint(codePoint) ? font.glyphForCodePoint(codePoint).advanceWidth : null);
}

function table(weight: 400 | 700): string {
  const width = fontReader(weight);
  const lines = ranges.map(([first, last]) => {
    const codes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return `    [0x${first.toString(16)}, [${codes.map((code) => width(code) ?? 2048).join(", ")}]],`;
  });
  return `  ${weight}: [\n${lines.join("\n")}\n  ],`;
}

function write(): void {
  const head = [
    "// Advance widths of BIZ UDPGothic in 1/2048 em: runs of characters from a first code point on.",
    "// Made from the typeface by tests/chart/read-advance-widths.ts; characters outside these runs are 1 em wide.",
    "",
    "export const unitsPerEm = 2048;",
    "",
    "export const advanceWidths: Record<400 | 700, readonly (readonly [first: number, widths: readonly number[]])[]> = {",
  ];
  const text = `${head.join("\n")}\n${table(400)}\n${table(700)}\n};\n`;
  writeFileSync(join(root, "lib/chart/advance-widths.ts"), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) write();
