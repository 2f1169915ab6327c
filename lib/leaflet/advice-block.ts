// What to do before anything happens, and when it has: instructions in a line each, whom to call, squares for a telephone.
import { firstFitting } from "../chart/first-fit";
import { setParagraphs } from "../chart/frame-blocks";
import type { SceneNode } from "../chart/scene";
import { lineHeight } from "../chart/text-line";
import { textWidth } from "../chart/text-metrics";
import { wrapText } from "../chart/wrap-text";
import { moved, part, type Stack, smallestType, stack } from "../sheets/sheet";
import type { Leaflet } from "./leaflet";
import { leafletWords } from "./leaflet-words";
import { barBlock, innerWidth, type Step, underBar } from "./panel-block";
import { qrCode } from "./qr-code";

/** 20 mm: read from the hand, with squares of 0.5 mm for an address as long as ours. */
const codeSize = 57;
const codeWidth = 68;
const policeWidth = 104;
const padding = 9;
const stripPadding = 6;
const mostSize = 9.5;

const sizeOf = ({ text }: Step) => Math.min(mostSize, text - 0.5);

function points(texts: readonly string[], width: number, size: number): Stack {
  const rows = texts.map((text) => ({ text, size, label: "□", labelWidth: size * 1.3, after: 1.5 }));
  return part("P", setParagraphs(rows, width));
}

/** What to do beforehand. @param count how many, the first ones */
export function precautionsBlock({ precautions, lang }: Leaflet, width: number, step: Step, count: number): Stack {
  const contents = points(precautions.slice(0, count), innerWidth(width), sizeOf(step));
  return underBar(barBlock(leafletWords[lang].precautions, "", width), contents, 4);
}

/** What to do when it has happened. */
export function firstStepsBlock({ firstSteps, lang }: Leaflet, width: number, step: Step): Stack {
  const contents = points(firstSteps, innerWidth(width), sizeOf(step));
  return underBar(barBlock(leafletWords[lang].firstSteps, "", width), contents, 4);
}

/** A label, and what the office typed in large letters; a line to write on where it typed nothing. */
function field(label: string, text: string, width: number, size: number): Stack {
  const labelWidth = textWidth(label, smallestType, 700) + 6;
  const fitting = firstFitting([size, size - 1.5, size - 3], (one) => textWidth(text, one, 700) <= width - labelWidth);
  const lines = text ? wrapText(text, width - labelWidth, fitting, 700) : [];
  const height = Math.max(1, lines.length) * lineHeight(fitting) + 2;
  const set = { type: "text", weight: 700, fill: "text", anchor: "start" } as const;
  const rule: SceneNode = {
    ...{ type: "line", x1: labelWidth, x2: width, y1: size * 1.2, y2: size * 1.2 },
    ...{ stroke: "outline", width: 0.7 },
  };
  const nodes: SceneNode[] = [
    { ...set, text: label, x: 0, y: fitting, size: smallestType },
    ...lines.map((line, index) => {
      const y = fitting + index * lineHeight(fitting);
      return { ...set, text: line, x: labelWidth, y, size: fitting };
    }),
    ...(text ? [] : [rule]),
  ];
  return part("P", { nodes, height });
}

/** The police's own number, large, under what it is. */
function policeBlock({ lang }: Leaflet, width: number): Stack {
  const { police, policeNumber } = leafletWords[lang];
  const name = setParagraphs([{ text: police, size: 9, weight: 700 }], width);
  const size = firstFitting([28, 26, 24, 22, 20], (one) => textWidth(policeNumber, one, 700) <= width);
  const number = setParagraphs([{ text: policeNumber, size, weight: 700, fill: "series1" }], width);
  return stack([part("P", name), part("P", number)]);
}

/** A code over what it leads to. */
function codeBlock({ label, url }: Leaflet["codes"][number]): Stack {
  const lines = wrapText(label, codeWidth, 7);
  const under = lines.map(
    (text, index): SceneNode => ({
      ...{ type: "text", text, x: codeWidth / 2, y: codeSize + 6 + index * 8.5, size: 7 },
      ...{ weight: 400, anchor: "middle", fill: "text" },
    }),
  );
  const code = part("Figure", { nodes: [qrCode(url, codeSize)], height: codeSize }, { alt: `${label} ${url}`, url });
  const placed = moved(code, (codeWidth - codeSize) / 2, 0);
  return { parts: [...placed.parts, { role: "P", nodes: under }], height: codeSize + lines.length * 8.5 };
}

/** Whom to call, across the page: the police, the office's desk and the national list, codes for a telephone. */
export function callStrip(leaflet: Leaflet, width: number): Stack {
  const { lang, desk, telephone, nationalList, codes } = leaflet;
  const words = leafletWords[lang];
  const police = policeBlock(leaflet, policeWidth);
  const squares = codes.map(codeBlock);
  const left = padding + policeWidth + 12;
  const middle = width - left - padding - squares.length * (codeWidth + 6);
  const list = `${words.nationalList}${lang === "ja" ? "　" : ": "}`;
  const fields = stack([
    field(words.desk, desk, middle, 12),
    { ...field(words.telephone, telephone, middle, 14), gap: 1 },
    {
      ...part("P", setParagraphs([{ text: list + nationalList.url, size: smallestType }], middle), {
        url: nationalList.url,
      }),
      gap: 3,
    },
  ]);
  const height = Math.max(police.height, fields.height, ...squares.map((one) => one.height)) + 2 * stripPadding;
  const parts = [
    ...moved(police, padding, stripPadding).parts,
    ...moved(fields, left, stripPadding).parts,
    ...squares.flatMap((one, index) => {
      const x = width - padding + 6 - (squares.length - index) * (codeWidth + 6);
      return moved(one, x, stripPadding).parts;
    }),
  ];
  return { parts, height };
}
