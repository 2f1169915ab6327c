// Frame of charts over time (trend, counts): editions side by side, the value axis at the left with its unit over it,
// the names of lines at their right ends where there is room for them.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Figure } from "../figure/figure";
import { type Geometry, hasValues, narrowBelow } from "./geometry";
import { layOutLegend } from "./legend";
import { lineHeight, linesHeight, setLines, widest } from "./text-line";
import { spacedTicks } from "./ticks";
import { timeTicks } from "./time-ticks";
import { bodyType, fine, legendType } from "./type-scale";
import { wrapText } from "./wrap-text";

const edge = 4;
const swatch = 18;

/** Room over the plot for values of the highest points. @param size of values in pixels */
export function headroom(size: number): number {
  return lineHeight(size) + 8;
}

/** Lines of each direct label, or null where they would take too much of the picture. */
function directLabels(figure: Figure, width: number, height: number, narrow: boolean): string[][] | null {
  if (!chartTraits[figure.kind].joined || figure.series.length < 2) return null;
  if (figure.series.some((_, series) => figure.cells.every((row) => row[series]?.value == null))) return null;
  const most = narrow ? 64 : width * 0.24;
  const labels = figure.series.map((one) => wrapText(narrow ? one.short : one.label, most, fine));
  const needed = labels.reduce((sum, lines) => sum + linesHeight(lines.length, fine) + 2, 0);
  const whole = figure.series.every(({ short }) => !narrow || widest([short], fine) <= 2 * most);
  return whole && needed <= height && labels.every((lines) => widest(lines, fine) <= most + 1) ? labels : null;
}

/** Where the labels at the right stand: each as near to the last point of its line as the others let it. */
function placeEndLabels(figure: Figure, labels: string[][], plot: Geometry["plot"]): Geometry["endLabels"] {
  const toY = (value: number) => plot.y + plot.height * (1 - value / (figure.axis.max || 1));
  const wanted = labels.map((lines, series) => {
    const last = figure.cells.findLast((row) => row[series]?.value != null)?.[series]?.value ?? 0;
    const height = linesHeight(lines.length, fine);
    return { series, lines, height, top: toY(last) - height / 2 };
  });
  wanted.sort((a, b) => a.top + a.height / 2 - b.top - b.height / 2);
  let floor = plot.y - lineHeight(fine);
  for (const one of wanted) {
    one.top = Math.max(one.top, floor);
    floor = one.top + one.height + 2;
  }
  let ceiling = plot.y + plot.height + lineHeight(fine) / 2;
  for (const one of [...wanted].reverse()) {
    one.top = Math.min(one.top, ceiling - one.height);
    ceiling = one.top - 2;
  }
  const x = plot.x + plot.width + 6;
  return wanted.map(({ series, lines, top }) => ({
    series,
    swatch: { x, y: top, width: swatch, height: lineHeight(fine) },
    lines: setLines(lines, { x: x + swatch + 4, top, size: fine, anchor: "start" }),
  }));
}

export function timeGeometry(figure: Figure, width: number, height?: number): Geometry {
  const narrow = width < narrowBelow;
  const type = { label: fine, value: narrow ? fine : bodyType, tick: fine };
  const { categories, series, axis } = figure;
  const plotHeight = height ?? (narrow ? 190 : width > 900 ? 300 : 230);
  const direct = directLabels(figure, width, plotHeight, narrow);
  const legend = layOutLegend(figure, {
    width,
    left: edge,
    size: narrow ? fine : legendType,
    narrow,
    withSeries: series.length > 1 && !direct,
  });

  const labelColumn = widest(
    axis.ticks.map(({ label }) => label),
    fine,
  );
  const x = Math.ceil(edge + labelColumn + 8);
  const endColumn = direct ? 6 + swatch + 4 + widest(direct.flat(), fine) : 0;
  const length = Math.floor(width - edge - endColumn - x);
  const bandSize = length / Math.max(categories.length, 1);

  const unitTop = legend.height > 0 ? legend.height + 8 : 0;
  // Over the top of the axis: the unit, and beside it the values of the highest points, or 「不連続」 above them.
  const breakRow = figure.breaks.length > 0 ? lineHeight(fine) : 0;
  const plot = { x, y: unitTop + breakRow + headroom(type.value), width: length, height: plotHeight };
  const bottom = plot.y + plot.height;
  const [unit] = setLines([figure.axisUnit], { x: edge, top: unitTop, size: fine, anchor: "start" });

  const names = timeTicks(categories, { left: x, bandSize, top: bottom + 6, size: fine, narrow, right: width });
  const lowest = names.flat().reduce((most, line) => Math.max(most, line.y), bottom + 6);

  const rows = Math.max(series.length, 1);
  const gap = rows > 1 && bandSize > 40 ? 2 : 0;
  const thickness = Math.min(48, (bandSize * 0.72 - gap * (rows - 1)) / rows);
  const offset = (bandSize - rows * thickness - (rows - 1) * gap) / 2;

  const drawn = hasValues(figure);
  const ticks = spacedTicks(axis, (value) => bottom - (axis.max > 0 ? value / axis.max : 0) * plot.height, {
    across: false,
    size: fine,
    place: (text, position) =>
      setLines([text], { x: x - 8, top: position - lineHeight(fine) / 2, size: fine, anchor: "end" })[0] ?? null,
  });

  return {
    kind: figure.kind,
    width,
    height: Math.ceil(lowest + edge + 2),
    direction: "vertical",
    narrow,
    plot,
    type,
    max: axis.max,
    ticks: drawn ? ticks : [],
    unit: drawn && unit ? unit : null,
    bandSize,
    bars: { offset, thickness, gap },
    grid: drawn ? ticks.map(({ position }) => ({ x1: x, y1: position, x2: x + length, y2: position })) : [],
    rule: null,
    zero: [{ x1: x, y1: bottom, x2: x + length, y2: bottom }],
    categories: categories.map((_, index) => ({
      start: x + index * bandSize,
      center: x + (index + 0.5) * bandSize,
      lines: names[index] ?? [],
    })),
    legend: legend.entries,
    bracketColumn: null,
    differences: null,
    endLabels: direct ? placeEndLabels(figure, direct, plot) : null,
    besideBars: categories.map(() => []),
  };
}
