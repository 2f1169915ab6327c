// What every chart stands in: grid, axes, ticks, the names of the categories, the unit and the legend.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Figure } from "../figure/figure";
import type { Geometry, LegendEntry, TextLine } from "./geometry";
import { halfInks } from "./halves";
import { bandOpacity, dashes, emptyBox, filled, marker, unconfirmedBox, whisker } from "./marks";
import { lineInk } from "./palette";
import type { SceneNode } from "./scene";
import { textBounds } from "./text-line";

/** A line of text as a mark of the scene. */
export function textNode({ text, x, y, size, anchor, muted }: TextLine): SceneNode {
  return { type: "text", text, x, y, size, anchor, weight: 400, fill: muted ? "muted" : "text" };
}

/** Grid lines and tick labels; they lie under the marks. */
export function grid({ plot, direction, ticks, grid: lines, rule, unit, categories }: Geometry): SceneNode[] {
  const drawn = lines.map((line): SceneNode => ({ type: "line", ...line, stroke: "grid", width: 1 }));
  const labels = ticks.flatMap(({ line }) => (line ? [textNode({ ...line, muted: true })] : []));
  const names = categories.flatMap(({ lines }) =>
    lines.some(({ x }) => x >= plot.x) && direction === "horizontal" ? textOnGrid(lines) : lines.map(textNode),
  );
  const apart: SceneNode[] = rule ? [{ type: "line", ...rule, stroke: "axis", width: 1 }] : [];
  return [...drawn, ...apart, ...labels, ...(unit ? [textNode({ ...unit, muted: true })] : []), ...names];
}

/** Lines of text in the plot, on a piece of paper that keeps the grid off them. */
export function textOnGrid(lines: readonly TextLine[]): SceneNode[] {
  const papers = lines.map((line): SceneNode => {
    const { left, right, top, bottom } = textBounds(line);
    const [x, y] = [left - (line.anchor === "start" ? 0 : 2), top - 1];
    return { type: "rect", x, y, width: right + 2 - x, height: bottom + 2 - y, fill: "paper" };
  });
  return [...papers, ...lines.map(textNode)];
}

/** The line that bars start from; it lies over their feet. */
export function zeroLine({ zero }: Geometry): SceneNode[] {
  return zero.map((line) => ({ type: "line", ...line, stroke: "axis", width: 1 }));
}

/** True where all that a series shows is unconfirmed: its sample in the legend is as hollow as its bars. */
export function onlyUnconfirmed({ cells }: Pick<Figure, "cells">, series: number): boolean {
  const shown = cells.flatMap((row) => row[series] ?? []).filter(({ value }) => value !== null);
  return shown.length > 0 && shown.every(({ unconfirmed }) => unconfirmed);
}

/** A short piece of a line with its marker: in the legend, and before a direct label. */
export function lineSample(figure: Figure, series: number, swatch: LegendEntry["swatch"]): SceneNode[] {
  const style = figure.series[series]?.style;
  if (!style) return [];
  const { x, width, height } = swatch;
  const y = swatch.y + height / 2;
  const dash = dashes[style.dash];
  return [
    {
      type: "path",
      d: `M${x} ${y}h${width}`,
      fill: "none",
      stroke: lineInk(style.ink),
      width: 2,
      ...(dash ? { dash } : {}),
    },
    ...marker(x + width / 2, y, 4, style),
  ];
}

function sample(figure: Figure, { mark, swatch }: LegendEntry): SceneNode[] {
  const { x, y, width, height } = swatch;
  if (mark.type === "interval" && chartTraits[figure.kind].joined) {
    const ink = figure.series.length === 1 ? (figure.series[0]?.style.ink ?? "muted") : "muted";
    return [{ type: "path", d: `M${x} ${y + 2}h${width}v${height - 4}h${-width}Z`, fill: ink, opacity: bandOpacity }];
  }
  if (mark.type === "interval") {
    return whisker({ from: x + 1, to: x + width - 1, across: y + height / 2 }, "horizontal", mark.kind);
  }
  if (mark.type === "series" && chartTraits[figure.kind].joined) return lineSample(figure, mark.series, swatch);
  const box = { x, y: y + (height - 12) / 2, width, height: 12 };
  if (mark.type === "rest") return [emptyBox(box)];
  if (mark.type === "half") {
    return [filled(box, halfInks[mark.half].fill)];
  }
  const style = figure.series[mark.series]?.style;
  if (!style) return [];
  return [onlyUnconfirmed(figure, mark.series) ? unconfirmedBox(box, style.ink) : filled(box, style.ink)];
}

export function legendNodes(figure: Figure, { legend }: Geometry): SceneNode[] {
  return legend.flatMap((entry) => [...sample(figure, entry), ...entry.lines.map(textNode)]);
}
