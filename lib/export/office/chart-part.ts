// The native Office chart of a figure (DrawingML, ISO/IEC 29500-1 §21.2): one part, the same in slide, report and
// workbook. Values are numbers that can be edited; labels, order, inks and whiskers are the figure's.
import { chartTraits } from "../../catalogue/chart-kinds";
import { hasValues } from "../../chart/geometry";
import { drawnInterval } from "../../chart/legend";
import { lineInk, palettes } from "../../chart/palette";
import type { Cell, Dash, Figure, Pattern, Series } from "../../figure/figure";
import { officeWords } from "../../words/office-words";
import type { ExportOptions } from "../options";
import { attribute, text } from "../xml";
import { beyondWhisker, type CategoryNames, type ChartFrame, categoryNames } from "./chart-place";

/** Where the chart's data stand in a workbook. */
export type ChartRanges = {
  name: (series: number) => string;
  categories: (series: number) => string;
  values: (series: number) => string;
};

/** The embedded sheet of slides and reports: categories down column A, series across from column B. */
export const embeddedRanges = (figure: Figure): ChartRanges => {
  const last = figure.categories.length + 1;
  const column = (series: number) => String.fromCharCode(66 + series);
  return {
    name: (series) => `Sheet1!$${column(series)}$1`,
    categories: () => `Sheet1!$A$2:$A$${last}`,
    values: (series) => `Sheet1!$${column(series)}$2:$${column(series)}$${last}`,
  };
};

export const officeFont = "BIZ UDPGothic";

const presets: Record<Exclude<Pattern, "solid" | "empty">, string> = {
  diagonal: "wdUpDiag",
  "back-diagonal": "wdDnDiag",
  dots: "pct25",
  cross: "diagCross",
  horizontal: "narHorz",
};
const dashes: Record<Dash, string> = { solid: "solid", dashed: "dash", dotted: "sysDot", "dash-dot": "dashDot" };

/** Inks, whether patterns help the copier, the language of the texts as Office names it, the room there is. */
type Look = { inks: Record<string, string>; patterns: boolean; language: string; frame: ChartFrame };

const colour = ({ inks }: Look, ink: string) => (inks[ink] ?? "#000000").slice(1).toUpperCase();
const solid = (hex: string) => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
const line = (hex: string, width: number, dash = "solid") =>
  `<a:ln w="${width}">${solid(hex)}<a:prstDash val="${dash}"/></a:ln>`;

function font(look: Look, size: number, bold = false): string {
  const face = `<a:latin typeface="${officeFont}"/><a:ea typeface="${officeFont}"/><a:cs typeface="${officeFont}"/>`;
  return `<a:defRPr sz="${size}" b="${bold ? 1 : 0}">${solid(colour(look, "text"))}${face}</a:defRPr>`;
}

function textBody(look: Look, size: number, bold = false): string {
  // No rotation: a long name wraps, a value (bold) does not.
  return `<c:txPr><a:bodyPr rot="0" vert="horz"${bold ? ' wrap="none"' : ""}/><a:lstStyle/><a:p><a:pPr>${font(look, size, bold)}</a:pPr><a:endParaRPr lang="${look.language}"/></a:p></c:txPr>`;
}

function fill(look: Look, { style }: Series, hollow: boolean): string {
  const ink = colour(look, style.ink);
  const paper = colour(look, "paper");
  const rim = colour(look, lineInk(style.ink));
  const outline = line(rim, 9525);
  // Hollow bars of two series side by side: the outlines tell them apart on a copier too.
  if (hollow) return `<c:spPr>${solid(paper)}${line(rim, 15875, dashes[style.dash])}</c:spPr>`;
  if (!look.patterns || style.pattern === "solid" || style.pattern === "empty")
    return `<c:spPr>${solid(ink)}${outline}</c:spPr>`;
  const stripes = `<a:fgClr><a:srgbClr val="${ink}"/></a:fgClr><a:bgClr><a:srgbClr val="${paper}"/></a:bgClr>`;
  return `<c:spPr><a:pattFill prst="${presets[style.pattern]}">${stripes}</a:pattFill>${outline}</c:spPr>`;
}

export function numberFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}

/** A value that has moved beyond its whisker needs no line that leads back; Office knows this by an extension. */
const noLeader = `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>`;

/** A label that follows its value where the text is the bare number; a fixed text where it says more (約, ‡, 計算値). */
function dataLabel(look: Look, figure: Figure, cell: Cell, index: number, position: string): string {
  const shift = beyondWhisker(figure, cell, look.frame);
  const moved = shift
    ? `<c:layout><c:manualLayout><c:x val="${shift.x.toFixed(4)}"/><c:y val="${shift.y.toFixed(4)}"/></c:manualLayout></c:layout>`
    : "";
  const place = position ? `<c:dLblPos val="${position}"/>` : "";
  const shown = `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  // A ground of paper keeps a number legible over a whisker or a pattern.
  const ground = `<c:spPr>${solid(colour(look, "paper"))}</c:spPr>`;
  if (cell.before === "" && cell.after === "") {
    const format = `<c:numFmt formatCode="${numberFormat(cell.decimals)}" sourceLinked="0"/>${ground}`;
    return `<c:dLbl><c:idx val="${index}"/>${moved}${format}${textBody(look, 1100, true)}${place}${shown}</c:dLbl>`;
  }
  const run = `<a:r><a:rPr lang="${look.language}"/><a:t>${text(cell.text)}</a:t></a:r>`;
  const rich = `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>${font(look, 1100, true)}</a:pPr>${run}</a:p></c:rich></c:tx>${ground}`;
  return `<c:dLbl><c:idx val="${index}"/>${moved}${rich}${place}${shown}</c:dLbl>`;
}

function errorBars(look: Look, kind: Figure["kind"], column: readonly (Cell | undefined)[]): string {
  const vertical = chartTraits[kind].overTime;
  const intervals = column.map((cell) => {
    const interval = cell && drawnInterval(kind, cell);
    return interval ? { ...interval, value: cell.value ?? 0 } : null;
  });
  if (!intervals.some(Boolean)) return "";
  const reference = intervals.every((one) => !one || one.kind === "reference");
  const literal = (name: string, side: (one: NonNullable<(typeof intervals)[number]>) => number) => {
    const points = intervals.map((one, index) =>
      one ? `<c:pt idx="${index}"><c:v>${Math.max(0, side(one)).toFixed(4)}</c:v></c:pt>` : "",
    );
    return `<c:${name}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${column.length}"/>${points.join("")}</c:numLit></c:${name}>`;
  };
  // As in the picture: a rim of paper keeps the whisker off a dark bar.
  const rim = `<a:effectLst><a:glow rad="19050"><a:srgbClr val="${colour(look, "paper")}"/></a:glow></a:effectLst>`;
  const direction = vertical ? `<c:errDir val="y"/>` : "";
  return `<c:errBars>${direction}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>${literal("plus", (one) => one.upper - one.value)}${literal("minus", (one) => one.value - one.lower)}<c:spPr>${line(colour(look, "text"), 12700, reference ? "sysDash" : "solid")}${rim}</c:spPr></c:errBars>`;
}

function strings(reference: string, values: readonly string[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${text(value)}</c:v></c:pt>`).join("");
  return `<c:strRef><c:f>${text(reference)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

function numbers(reference: string, column: readonly (Cell | undefined)[]): string {
  const points = column.map((cell, index) =>
    cell?.value == null ? "" : `<c:pt idx="${index}"><c:v>${cell.value}</c:v></c:pt>`,
  );
  return `<c:numRef><c:f>${text(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${column.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

function seriesXml(figure: Figure, look: Look, ranges: ChartRanges, names: CategoryNames, index: number): string {
  const series = figure.series[index] as Series;
  const column = figure.categories.map((_, c) => figure.cells[c]?.[index]);
  const traits = chartTraits[figure.kind];
  const position = traits.joined ? "t" : traits.whole ? "ctr" : "outEnd";
  const ink = colour(look, lineInk(series.style.ink));
  const own = (cell: Cell | undefined, c: number): string => {
    if (cell?.value == null) return "";
    if (traits.joined) {
      // The line that leads to a point is the point's: where the figure does not join them, there is none, or
      // a thin dashed one across a break.
      const joined = c > 0 && figure.joins[index]?.[c - 1];
      const bridged = c > 0 && figure.bridges[index]?.[c - 1];
      const other = bridged ? line(ink, 9525, "sysDash") : `<a:ln><a:noFill/></a:ln>`;
      const drawn = joined ? "" : `<c:spPr>${other}</c:spPr>`;
      return drawn ? `<c:dPt><c:idx val="${c}"/><c:bubble3D val="0"/>${drawn}</c:dPt>` : "";
    }
    const hollow = cell.unconfirmed || cell.smallBase;
    return hollow
      ? `<c:dPt><c:idx val="${c}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fill(look, series, true)}</c:dPt>`
      : "";
  };
  const points = column.map(own).join("");
  const labels = column
    .map((cell, c) => (cell?.value == null ? "" : dataLabel(look, figure, cell, c, position)))
    .join("");
  const whiskers = errorBars(look, figure.kind, column);
  const noOther = `<c:spPr/>${textBody(look, 1100, true)}<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>${noLeader}`;
  const marks = traits.joined
    ? `<c:spPr>${line(ink, 28575, dashes[series.style.dash])}</c:spPr><c:marker><c:symbol val="${series.style.marker}"/><c:size val="8"/><c:spPr>${solid(ink)}${line(ink, 9525)}</c:spPr></c:marker>`
    : `${fill(look, series, false)}<c:invertIfNegative val="0"/>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(ranges.name(index), [series.label || figure.name])}</c:tx>${marks}${points}<c:dLbls>${labels}${noOther}</c:dLbls>${whiskers}<c:cat>${strings(ranges.categories(index), names.names)}</c:cat><c:val>${numbers(ranges.values(index), column)}</c:val>${traits.joined ? `<c:smooth val="0"/>` : ""}</c:ser>`;
}

/** The axis of values is left out, as in the picture, where there is none: beside ranks a scale would say 0. */
function axes(figure: Figure, look: Look, { size }: CategoryNames): string {
  const drawn = hasValues(figure);
  const across = chartTraits[figure.kind].overTime;
  const [grid, axis] = [line(colour(look, "grid"), 6350), line(colour(look, "axis"), 9525)];
  const step = (figure.axis.ticks[1]?.value ?? figure.axis.max) - (figure.axis.ticks[0]?.value ?? 0);
  const unitPlace = `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/></c:manualLayout></c:layout>`;
  const unit = `<c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>${font(look, 1000)}</a:pPr><a:r><a:rPr lang="${look.language}"/><a:t>${text(figure.axisUnit)}</a:t></a:r></a:p></c:rich></c:tx>${unitPlace}<c:overlay val="0"/></c:title>`;
  const category = `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${across ? "minMax" : "maxMin"}"/></c:scaling><c:delete val="0"/><c:axPos val="${across ? "b" : "l"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${axis}</c:spPr>${textBody(look, 100 * size)}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const value = `<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/><c:max val="${figure.axis.max}"/><c:min val="0"/></c:scaling><c:delete val="${drawn ? 0 : 1}"/><c:axPos val="${across ? "l" : "t"}"/>${drawn ? `<c:majorGridlines><c:spPr>${grid}</c:spPr></c:majorGridlines>${unit}` : ""}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textBody(look, 1000)}<c:crossAx val="111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`;
  return category + value;
}

/**
 * The chart part of a figure with numbers.
 * @param embedded relationship id of the embedded workbook; null in a workbook, whose own cells are the data
 */
export function chartPart(
  figure: Figure,
  { style, theme }: Pick<ExportOptions, "style" | "theme">,
  ranges: ChartRanges,
  embedded: string | null,
  frame: ChartFrame,
): string {
  const { language } = officeWords[figure.lang];
  const look: Look = { inks: palettes[style === "mono" ? "mono" : theme], patterns: style === "mono", language, frame };
  const names = categoryNames(figure, frame);
  const all = figure.series.map((_, index) => seriesXml(figure, look, ranges, names, index)).join("");
  const ids = `<c:axId val="111"/><c:axId val="222"/>`;
  const { whole: stacked, joined, overTime } = chartTraits[figure.kind];
  // One or two bars alone do not fill the plot.
  const rows = figure.categories.length * (stacked ? 1 : figure.series.length);
  const gap = Math.round(Math.min(500, Math.max(stacked ? 60 : 50, 600 / rows - 100)));
  const bars = (direction: string) =>
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${all}<c:gapWidth val="${gap}"/><c:overlap val="${stacked ? 100 : 0}"/>${ids}</c:barChart>`;
  const plot = joined
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${ids}</c:lineChart>`
    : bars(overTime ? "col" : "bar");
  const legend =
    figure.series.length > 1
      ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textBody(look, 1100)}</c:legend>`
      : "";
  const paper = solid(colour(look, "paper"));
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${language}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}${axes(figure, look, names)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${paper}<a:ln><a:noFill/></a:ln></c:spPr>${textBody(look, 1100)}${embedded ? `<c:externalData r:id=${attribute(embedded)}><c:autoUpdate val="0"/></c:externalData>` : ""}</c:chartSpace>`;
  const { larger } = frame;
  return larger === 1 ? xml : xml.replace(/ sz="(\d+)"/g, (_, size) => ` sz="${Math.round(Number(size) * larger)}"`);
}
