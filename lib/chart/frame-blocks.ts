// The words around a plot as blocks of set lines: over it the finding, subtitle and cautions; under it bases, marks,
// notes and source; in its place, or beside it, what is known of numbers that could not be had.

import type { Figure } from "../figure/figure";
import { type Surrounding, surroundings, textsAround } from "../figure/surroundings";
import { formatDate } from "../words/numbers";
import { officeWords } from "../words/office-words";
import { pageWords } from "../words/page-words";
import { aroundPicture } from "./legend";
import type { Ink, SceneNode } from "./scene";
import { lineHeight } from "./text-line";
import { ascent, textWidth, type Weight } from "./text-metrics";
import { bodyType, fine, headingType, titleType } from "./type-scale";
import { wrapText } from "./wrap-text";

/** What stands in a picture beside its plot. */
export type Parts = { title: boolean; notes: boolean; source: boolean };

/** Marks from 0,0 down, and the height they take. */
export type Block = { nodes: SceneNode[]; height: number };
type Style = { size: number; weight?: Weight; fill?: Ink; label?: string; labelWidth?: number; after?: number };
export type SetParagraph = Style & { text: string };

/** Sets paragraphs one under the other; a label stands before the first line, the others hang under its text. */
export function setParagraphs(paragraphs: readonly SetParagraph[], width: number, x = 0): Block {
  const nodes: SceneNode[] = [];
  let height = 0;
  for (const { text, size, weight = 400, fill = "text", label, labelWidth = 0, after = 0 } of paragraphs) {
    const left = x + labelWidth;
    const baseline = (line: number) => height + (lineHeight(size) - size) / 2 + ascent * size + line * lineHeight(size);
    const set = { type: "text", size, fill, anchor: "start" } as const;
    if (label) nodes.push({ ...set, text: label, x, y: baseline(0), weight: 700 });
    const lines = wrapText(text, width - labelWidth, size, weight);
    lines.forEach((line, index) => {
      nodes.push({ ...set, text: line, x: left, y: baseline(index), weight });
    });
    height += lines.length * lineHeight(size) + after;
  }
  return { nodes, height };
}

/** Texts of one kind: the first has the label. */
export function underOneLabel(texts: readonly string[], label = ""): { label: string; text: string }[] {
  return texts.map((text, index) => ({ label: index === 0 ? label : "", text }));
}

/** Texts one under the other, each kind with its label once. */
export function labelledOnce(all: readonly Surrounding[]): { label: string; text: string }[] {
  return all.map(({ label, text }, index) => ({ label: all[index - 1]?.label === label ? "" : label, text }));
}

/** Paragraphs with a label each, their texts in one column. */
export function labelled(rows: readonly { label: string; text: string }[], style: Style): SetParagraph[] {
  const labelWidth = Math.max(0, ...rows.map(({ label }) => textWidth(label, style.size, 700))) + 8;
  return rows.map((row) => ({ ...style, ...row, labelWidth }));
}

export function frameHead(figure: Figure, parts: Parts, width: number): Block {
  const paragraphs: SetParagraph[] = [];
  if (parts.title) {
    const name = figure.name === figure.title ? "" : figure.name;
    paragraphs.push({ text: figure.title, size: titleType, weight: 700, after: 4 });
    paragraphs.push({
      text: [name, figure.subtitle].filter(Boolean).join("　"),
      size: bodyType,
      fill: "muted",
      after: 2,
    });
  }
  if (parts.notes) {
    paragraphs.push(...labelled(labelledOnce(surroundings(figure, ["caution"])), { size: fine }));
  }
  return setParagraphs(paragraphs, width);
}

/**
 * What stands under a plot, each kind with its label: bases, marks, notes. What a respondent weighs hangs under the
 * bases: a label of its own would take width from every note.
 * @param notes those that are due, with the words on intervals
 * @param set puts texts of one kind on one line, where room is short
 */
export function footRows(
  figure: Figure,
  notes: readonly Surrounding<"note" | "interval">[],
  set = (texts: readonly string[]) => texts,
): { label: string; text: string }[] {
  const bases = surroundings(figure, ["base", "ruler"]);
  const marks = surroundings(figure, ["mark"]);
  return [
    ...underOneLabel(set(bases.map(({ text }) => text)), bases[0]?.label),
    ...underOneLabel(
      marks.length > 0 ? [marks.map(({ text }) => text).join(officeWords[figure.lang].between)] : [],
      marks[0]?.label,
    ),
    ...notes,
  ];
}

/** @param runOn where room is short: all bases in one paragraph, source and data version in one */
export function frameFoot(figure: Figure, parts: Parts, width: number, runOn = false): Block {
  const paragraphs: SetParagraph[] = [];
  const set = (texts: readonly string[]) =>
    runOn && texts.length > 0 ? [texts.join(officeWords[figure.lang].between)] : texts;
  if (parts.notes) {
    const rows = footRows(figure, aroundPicture(figure, ["note", "interval"]), set);
    paragraphs.push(...labelled(rows, { size: fine }));
  }
  if (parts.source) {
    const last = paragraphs.at(-1);
    if (last) last.after = 4;
    const version = pageWords[figure.lang].footer.data(
      figure.dataVersion.slice(0, 12),
      formatDate(figure.updated, figure.lang, figure.era),
    );
    const lines = [...textsAround(figure, ["credit"]), ...(figure.updated ? [version] : [])];
    paragraphs.push(...set(lines).map((text) => ({ text, size: fine, fill: "muted" as const })));
  }
  return setParagraphs(paragraphs, width);
}

const lostPadding = 16;

/** What the box of lost numbers says, and its height. */
export function lostWords(figure: Figure, width: number): Block & { paragraphs: SetParagraph[] } {
  const paragraphs = [
    ...surroundings(figure, ["lost"]).flatMap(({ label, text }) => [
      { text: label, size: headingType, weight: 700 as const, after: 6 },
      { text, size: bodyType, after: 6 },
    ]),
    ...textsAround(figure, ["lost-credit"]).map((text) => ({ text, size: fine, fill: "muted" as const })),
  ].filter(({ text }) => text !== "");
  const { nodes, height } = setParagraphs(paragraphs, width - 2 * lostPadding, lostPadding);
  const moved = nodes.map((node) => (node.type === "text" ? { ...node, y: node.y + lostPadding } : node));
  return { nodes: moved, height: height + 2 * lostPadding, paragraphs };
}

/** A box that says that there is no number, what is known all the same, and where the picture stands. */
export function frameLost(figure: Figure, width: number): Block {
  const { nodes, height } = lostWords(figure, width);
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 };
  return { nodes: [{ type: "rect", ...box, fill: "none", stroke: "outline", dash: "4 3" }, ...nodes], height };
}
