// Which marks of a figure need a legend, in the order of the data, and where its entries stand: rows from the top left.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Cell, Figure } from "../figure/figure";
import { type Role, type Surrounding, surroundings } from "../figure/surroundings";
import { chartWords } from "./chart-words";
import { composition } from "./composition-parts";
import type { LegendEntry } from "./geometry";
import { lineHeight, linesHeight, setLines, widest } from "./text-line";
import { wrapText } from "./wrap-text";

const swatchGap = 6;
const entryGap = 20;

/** The interval that is drawn at a cell: along lines only one whose base is stated, of others the line says nothing. */
export function drawnInterval(kind: Figure["kind"], { value, interval }: Cell): Cell["interval"] {
  const { whiskers, joined } = chartTraits[kind];
  if (value === null || !interval || !whiskers) return null;
  return joined && interval.kind === "reference" ? null : interval;
}

/** Kinds of the intervals that a picture shows, as whiskers or as bands. */
export function whiskerKinds({ kind, cells }: Pick<Figure, "kind" | "cells">): ("stated-base" | "reference")[] {
  const kinds = new Set(cells.flat().map((cell) => drawnInterval(kind, cell)?.kind));
  return (["stated-base", "reference"] as const).filter((one) => kinds.has(one));
}

/** What stands around a picture of a figure: what an interval covers only where the picture shows one. */
export function aroundPicture<R extends Role>(figure: Figure, roles: readonly R[]): Surrounding<R>[] {
  const shown = whiskerKinds(figure).length > 0;
  return surroundings(figure, roles).filter(({ role }) => role !== "interval" || shown);
}

/** What the legend names. Series only where `withSeries`: one series, or lines with direct labels, need none. */
function legendMarks(figure: Figure, withSeries: boolean): LegendEntry["mark"][] {
  const marks: LegendEntry["mark"][] = withSeries ? figure.series.map((_, series) => ({ type: "series", series })) : [];
  if (chartTraits[figure.kind].whole) {
    if (figure.categories.some((_, category) => composition(figure, category).rest)) marks.push({ type: "rest" });
    return marks;
  }
  if (figure.halves.some((one) => one !== null)) {
    marks.push({ type: "half", half: "first" }, { type: "half", half: "second" });
    const whole = figure.halves.some((one, category) => one === null && figure.cells[category]?.[0]?.value != null);
    if (whole) marks.push({ type: "half", half: "none" });
  }
  return [...marks, ...whiskerKinds(figure).map((kind) => ({ type: "interval", kind }) as const)];
}

function wording({ lang, series }: Figure, mark: LegendEntry["mark"], narrow: boolean): string {
  if (mark.type === "series") {
    const one = series[mark.series];
    return (narrow ? one?.short : one?.label) ?? "";
  }
  if (mark.type === "half") return chartWords[lang].halves[mark.half];
  if (mark.type === "rest") return chartWords[lang].unpublished;
  return mark.kind === "reference" ? chartWords[lang].reference : chartWords[lang].interval;
}

type Room = { width: number; left: number; size: number; narrow: boolean; withSeries: boolean };

/** Entries of the legend and the height they take, 0 where there is none. */
export function layOutLegend(figure: Figure, room: Room): { entries: LegendEntry[]; height: number } {
  const { left, size, narrow } = room;
  const right = room.width - left;
  const swatchWidth = chartTraits[figure.kind].joined ? 28 : 20;
  const entries: LegendEntry[] = [];
  let [x, top, rowHeight] = [left, 0, 0];
  for (const mark of legendMarks(figure, room.withSeries)) {
    const text = wording(figure, mark, narrow);
    const lines = wrapText(text, right - left - swatchWidth - swatchGap, size);
    const width = swatchWidth + swatchGap + widest(lines, size);
    if (x > left && x + width > right) {
      top += rowHeight + 4;
      [x, rowHeight] = [left, 0];
    }
    entries.push({
      mark,
      swatch: { x, y: top, width: swatchWidth, height: lineHeight(size) },
      lines: setLines(lines, { x: x + swatchWidth + swatchGap, top, size, anchor: "start" }),
    });
    rowHeight = Math.max(rowHeight, linesHeight(lines.length, size));
    x += width + entryGap;
  }
  return { entries, height: entries.length > 0 ? top + rowHeight : 0 };
}
