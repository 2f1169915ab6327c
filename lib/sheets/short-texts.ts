// What stands around a plot where there is one line for it: the source without its address, the base in a few letters.
import { textWidth } from "../chart/text-metrics";
import type { Figure } from "../figure/figure";
import { shortCredits } from "../figure/source-line";
import { standingsInWords } from "../figure/standings";
import { creditOf } from "../figure/surroundings";
import { editionLabel } from "../words/edition-label";
import { formatNumber } from "../words/numbers";
import { sheetWords } from "./sheet-words";

/** The beginning and the end of a line: its end says who published it, and how far it can be relied on. */
function withoutMiddle(line: string, width: number, size: number): string {
  const letters = [...line];
  for (let left = letters.length - 1; left > 8; left--) {
    const shown = `${letters.slice(0, Math.ceil(left / 2)).join("")}…${letters.slice(-Math.floor(left / 2)).join("")}`;
    if (textWidth(shown, size) <= width) return shown;
  }
  return line;
}

/** Letters that a title is cut to. */
const titles = [40, 32, 26, 22, 18, 15, 12, 10, 8];

/** The credit of a figure on one line of a width, with the standing of its sources. */
export function creditLine(figure: Figure, width: number, size: number): string {
  const standing = standingsInWords(figure.standings, figure.lang);
  const short = shortCredits(figure, titles);
  const wordings = short.length > 0 ? [...short.map((one) => one + standing), ...short.slice(-1)] : [creditOf(figure)];
  const fitting = wordings.find((one) => textWidth(one, size) <= width);
  return fitting ?? withoutMiddle(wordings.at(-1) ?? "", width, size);
}

/** `n=107`; of several editions each with its own; that it is not stated once where it is so of all. */
export function shortBases({ bases, lang, era }: Figure): string {
  const words = sheetWords[lang];
  const own = bases.flatMap((one) => (one.kind === "base" ? [one] : []));
  const said = own.map(({ n }) => (n === null ? words.unstated : words.base(formatNumber(n, 0))));
  if (new Set(said).size <= 1) return said[0] ?? "";
  const of = new Map<string, string>();
  own.forEach(({ edition }, index) => {
    const label = editionLabel(edition, lang, era).running;
    if (!of.has(label)) of.set(label, said[index] ?? "");
  });
  return [...of].map(([edition, base]) => words.baseOf(edition, base)).join(words.join);
}
