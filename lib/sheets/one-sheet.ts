// One figure on a sheet of A4: its finding large, what it is of, its chart, how far it carries, then what must be known of
// it, and its source. The largest type at which everything fits is taken; the chart takes the room that is left.
import { chartTraits } from "../catalogue/chart-kinds";
import { formOf } from "../chart/figure-form";
import { firstFit } from "../chart/first-fit";
import { labelled, labelledOnce, type SetParagraph, setParagraphs, underOneLabel } from "../chart/frame-blocks";
import { frameBody } from "../chart/full-frame";
import { narrowBelow } from "../chart/geometry";
import { aroundPicture } from "../chart/legend";
import { placeNodes } from "../chart/place-scene";
import type { SceneNode } from "../chart/scene";
import { lineHeight } from "../chart/text-line";
import { ascent, textWidth } from "../chart/text-metrics";
import { wrapText } from "../chart/wrap-text";
import type { Figure } from "../figure/figure";
import { surroundings, textsAround } from "../figure/surroundings";
import { colon } from "../words/marks";
import { formatDate } from "../words/numbers";
import { pageWords } from "../words/page-words";
import { moved, part, type Sheet, type Stack, sheetSize, stack } from "./sheet";
import { sheetWords } from "./sheet-words";

const margin = { side: 44, top: 44, bottom: 30 };
const inner = sheetSize.width - 2 * margin.side;
const gap = 16;

/** Type of the heading, of the words around the chart, and how large the chart is. */
const steps = [
  { title: 24, text: 9.5, chart: 1.2 },
  { title: 22, text: 9.5, chart: 1.1 },
  { title: 20, text: 9, chart: 1 },
  { title: 18, text: 9, chart: 0.9 },
  { title: 16, text: 8.5, chart: 0.8 },
  { title: 15, text: 8, chart: 0.7 },
  { title: 14, text: 8, chart: 0.63 },
] as const;
type Step = (typeof steps)[number];

/** A chart over time takes the room that it has: heights of its plot in units. */
const overTime = { least: 110, most: 360 };

function words(paragraphs: readonly SetParagraph[], role: "H1" | "P" = "P"): Stack {
  return part(
    role,
    setParagraphs(
      paragraphs.filter(({ text }) => text !== ""),
      inner,
    ),
  );
}

function headOf(figure: Figure, { title, text }: Step): Stack {
  const { headline, name, subtitle, lang } = figure;
  const about = [name === headline.first ? "" : name, subtitle].filter(Boolean).join(lang === "ja" ? "　" : ". ");
  const cautions = labelled(labelledOnce(surroundings(figure, ["caution"])), { size: text });
  return stack([
    words([{ text: headline.first, size: title, weight: 700, after: 4 }], "H1"),
    words([{ text: headline.second ?? "", size: title * 0.7, weight: 700, after: 6 }]),
    words([{ text: about, size: text + 1, fill: "muted", after: 2 }]),
    words(cautions),
  ]);
}

/** The chip with its word, its sentence beside it. */
function certaintyOf({ certainty, lang }: Figure, { text }: Step): Stack {
  if (!certainty) return { parts: [], height: 0 };
  const size = text + 1.5;
  const label = certainty.label;
  const chip = { width: textWidth(label, size, 700) + 16, height: lineHeight(size) + 6 };
  const name = sheetWords[lang].certainty;
  const left = textWidth(name, size, 700) + 10;
  const said = left + chip.width + 10;
  const lines = wrapText(certainty.sentence, inner - said, text + 0.5);
  const baseline = 3 + (lineHeight(size) - size) / 2 + ascent * size;
  const set = { type: "text", fill: "text", anchor: "start" } as const;
  const nodes: SceneNode[] = [
    { ...set, text: name, x: 0, y: baseline, size, weight: 700 },
    { type: "rect", x: left, y: 0.5, ...chip, fill: "none", stroke: "text", strokeWidth: 1 },
    { ...set, text: label, x: left + 8, y: baseline, size, weight: 700 },
    ...lines.map((line, index): SceneNode => {
      const y = baseline + index * lineHeight(text + 0.5);
      return { ...set, text: line, x: said, y, size: text + 0.5, weight: 400 };
    }),
  ];
  return part("P", { nodes, height: Math.max(chip.height, 6 + lines.length * lineHeight(text + 0.5)) });
}

function footOf(figure: Figure, { text }: Step, origin: string): Stack {
  const { lang, era, dataVersion, updated, href } = figure;
  const bases = surroundings(figure, ["base", "ruler"]);
  const marks = surroundings(figure, ["mark"]);
  const rows = [
    ...underOneLabel(
      bases.map((one) => one.text),
      bases[0]?.label,
    ),
    ...underOneLabel(marks.length > 0 ? [marks.map((one) => one.text).join("　")] : [], marks[0]?.label),
    ...aroundPicture(figure, ["note", "interval"]),
  ];
  const data = updated ? pageWords[lang].footer.data(dataVersion.slice(0, 12), formatDate(updated, lang, era)) : "";
  const address = `${origin}${href}`;
  const muted = { size: text, fill: "muted" as const };
  return stack([
    words(labelled(rows, { size: text, after: 1 })),
    { ...words(textsAround(figure, ["credit"]).map((one) => ({ text: one, size: text }))), gap: 6 },
    words([{ text: data, ...muted }]),
    part("P", setParagraphs([{ text: `${sheetWords[lang].address}${colon[lang]}${address}`, ...muted }], inner), {
      url: address,
    }),
  ]);
}

/** The plot with what is said in its place, within the room; null where it does not fit. */
function bodyOf(figure: Figure, scale: number, room: number): Stack | null {
  const width = inner / scale;
  const natural = frameBody(figure, width);
  const grows = chartTraits[figure.kind].overTime && formOf(figure) === "chart";
  const usual = width < narrowBelow ? 190 : 230;
  const height = Math.min(overTime.most, usual + Math.floor(room / scale - natural.height));
  const body = grows && height >= overTime.least ? frameBody(figure, width, height) : natural;
  if (body.height * scale > room + 1) return null;
  if (body.nodes.length === 0) return { parts: [], height: 0 };
  const nodes = placeNodes(body.nodes, { x: 0, y: 0, scale });
  return part("Figure", { nodes, height: body.height * scale }, { alt: figure.alt });
}

/** @param origin of the dashboard, for the address of the figure's page */
export function oneSheet(figure: Figure, origin: string): Sheet {
  const footTop = (foot: Stack) => sheetSize.height - margin.bottom - foot.height;
  const set = firstFit(steps, (step) => {
    const [head, certainty, foot] = [headOf(figure, step), certaintyOf(figure, step), footOf(figure, step, origin)];
    const top = margin.top + head.height + gap;
    const room = footTop(foot) - top - gap - (certainty.height > 0 ? certainty.height + gap : 0);
    const body = bodyOf(figure, step.chart, room);
    return body && { head, certainty, foot, body, top };
  });
  if (!set) throw new RangeError(`The figure ${figure.indicator} does not fit on a sheet`);
  const { head, certainty, foot, body, top } = set;
  const paper: SceneNode = { type: "rect", x: 0, y: 0, ...sheetSize, fill: "paper" };
  const y = footTop(foot) - 6;
  const rule: SceneNode = {
    type: "line",
    x1: margin.side,
    x2: sheetSize.width - margin.side,
    y1: y,
    y2: y,
    stroke: "axis",
    width: 0.75,
  };
  const parts: Sheet["parts"] = [
    { role: "Artifact", nodes: [paper, rule] },
    ...moved(head, margin.side, margin.top).parts,
    ...moved(body, margin.side, top).parts,
    ...moved(certainty, margin.side, top + body.height + gap).parts,
    ...moved(foot, margin.side, footTop(foot)).parts,
  ];
  return { ...sheetSize, nodes: parts.flatMap(({ nodes }) => nodes), parts, figures: [figure] };
}
