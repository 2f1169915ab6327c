// What a native chart has no element for, as shapes over it that stay with the chart wherever it is pasted
// (ISO/IEC 29500-1 §21.3): brackets of places whose order is open, breaks in a series, the key of its lines.
import { chartTraits } from "../../catalogue/chart-kinds";
import { chartWords } from "../../chart/chart-words";
import { differenceColumn } from "../../chart/differences";
import { onlyUnconfirmed } from "../../chart/frame";
import type { Box } from "../../chart/geometry";
import { textWidth } from "../../chart/text-metrics";
import { differenceOf } from "../../figure/difference-column";
import type { Figure } from "../../figure/figure";
import type { ExportOptions } from "../options";
import { attribute, text } from "../xml";
import { barLook, colour, hollowLook, type Look, line, lookOf, runFont, solid } from "./chart-look";
import { barMiddle, bracketArm, bracketLines, type ChartFrame, type ChartPlace, fine, placeChart } from "./chart-place";
import { xmlHead } from "./xml-head";

type Shape = Box & { name: string } & (
    | { type: "text"; lines: readonly string[]; ground: boolean; size?: number; strong?: boolean }
    | { type: "bracket" }
    | { type: "break" }
    | { type: "swatch"; series: number }
  );

function brackets(figure: Figure, place: ChartPlace, larger: number): Shape[] {
  const room = place.brackets;
  if (!room) return [];
  const lanes = [...new Set(figure.brackets.map(({ series }) => series))].sort((a, b) => a - b);
  const textX = room.x + lanes.length * bracketArm + 4;
  let floor = place.plot.y - fine * larger;
  return figure.brackets
    .map((one) => ({
      ...one,
      top: barMiddle(figure, place, [one.from, one.series]),
      bottom: barMiddle(figure, place, [one.to, one.series]),
    }))
    .sort((a, b) => a.top + a.bottom - b.top - b.bottom)
    .flatMap(({ series, top, bottom, label }): Shape[] => {
      const x = room.x + lanes.indexOf(series) * bracketArm;
      const mark: Shape = { type: "bracket", name: label, x, y: top, width: bracketArm - 3, height: bottom - top };
      const lines = bracketLines(figure, label, larger);
      const height = lines.length * 1.3 * fine * larger;
      const y = Math.max((top + bottom - height) / 2, floor);
      // Where several crowd, the words of the one before say it.
      if (y > bottom) return [mark];
      floor = y + height + 2;
      const width = room.x + room.width - textX;
      return [mark, { type: "text", name: label, x: textX, y, width, height, lines, ground: false }];
    });
}

/** The heading over the plot, and each row's difference at the middle of its bars, as in the picture. */
function differences(figure: Figure, { differences: column, plot }: ChartPlace, larger: number): Shape[] {
  const { changes, categories } = figure;
  if (!column || !changes) return [];
  const line = 1.3 * fine * larger;
  const at = (y: number, lines: readonly string[], strong = false): Shape => ({
    ...{ type: "text", name: lines.join(""), lines, ground: false, strong },
    ...{ ...column, y, height: lines.length * line },
  });
  const { heading } = differenceColumn(figure);
  const band = plot.height / categories.length;
  return [
    at(Math.max(plot.y - 3 - heading.length * line, 0), heading),
    ...categories.map(({ key }, index) => {
      const verdict = changes.rows.find((row) => row.key === key)?.verdict;
      const y = plot.y + (index + 0.5) * band - line / 2;
      return at(y, [differenceOf(changes, key)], verdict === "rise" || verdict === "fall");
    }),
  ];
}

function breaks(figure: Figure, { plot }: ChartPlace, larger: number): Shape[] {
  if (!chartTraits[figure.kind].overTime) return [];
  const { breakMark } = chartWords[figure.lang];
  const [size, band] = [fine * larger, plot.width / figure.categories.length];
  return figure.breaks.flatMap(({ before }): Shape[] => {
    const x = plot.x + before * band;
    const width = 1.1 * textWidth(breakMark, size) + 4;
    return [
      { type: "break", name: breakMark, x, y: plot.y, width: 0, height: plot.height },
      {
        ...{ type: "text", name: breakMark, lines: [breakMark], ground: true },
        ...{ x: x - width / 2, y: plot.y - 0.2 * size, width, height: 1.3 * size },
      },
    ];
  });
}

/** Where not every name stands under the axis: the marks of categories without a number, which go with their names. */
function marks(figure: Figure, { plot, names }: ChartPlace, larger: number): Shape[] {
  const [line, band] = [1.3 * fine * larger, plot.width / figure.categories.length];
  return figure.categories.flatMap((_, index): Shape[] => {
    const row = figure.cells[index] ?? [];
    if (index % names.every === 0 || row.some(({ value }) => value !== null)) return [];
    const lines = [row[0]?.text ?? ""];
    const at = { x: plot.x + index * band, y: plot.y + plot.height - line, width: band, height: line };
    return [{ type: "text", name: lines.join(""), lines, ground: true, ...at }];
  });
}

/**
 * Side by side, bars run downwards as their series do; of their legends Excel keeps that order and LibreOffice turns it
 * round. Drawn, it is in the order of the bars everywhere.
 */
export function drawsLegend({ kind, series }: Figure): boolean {
  const { overTime, whole } = chartTraits[kind];
  return !overTime && !whole && series.length > 1;
}

function legend(figure: Figure, place: ChartPlace, { width, larger }: ChartFrame): Shape[] {
  if (!drawsLegend(figure)) return [];
  const [size, side] = [11 * larger, 9 * larger];
  const right = width - 4;
  let [x, y] = [place.plot.x, 2];
  const rows = figure.series.map(({ label }, series) => {
    const text = 1.06 * textWidth(label, size);
    if (x > place.plot.x && x + side + 6 + text > right) [x, y] = [place.plot.x, y + 1.4 * size];
    const at = { x, y, text, label, series };
    x += side + 6 + text + 20;
    return at;
  });
  return rows.flatMap(({ x: left, y: top, text, label, series }): Shape[] => [
    { type: "swatch", name: label, x: left, y: top + 0.2 * size, width: side, height: side, series },
    {
      ...{ type: "text", name: label, lines: [label], ground: false, size: 11 },
      ...{ x: left + side + 6, y: top, width: text, height: 1.3 * size },
    },
  ]);
}

function key({ key: { lines, top }, plot }: ChartPlace, { width, larger }: ChartFrame): Shape[] {
  if (lines.length === 0) return [];
  const height = lines.length * 1.3 * fine * larger;
  const x = Math.min(plot.x, width - Math.max(...lines.map((one) => 1.05 * textWidth(one, fine * larger))) - 2);
  return [{ type: "text", name: lines.join(""), x: Math.max(x, 2), y: top, width, height, lines, ground: false }];
}

function swatchFill(figure: Figure, series: number, look: Look): string {
  const style = figure.series[series]?.style;
  if (!style) return "<a:noFill/>";
  return onlyUnconfirmed(figure, series) ? hollowLook(look, style, true) : barLook(look, style);
}

function shapeXml(figure: Figure, shape: Shape, id: number, look: Look, frame: ChartFrame): string {
  const share = (value: number, of: number) => Math.min(Math.max(value / of, 0), 1).toFixed(5);
  const corner = (tag: "from" | "to", x: number, y: number) =>
    `<cdr:${tag}><cdr:x>${share(x, frame.width)}</cdr:x><cdr:y>${share(y, frame.height)}</cdr:y></cdr:${tag}>`;
  const anchor = corner("from", shape.x, shape.y) + corner("to", shape.x + shape.width, shape.y + shape.height);
  const muted = colour(look, "muted");
  const geometry = (preset: string, adjust = "") =>
    `<a:prstGeom prst="${preset}"><a:avLst>${adjust}</a:avLst></a:prstGeom>`;
  const looks = {
    text: () =>
      geometry("rect") + (shape.type === "text" && shape.ground ? solid(colour(look, "paper")) : "<a:noFill/>"),
    bracket: () => `${geometry("rightBracket", '<a:gd name="adj" fmla="val 0"/>')}<a:noFill/>${line(muted, 15875)}`,
    swatch: () => geometry("rect") + (shape.type === "swatch" ? swatchFill(figure, shape.series, look) : ""),
    break: () => `${geometry("line")}${line(muted, 12700, "dash")}`,
  };
  const own = `<cdr:nvSpPr><cdr:cNvPr id="${id}" name=${attribute(shape.name)}/><cdr:cNvSpPr${shape.type === "text" ? ' txBox="1"' : ""}/></cdr:nvSpPr><cdr:spPr>${looks[shape.type]()}</cdr:spPr>`;
  if (shape.type !== "text") {
    return `<cdr:relSizeAnchor>${anchor}<cdr:sp macro="" textlink="">${own}</cdr:sp></cdr:relSizeAnchor>`;
  }
  const paragraphs = shape.lines.map(
    (one) =>
      `<a:p><a:pPr algn="${shape.ground ? "ctr" : "l"}"/><a:r>${runFont(look, Math.round(100 * (shape.size ?? fine) * frame.larger), shape.size || shape.strong ? "text" : "muted", shape.strong)}<a:t>${text(one)}</a:t></a:r></a:p>`,
  );
  const body = `<cdr:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/><a:lstStyle/>${paragraphs.join("")}</cdr:txBody>`;
  return `<cdr:relSizeAnchor>${anchor}<cdr:sp macro="" textlink="">${own}${body}</cdr:sp></cdr:relSizeAnchor>`;
}

function allShapes(figure: Figure, frame: ChartFrame): Shape[] {
  const place = placeChart(figure, frame);
  const { larger } = frame;
  return [
    ...legend(figure, place, frame),
    ...brackets(figure, place, larger),
    ...differences(figure, place, larger),
    ...breaks(figure, place, larger),
    ...marks(figure, place, larger),
    ...key(place, frame),
  ];
}

/** What is written over a chart: a text a shape. */
export function textsOver(figure: Figure, frame: ChartFrame): string[] {
  return allShapes(figure, frame).flatMap((shape) => (shape.type === "text" ? [shape.lines.join("\n")] : []));
}

/** The part of a chart's shapes; null where it has none. */
export function chartShapes(
  figure: Figure,
  options: Pick<ExportOptions, "style" | "theme">,
  frame: ChartFrame,
): string | null {
  const all = allShapes(figure, frame);
  if (all.length === 0) return null;
  const look = lookOf(figure, options);
  const shapes = all.map((shape, index) => shapeXml(figure, shape, index + 2, look, frame)).join("");
  return `${xmlHead}<c:userShapes xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:cdr="http://schemas.openxmlformats.org/drawingml/2006/chartDrawing">${shapes}</c:userShapes>`;
}
