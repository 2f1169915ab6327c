// Ranking: horizontal bars of items, grouped by edition; at the right, brackets join the places whose order is not
// settled, with the words that say so.
import type { Figure } from "../figure/figure";
import { barNodes } from "./bars";
import { bracketArm, bracketLines } from "./bars-columns";
import { differenceNodes } from "./differences";
import { grid, legendNodes, textNode, zeroLine } from "./frame";
import { barBox, type Geometry } from "./geometry";
import type { SceneNode } from "./scene";
import { linesHeight, setLines } from "./text-line";
import { fine } from "./type-scale";

/** Brackets with their words, in the column at the right. */
function bracketNodes(figure: Figure, geometry: Geometry): SceneNode[] {
  const { bracketColumn: column, narrow, plot } = geometry;
  if (!column) return [];
  const lanes = [...new Set(figure.brackets.map(({ series }) => series))];
  const middleOf = (category: number, series: number) =>
    barBox(geometry, category, series, 0).y + geometry.bars.thickness / 2;
  const textX = column.x + lanes.length * bracketArm + 6;
  let floor = plot.y;
  return figure.brackets
    .map((one) => {
      const [top, bottom] = [middleOf(one.from, one.series), middleOf(one.to, one.series)];
      return { ...one, top, bottom, lines: bracketLines(figure, one.label, narrow) };
    })
    .sort((a, b) => a.top + a.bottom - b.top - b.bottom)
    .flatMap(({ series, top, bottom, lines }) => {
      const x = column.x + lanes.indexOf(series) * bracketArm;
      const stem = Math.round((x + bracketArm - 3) * 10) / 10;
      const d = `M${x} ${top}H${stem}V${bottom}H${x}`;
      const mark: SceneNode = { type: "path", d, fill: "none", stroke: "muted", width: 1.5 };
      const height = linesHeight(lines.length, fine);
      const textTop = Math.min(Math.max((top + bottom - height) / 2, floor), plot.y + plot.height - height);
      // Brackets of several editions may crowd; the mark stays, the words are already said by the one before.
      if (textTop < floor) return [mark];
      floor = textTop + height + 2;
      const words = setLines(lines, { x: textX, top: textTop, size: fine, anchor: "start", muted: true });
      return [mark, ...words.map(textNode)];
    });
}

export function ranking(figure: Figure, geometry: Geometry): SceneNode[] {
  return [
    ...legendNodes(figure, geometry),
    ...grid(geometry),
    ...barNodes(figure, geometry),
    ...zeroLine(geometry),
    ...bracketNodes(figure, geometry),
    ...differenceNodes(figure, geometry),
  ];
}
