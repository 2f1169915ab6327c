// The typeface inside an HTML file: only the letters that the file uses, in a data address. A computer that has the typeface
// takes its own. WOFF and not WOFF2: a reader waits for it, and to press it as far as that goes takes a second or two, most of
// what a whole presentation takes; what is saved is a tenth of the file.
import subsetFont from "subset-font";
import type { Weight } from "../../chart/text-metrics";
import { fontBytes } from "./fonts";

const installed: Record<Weight, readonly string[]> = {
  400: ["BIZ UDPGothic", "BIZ UDPGothic Regular", "BIZUDPGothic-Regular"],
  700: ["BIZ UDPGothic Bold", "BIZUDPGothic-Bold"],
};

/** The last few, because a presentation is asked for again and again. */
const kept = new Map<string, Promise<string>>();
const most = 8;

async function faces(weight: Weight, letters: string): Promise<string> {
  const woff = await subsetFont(fontBytes(weight), letters, { targetFormat: "woff", noHinting: true });
  const face = (family: string, src: string) => `@font-face{font-family:"${family}";font-weight:${weight};src:${src}}`;
  const local = installed[weight].map((name) => `local("${name}")`).join();
  const data = `url(data:font/woff;base64,${woff.toString("base64")}) format("woff")`;
  return face("BIZ UDPGothic Local", local) + face("BIZ UDPGothic", data);
}

/** `@font-face` rules for the families of an SVG (lib/chart/to-svg.ts) in one weight. */
export function webFont(weight: Weight, text: string): Promise<string> {
  const letters = [...new Set(text)].sort().join("");
  const key = `${weight} ${letters}`;
  const made = kept.get(key) ?? faces(weight, letters);
  kept.delete(key);
  kept.set(key, made);
  for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
  return made;
}
