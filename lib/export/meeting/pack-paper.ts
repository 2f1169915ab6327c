// What the files of a pack carry of it: its record, so that the same paper can be made again with newer numbers; and
// which figures stand on a page.
import { packPairs } from "../../address/pack";
import type { Figure } from "../../figure/figure";
import type { SlidePage } from "../../slides/lay-out-slides";
import type { Pack } from "../../slides/pack";
import type { Presentation } from "../../slides/slide";
import { type PaperFormat, paperText } from "../../verify/paper-record";
import type { PackOptions } from "./pack-options";

/** Options with the record of the pack that is made. */
export function withPaper(
  { pack, presentation }: { pack: Pack; presentation: Presentation },
  format: PaperFormat,
  options: PackOptions,
): PackOptions {
  const { lang, era } = presentation;
  return { ...options, paper: paperText({ kind: "pack", format, lang, era, asked: packPairs(options), pack }) };
}

/** The figure, or the part of it, that a page shows, or those whose numbers it sets large; words alone where all are lost. */
export function figureOn({ plot, part, slide }: SlidePage): Figure[] {
  if (plot) return [plot.figure];
  if (slide.numbers) return [...slide.numbers];
  return slide.figure && part[0] === 1 ? [slide.figure] : [];
}
