// What to do, and whom to call: the second page's texts, each point with the number of its source.
import { setParagraphs } from "../chart/frame-blocks";
import type { SceneNode } from "../chart/scene";
import { textWidth } from "../chart/text-metrics";
import { wrapText } from "../chart/wrap-text";
import { moved, part, type Stack, smallestType, stack } from "../sheets/sheet";
import type { Leaflet } from "./leaflet";
import { leafletWords } from "./leaflet-words";
import { barBlock, innerWidth, type Step, underBar } from "./panel-block";

const gutter = 16;

/** Headings with their points, in two columns of equal rows. @param points how many of each */
export function adviceBlock({ advice, lang }: Leaflet, width: number, step: Step, points: number): Stack {
  const words = leafletWords[lang];
  const inner = innerWidth(width);
  const each = (inner - gutter) / 2;
  const size = step.text - 0.5;
  const cells = advice.map((section) =>
    stack([
      part("P", setParagraphs([{ text: section.heading, size: step.text, weight: 700, after: 1 }], each)),
      ...section.points.slice(0, points).map(({ text, source }) => {
        const point = { text: `${text}${words.cited(source)}`, size, label: "・", labelWidth: size };
        return part("P", setParagraphs([{ ...point, after: 1 }], each));
      }),
    ]),
  );
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => {
    const [left, right] = [cells[row * 2], cells[row * 2 + 1]];
    const parts = [...(left?.parts ?? []), ...(right ? moved(right, each + gutter, 0).parts : [])];
    return { parts, height: Math.max(left?.height ?? 0, right?.height ?? 0), gap: step.gap };
  });
  return underBar(barBlock(words.advice, "", width), stack(rows));
}

/** A label, and what the office typed in large letters; a line to write on where it typed nothing. */
function field(label: string, text: string, width: number, size: number): Stack {
  const labelWidth = textWidth(label, 9, 700) + 8;
  const lines = text ? wrapText(text, width - labelWidth, size, 700) : [];
  const height = Math.max(1, lines.length) * size * 1.3;
  const set = { type: "text", weight: 700, fill: "text", anchor: "start" } as const;
  const rule: SceneNode = {
    ...{ type: "line", x1: labelWidth, x2: width, y1: size * 1.2, y2: size * 1.2 },
    ...{ stroke: "outline", width: 0.7 },
  };
  const nodes: SceneNode[] = [
    { ...set, text: label, x: 0, y: size, size: 9 },
    ...lines.map((line, index) => ({ ...set, text: line, x: labelWidth, y: size * (1 + index * 1.3), size })),
    ...(text ? [] : [rule]),
  ];
  return part("P", { nodes, height });
}

/** Whom to call: the words of the police, the office's desk, the national list. */
export function callBlock(leaflet: Leaflet, width: number, step: Step): Stack {
  const { lang, call, desk, telephone, nationalList } = leaflet;
  const words = leafletWords[lang];
  const inner = innerWidth(width);
  const text = (value: string, size: number, more: { weight?: 400 | 700 } = {}) =>
    setParagraphs([{ text: value, size, ...more }], inner);
  // An address is typed off the paper: one line, where the smallest type allows it.
  const sizes = [step.text, step.text - 0.5, step.text - 1, 8.5];
  const address =
    sizes.find((size) => size >= smallestType && textWidth(nationalList.url, size) <= inner) ?? smallestType;
  const contents = stack([
    ...call.map((one) => part("P", text(`${one.text}${words.cited(one.source)}`, step.text))),
    { ...field(words.desk, desk, inner, 14), gap: step.gap + 2 },
    { ...field(words.telephone, telephone, inner, 17), gap: 4 },
    { ...part("P", text(nationalList.label, step.text - 0.5, { weight: 700 })), gap: step.gap },
    part("P", text(nationalList.url, address), { url: nationalList.url }),
  ]);
  return underBar(barBlock(words.call, "", width), contents);
}
