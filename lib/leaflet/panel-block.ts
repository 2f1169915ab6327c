// One panel of the leaflet: a bar with its heading, what is not there, the numbers large, the finding, the picture, the
// base. Laid out for a width; the step of type makes it smaller where a page is full.
import { chartTraits } from "../catalogue/chart-kinds";
import { firstFitting } from "../chart/first-fit";
import { setParagraphs } from "../chart/frame-blocks";
import { layOut } from "../chart/lay-out";
import { placeNodes } from "../chart/place-scene";
import type { SceneNode } from "../chart/scene";
import { textWidth } from "../chart/text-metrics";
import { wrapText } from "../chart/wrap-text";
import type { Figure } from "../figure/figure";
import { figureWords } from "../figure/figure-words";
import { textsAround } from "../figure/surroundings";
import type { Lang } from "../localised";
import { part, type Stack, smallestType, stack } from "../sheets/sheet";
import { partOfCategories } from "../slides/part-figure";
import type { LeafletPanel } from "./leaflet";
import { leafletWords } from "./leaflet-words";

/**
 * Of the type and the pictures, from roomy to tight. `picture` enlarges the chart, whose smallest type is 12; 0 leaves it
 * out. `rows` and `high` are the most that it has of bars, and how high it is over time.
 */
export type Step = { text: number; number: number; picture: number; gap: number; rows: number; high: number };

const nothing: Stack = { parts: [], height: 0 };
const padding = 9;
const barHeight = 19;

/** A number with its unit, the digits apart: 約, 53, % */
type Callout = { before: string; digits: string; after: string; label: string };

/** What a panel says large: of its newest edition the highest, or all where none can be called that; or the places. */
export function callouts(figure: Figure): Callout[] {
  const { kind, cells, categories, series, lang } = figure;
  const row =
    chartTraits[kind].rows === "editions"
      ? (cells.at(-1) ?? []).map((cell, s) => ({
          cell,
          label: (series.length > 1 ? series[s] : categories.at(-1))?.label ?? "",
        }))
      : cells.flatMap((one, c) => {
          const cell = one.at(-1);
          const { key, label } = categories[c] ?? { key: "no-answer", label: "" };
          return cell && key !== "no-answer" ? [{ cell, label }] : [];
        });
  const known = row.filter(({ cell }) => cell.value !== null);
  if (known.length === 0) {
    return row.flatMap(({ cell, label }) => {
      if (cell.rank === null) return [];
      const { place, noShare } = figureWords[lang];
      return [
        {
          before: place[0],
          digits: String(cell.rank),
          after: place[1],
          label: label + (cell.count === null ? noShare : cell.text),
        },
      ];
    });
  }
  const open = known.some(({ cell }) => cell.qualifier === "at-least" || cell.qualifier === "more-than");
  const highest = Math.max(...known.map(({ cell }) => cell.value ?? 0));
  const large = open ? known : known.filter(({ cell }) => cell.value === highest);
  return large.map(({ cell: { before, digits, after }, label }) => ({
    ...{ before, digits, label },
    after: figure.unit + after,
  }));
}

function calloutBlock({ before, digits, after, label }: Callout, width: number, step: Step): Stack {
  const sizes = [step.text + 2, step.number, step.text + 4] as const;
  const baseline = step.number * 0.86;
  let x = 0;
  const nodes: SceneNode[] = [before, digits, after].flatMap((piece, index) => {
    if (!piece) return [];
    const size = sizes[index] ?? step.text;
    const node: SceneNode = {
      ...{ type: "text", text: piece, x, y: baseline, size },
      ...{ weight: 700, fill: "series1", anchor: "start" },
    };
    x += textWidth(piece, size, 700) + 1.5;
    return [node];
  });
  // The label beside the number where there is room, in lines around the number's middle.
  const left = x + 7;
  const size = step.text;
  const lines = wrapText(label, width - left, size, 700);
  const lead = size * 1.25;
  const height = Math.max(step.number, lines.length * lead);
  const top = (height - lines.length * lead) / 2 + size * 0.98;
  const labels = lines.map(
    (text, index): SceneNode => ({
      ...{ type: "text", text, x: left, y: top + index * lead, size },
      ...{ weight: 700, fill: "text", anchor: "start" },
    }),
  );
  return part("P", { nodes: [...nodes, ...labels], height });
}

function numbersBlock(figure: Figure, width: number, step: Step): Stack {
  return stack(callouts(figure).map((one) => ({ ...calloutBlock(one, width, step), gap: 3 })));
}

const stated = (figure: Figure) => figure.cells.flat().filter(({ value, rank }) => value !== null || rank !== null);

/** As many of its rows as a step allows; the largest come first where they are ranked. */
function shownRows(figure: Figure, { rows }: Step): Figure {
  const cut = !chartTraits[figure.kind].overTime && figure.categories.length > rows;
  return cut ? partOfCategories(figure, 0, rows) : figure;
}

/** A picture only where there is more than the large numbers say. */
function pictureBlock(figure: Figure, width: number, step: Step): Stack {
  const drawn = stated(figure);
  if (step.picture === 0 || drawn.length < 2 || callouts(figure).length === drawn.length) return nothing;
  const high = chartTraits[figure.kind].overTime ? step.high : 0;
  const { nodes, height } = layOut(shownRows(figure, step), width / step.picture, high);
  const scaled = placeNodes(nodes, { x: 0, y: 0, scale: step.picture });
  return part("Figure", { nodes: scaled, height: height * step.picture }, { alt: figure.alt });
}

function words(text: string, width: number, size: number, style: { weight?: 400 | 700; muted?: true } = {}): Stack {
  const paragraph = {
    text,
    size: Math.max(size, smallestType),
    weight: style.weight ?? 400,
    fill: style.muted ? ("muted" as const) : ("text" as const),
  };
  return text ? part("P", setParagraphs([paragraph], width)) : nothing;
}

function figureBlock(figure: Figure, width: number, step: Step, lang: Lang, common: ReadonlySet<string>): Stack {
  const bases = textsAround(figure, ["base", "ruler"]).filter((text) => !common.has(text));
  const picture = pictureBlock(figure, width, step);
  const left = picture.height > 0 ? figure.categories.length - shownRows(figure, step).categories.length : 0;
  const more = left > 0 ? [leafletWords[lang].more(left).replace(/[。.]$/, "")] : [];
  const about = [figure.subtitle, ...bases, ...more].join(lang === "ja" ? "。" : ". ");
  // One number says itself.
  const finding = chartTraits[figure.kind].rows === "items" && stated(figure).length === 1 ? "" : figure.title;
  return stack([
    numbersBlock(figure, width, step),
    { ...words(finding, width, step.text, { weight: 700 }), gap: 3 },
    { ...picture, gap: step.gap },
    { ...words(about, width, smallestType, { muted: true }), gap: step.gap / 2 },
  ]);
}

/** The bar over a panel, its number first. */
export function barBlock(heading: string, number: string, width: number): Stack {
  const y = 13.6;
  const set = { type: "text", y, fill: "paper", anchor: "start" } as const;
  const numberWidth = number ? textWidth(number, 9, 700) + 9 : 0;
  const room = width - numberWidth - 2 * padding;
  const size = firstFitting([11.5, 11, 10.5, 10, 9.5, 9], (one) => textWidth(heading, one, 700) <= room);
  return part(
    "H2",
    {
      nodes: [
        { type: "rect", x: 0, y: 0, width, height: barHeight, fill: "series1" },
        ...(number ? [{ ...set, text: number, x: padding, size: 9, weight: 700 as const }] : []),
        { ...set, text: heading, x: padding + numberWidth, size, weight: 700 },
      ],
      height: barHeight,
    },
    {},
  );
}

/** Puts contents under a bar; `framed` draws the box around them at a height. */
export function underBar(bar: Stack, contents: Stack, gap = 6): Stack {
  return {
    parts: [...bar.parts, ...contents.parts.map((one) => ({ ...one }))].map((one, index) =>
      index < bar.parts.length
        ? one
        : { ...one, nodes: placeNodes(one.nodes, { x: padding, y: bar.height + gap, scale: 1 }) },
    ),
    height: bar.height + gap + contents.height + 7,
  };
}

/** The width that the contents of a panel have. */
export const innerWidth = (width: number) => width - 2 * padding;

/** The frame of a box, drawn behind its contents. */
export function frame(width: number, height: number): SceneNode {
  return { type: "rect", x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "none", stroke: "series1" };
}

/** @param common texts that stand at the foot of the page, because several panels share them */
export function panelBlock(
  panel: LeafletPanel,
  width: number,
  step: Step,
  lang: Lang,
  common: ReadonlySet<string>,
): Stack {
  const inner = innerWidth(width);
  const contents = stack([
    ...panel.figures.map((figure) => ({ ...figureBlock(figure, inner, step, lang, common), gap: step.gap + 3 })),
  ]);
  return underBar(barBlock(panel.heading, leafletWords[lang].panel(panel.number), width), contents);
}
