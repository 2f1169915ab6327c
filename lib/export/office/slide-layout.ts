// Where the texts and the chart of a slide stand, from the lines that the texts take: PowerPoint shrinks a text to its
// box only once somebody edits it. The chart takes what the texts leave, never less than it needs to be read; notes
// that would take that room go to the slide's own notes, and the slide says so.
import { chartTraits } from "../../catalogue/chart-kinds";
import { chartWords } from "../../chart/chart-words";
import { aroundPicture, whiskerKinds } from "../../chart/legend";
import { lineHeight, linesHeight } from "../../chart/text-line";
import type { Weight } from "../../chart/text-metrics";
import { beginningOf, wrapText } from "../../chart/wrap-text";
import type { Figure } from "../../figure/figure";
import { figureWords } from "../../figure/figure-words";
import { creditOf, type Surrounding, surroundings, textsAround } from "../../figure/surroundings";
import type { Lang } from "../../localised";
import { slideWords } from "../../slides/slide-words";
import { officeWords } from "../../words/office-words";
import type { ExportOptions } from "../options";
import { pages } from "../picture/picture";

/** In points. */
export type Frame = { x: number; y: number; width: number; height: number };
export type SlideText = Frame & {
  paragraphs: readonly string[];
  size: number;
  weight: Weight;
  fill: "text" | "muted";
};

export type SlideLayout = {
  title: SlideText[];
  /** Null where the figure has no numbers. */
  chart: Frame | null;
  /** In the chart's place. */
  lost: SlideText[];
  foot: SlideText[];
  /** What did not fit. */
  leftOut: readonly string[];
};

/** Type by rank, the largest first: the first size that stays within the lines wished for, else the smallest. */
type Rank = { sizes: readonly number[]; lines: number; most: number; weight: Weight; fill: SlideText["fill"] };
const ranks = {
  title: { sizes: [22, 20, 18, 16], lines: 2, most: 5, weight: 700, fill: "text" },
  subtitle: { sizes: [13, 12, 11], lines: 1, most: 4, weight: 400, fill: "muted" },
  source: { sizes: [10, 9], lines: 1, most: 4, weight: 400, fill: "muted" },
  lost: { sizes: [18, 16, 14, 12], lines: 8, most: 12, weight: 400, fill: "text" },
} as const satisfies Record<string, Rank>;

const noteSizes = [11, 10, 9] as const;

/** PowerPoint's letters stand a little wider than the typeface says, most of all where it is another typeface. */
const sure = 0.97;

const linesOf = (text: string, width: number, size: number, weight: Weight) =>
  text.split("\n").flatMap((one) => wrapText(one, width * sure, size, weight));

/** A text at the largest size that its rank allows; what is beyond the most lines is cut, and said to be. */
function setText(paragraphs: readonly string[], width: number, rank: Rank): Omit<SlideText, "x" | "y"> {
  const { sizes, lines: wished, most, weight, fill } = rank;
  const set = (size: number) => paragraphs.flatMap((one) => linesOf(one, width, size, weight));
  const size = sizes.find((one) => set(one).length <= wished) ?? (sizes.at(-1) as number);
  const lines = set(size);
  const shown = lines.length > most ? [beginningOf(paragraphs.join("\n"), lines.slice(0, most))] : paragraphs;
  return { paragraphs: shown, size, weight, fill, width, height: linesHeight(Math.min(lines.length, most), size) };
}

const withLabel =
  (lang: Lang) =>
  ({ label, text }: Surrounding) =>
    label + officeWords[lang].after + text;

/** Beside the numbers of a chart, what is known of those that are lost, and from where; else it stands in its place. */
function lostBeside(figure: Figure): string[] {
  if (figure.categories.length === 0) return [];
  return [...surroundings(figure, ["lost"]).map(withLabel(figure.lang)), ...textsAround(figure, ["lost-credit"])];
}

/** What stands under a chart, numbered as on the page: what is lost of it, then what surrounds it. */
export function underChart(figure: Figure): string[] {
  const { between, whisker } = officeWords[figure.lang];
  const { interval, reference } = chartWords[figure.lang];
  // A native chart has no legend for its whiskers.
  const lines = whiskerKinds(figure).map(
    (kind) => `${whisker}${figureWords[figure.lang].colon}${kind === "reference" ? reference : interval}`,
  );
  const marks = [...lines, ...textsAround(figure, ["mark"])].join(between);
  return [
    ...lostBeside(figure),
    ...textsAround(figure, ["caution", "base", "ruler"]),
    ...(marks ? [marks] : []),
    ...surroundings(figure, ["note"]).map(withLabel(figure.lang)),
    ...aroundPicture(figure, ["interval"]).map(({ text }) => text),
  ];
}

/** A figure's name and what it covers, in one line. */
export function subtitleOf({ name, title, subtitle, lang }: Figure): string {
  return [name === title ? "" : name, subtitle].filter(Boolean).join(officeWords[lang].after);
}

/** Least height of the chart: rows need room for their names, but the words need some too. */
function leastChart({ kind, categories, series }: Figure, height: number): number {
  const { whole, overTime } = chartTraits[kind];
  const rows = whole ? categories.length : categories.length * series.length;
  const needed = overTime ? 0 : 80 + 14 * rows;
  return Math.min(0.55 * height, Math.max(0.4 * height, needed));
}

/** Notes in the largest type that leaves the chart its room; in the smallest, as many as fit. */
function fitNotes(figure: Figure, width: number, room: number) {
  const all = underChart(figure);
  const heightOf = (texts: readonly string[], size: number) =>
    linesHeight(texts.flatMap((one) => linesOf(one, width, size, 400)).length, size);
  const least = noteSizes[noteSizes.length - 1] as number;
  const size = noteSizes.find((one) => heightOf(all, one) <= room) ?? least;
  const { notesElsewhere } = slideWords[figure.lang];
  let kept = all.length;
  const shown = () => (kept === all.length ? all : [...all.slice(0, kept), notesElsewhere]);
  while (kept > 0 && heightOf(shown(), size) > room) kept -= 1;
  return { paragraphs: shown(), size, height: heightOf(shown(), size), leftOut: all.slice(kept) };
}

/** @returns frames within the page of the size asked for, none over another */
export function layOutSlide(figure: Figure, { parts, size }: Pick<ExportOptions, "parts" | "size">): SlideLayout {
  const page = pages[size];
  const margin = Math.round(Math.min(page.width, page.height) / 15);
  const gap = margin / 8;
  const width = page.width - 2 * margin;
  const leftOut: string[] = [];
  const drawn = figure.categories.length > 0;
  let [top, bottom] = [margin * 0.75, page.height - margin / 2];

  function set(texts: readonly string[], rank: Rank) {
    const text = setText(texts, width, rank);
    if (text.paragraphs !== texts) leftOut.push(...texts);
    return text;
  }
  function fromTop(texts: readonly string[], rank: Rank): SlideText[] {
    const said = texts.filter(Boolean);
    if (said.length === 0) return [];
    const text = { ...set(said, rank), x: margin, y: top };
    top += text.height + gap;
    return [text];
  }
  function fromBottom(text: Omit<SlideText, "x" | "y">): SlideText {
    bottom -= text.height + gap;
    return { ...text, x: margin, y: bottom + gap };
  }

  const title = parts.title
    ? [...fromTop([figure.title], ranks.title), ...fromTop([subtitleOf(figure)], ranks.subtitle)]
    : [];
  const source = creditOf(figure);
  const foot = parts.source && source ? [fromBottom(set([source], ranks.source))] : [];
  top += gap;
  const instead = surroundings(figure, ["lost"]).flatMap(({ label, text }) => [label, text]);
  const lost = drawn ? [] : fromTop(instead, ranks.lost);
  if (parts.notes && underChart(figure).length > 0) {
    const room = bottom - top - gap - (drawn ? leastChart(figure, page.height) : 0);
    const { leftOut: rest, ...notes } = fitNotes(figure, width, room);
    leftOut.push(...rest);
    if (notes.height <= room) foot.unshift(fromBottom({ ...notes, width, weight: 400, fill: "text" }));
  }
  return { title, chart: drawn ? { x: margin, y: top, width, height: bottom - top } : null, lost, foot, leftOut };
}

/** From baseline to baseline, in points: fixed, so that a box holds its lines in every program. */
export const spacingOf = ({ size }: Pick<SlideText, "size">) => lineHeight(size);
