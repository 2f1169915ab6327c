// What every chart stands in: grid, axes, ticks, the names of the categories, the unit and the legend.
import type { Figure } from "../figure/figure";
import type { Geometry, LegendEntry, TextLine } from "./geometry";
import { dashes, filled, marker, whisker } from "./marks";
import type { SceneNode } from "./scene";

/** A line of text as a mark of the scene. */
export function textNode({ text, x, y, size, anchor, muted }: TextLine): SceneNode {
  return { type: "text", text, x, y, size, anchor, weight: 400, fill: muted ? "muted" : "text" };
}

/** Grid lines and tick labels; they lie under the marks. */
export function grid({ plot, ticks, direction, unit, categories }: Geometry): SceneNode[] {
  const lines = ticks.map(
    ({ position }): SceneNode =>
      direction === "horizontal"
        ? { type: "line", x1: position, y1: plot.y, x2: position, y2: plot.y + plot.height, stroke: "grid", width: 1 }
        : { type: "line", x1: plot.x, y1: position, x2: plot.x + plot.width, y2: position, stroke: "grid", width: 1 },
  );
  const labels = ticks.flatMap(({ line }) => (line ? [textNode({ ...line, muted: true })] : []));
  const names = categories.flatMap(({ lines }) => lines.map(textNode));
  return [...lines, ...labels, textNode({ ...unit, muted: true }), ...names];
}

/** The line that bars start from; it lies over their feet. */
export function zeroLine({ plot, direction }: Geometry): SceneNode {
  const bottom = plot.y + plot.height;
  return direction === "horizontal"
    ? { type: "line", x1: plot.x, y1: plot.y, x2: plot.x, y2: bottom, stroke: "axis", width: 1 }
    : { type: "line", x1: plot.x, y1: bottom, x2: plot.x + plot.width, y2: bottom, stroke: "axis", width: 1 };
}

/** A short piece of a line with its marker: in the legend, and before a direct label. */
export function lineSample(figure: Figure, series: number, swatch: LegendEntry["swatch"]): SceneNode[] {
  const style = figure.series[series]?.style;
  if (!style) return [];
  const { x, width, height } = swatch;
  const y = swatch.y + height / 2;
  const dash = dashes[style.dash];
  return [
    { type: "path", d: `M${x} ${y}h${width}`, fill: "none", stroke: style.ink, width: 2, ...(dash ? { dash } : {}) },
    ...marker(x + width / 2, y, 4, style),
  ];
}

function sample(figure: Figure, { mark, swatch }: LegendEntry): SceneNode[] {
  const { x, y, width, height } = swatch;
  if (mark.type === "interval") {
    return whisker({ from: x + 1, to: x + width - 1, across: y + height / 2 }, "horizontal", mark.kind);
  }
  if (mark.type === "series" && figure.kind === "trend") return lineSample(figure, mark.series, swatch);
  const box = { x, y: y + (height - 12) / 2, width, height: 12 };
  if (mark.type === "rest") return [filled(box, { ink: "rest", pattern: "empty" })];
  const style = figure.series[mark.series]?.style;
  return style ? [filled(box, style)] : [];
}

export function legendNodes(figure: Figure, { legend }: Geometry): SceneNode[] {
  return legend.flatMap((entry) => [...sample(figure, entry), ...entry.lines.map(textNode)]);
}
