// The source of figures on one line, for where there is no more room: without its address, its title cut, or its publisher alone.
import type { Figure } from "../figure/figure";
import { shortCredits } from "../figure/source-line";
import { standingsInWords } from "../figure/standings";
import { textWidth } from "./text-metrics";

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

type Credited = Pick<Figure, "sources" | "standings" | "lang" | "lost" | "sourceLine">;

/** What several figures together are to be credited with. */
export function creditedTogether(figures: readonly Figure[]): Credited | null {
  const [first] = figures;
  if (!first) return null;
  const once = <T>(all: readonly T[], key: (one: T) => string) => [
    ...new Map(all.map((one) => [key(one), one])).values(),
  ];
  const sources = once(
    figures.flatMap((one) => one.sources),
    ({ id }) => id,
  );
  const standings = once(
    figures.flatMap((one) => one.standings),
    ({ code }) => code,
  );
  // The newest is named where there is room for one.
  return { ...first, sources: sources.sort((a, b) => (a.published < b.published ? -1 : 1)), standings };
}

/** The credit of a figure on one line of a width, with the standing of its sources. */
export function creditLine(figure: Credited, width: number, size: number): string {
  const standing = standingsInWords(figure.standings, figure.lang);
  const short = shortCredits(figure, titles);
  const wordings =
    short.length > 0
      ? [...short.map((one) => one + standing), ...short.slice(-1)]
      : [figure.sourceLine || (figure.lost?.source ?? "")];
  const fitting = wordings.find((one) => textWidth(one, size) <= width);
  return fitting ?? withoutMiddle(wordings.at(-1) ?? "", width, size);
}
