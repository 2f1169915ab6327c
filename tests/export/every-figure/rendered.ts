// Files of every shipped figure, each made once, at the first question about it.
import { cutMade, filesFor } from "../../../lib/export/picture/cut-font";
import { type ExportFormat, exporters } from "../../../lib/export/registry";
import type { Figure } from "../../../lib/figure/figure";
import type { Lang } from "../../../lib/localised";
import { type Opened, open } from "../office-lint";
import { options, shippedFigures } from "../pictures";

const figures: Record<Lang, Figure[]> = { ja: shippedFigures("ja"), en: shippedFigures("en") };
const kept = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

/** A file for each figure; pictures of pixels as small as they come. */
export function alone(format: ExportFormat, lang: Lang): Promise<[Figure, Uint8Array][]> {
  return once(`${format} ${lang}`, async () => {
    if (format === "png") await cutLetters(lang);
    const files: [Figure, Uint8Array][] = [];
    for (const one of figures[lang]) files.push([one, await exporters[format].render([one], { ...options, scale: 1 })]);
    return files;
  });
}

/** The typeface cut down to the letters of all figures: with all of it, a picture takes five times as long. */
async function cutLetters(lang: Lang): Promise<void> {
  const letters = JSON.stringify(figures[lang]);
  // What is lacking for the second time is cut.
  for (let time = 0; time < 2; time += 1) filesFor(letters);
  await cutMade();
}

/** One file of all figures. */
export async function together(format: ExportFormat, lang: Lang): Promise<{ figures: Figure[]; file: Uint8Array }> {
  const file = once(`together ${format} ${lang}`, () => exporters[format].render(figures[lang], options));
  return { figures: figures[lang], file: await file };
}

/** An Office file of all figures, unpacked. */
export async function opened(format: ExportFormat, lang: Lang): Promise<{ figures: Figure[]; opened: Opened }> {
  const { file } = await together(format, lang);
  return { figures: figures[lang], opened: once(`opened ${format} ${lang}`, () => open(file)) };
}
