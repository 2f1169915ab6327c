// A figure of which sources state only places or counts: names with what is stated of each, the first place first. In
// columns by series where they have room, else under the names.
import type { Figure } from "../figure/figure";
import { listRows } from "./figure-form";
import { type Block, setParagraphs } from "./frame-blocks";
import { narrowBelow } from "./geometry";
import { placeNodes } from "./place-scene";
import type { Scene, SceneNode } from "./scene";
import { widest } from "./text-line";
import { bodyType, fine } from "./type-scale";

const gap = 16;
const padding = 3;
/** Of the width, which names keep at least. */
const leastName = 0.3;

type Row = { blocks: readonly Block[]; lefts: readonly number[] };

/** Rows one under the other, with a line under each. */
function stacked(rows: readonly Row[], width: number): Scene {
  let y = 0;
  const nodes = rows.flatMap(({ blocks, lefts }): SceneNode[] => {
    const top = y + padding;
    y = top + Math.max(...blocks.map(({ height }) => height)) + padding;
    const set = blocks.flatMap((block, index) => placeNodes(block.nodes, { x: lefts[index] ?? 0, y: top, scale: 1 }));
    return [...set, { type: "line", x1: 0, y1: y, x2: width, y2: y, stroke: "grid", width: 1 }];
  });
  return { width, height: Math.ceil(y + 1), nodes };
}

export function listed(figure: Figure, width: number): Scene {
  const narrow = width < narrowBelow;
  const size = narrow ? fine : bodyType;
  const rows = listRows(figure, narrow);
  const heads = figure.series.map((one) => (narrow ? one.short : one.label));
  const columns = heads.map((head, s) =>
    Math.max(
      widest([head], fine),
      widest(
        rows.map(({ texts }) => texts[s] ?? ""),
        size,
        700,
      ),
    ),
  );
  const values = columns.reduce((sum, one) => sum + one + gap, 0);
  const bold = { size, weight: 700 } as const;
  if (width - values < leastName * width) {
    return stacked(
      rows.map(({ label, texts }) => {
        const said = texts.map((text, s) => ({ text: [heads[s], text].filter(Boolean).join("　"), ...bold }));
        return { blocks: [setParagraphs([{ text: label, size, after: 1 }, ...said], width)], lefts: [0] };
      }),
      width,
    );
  }
  const name = Math.min(
    widest(
      rows.map(({ label }) => label),
      size,
    ) + 1,
    width - values,
  );
  const lefts = [
    0,
    ...columns.map((_, s) => name + gap + columns.slice(0, s).reduce((sum, one) => sum + one + gap, 0)),
  ];
  const row = (label: Block, cells: readonly Block[]): Row => ({ blocks: [label, ...cells], lefts });
  const head = heads.map((text) => setParagraphs(text ? [{ text, size: fine, fill: "muted" }] : [], width));
  return stacked(
    [
      ...(heads.some(Boolean) ? [row({ nodes: [], height: 0 }, head)] : []),
      ...rows.map(({ label, texts }) =>
        row(
          setParagraphs([{ text: label, size }], name),
          texts.map((text) => setParagraphs([{ text, ...bold }], width)),
        ),
      ),
    ],
    width,
  );
}
