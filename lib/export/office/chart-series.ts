// The series of a native chart: values with their labels and inks, and whiskers, all from cells of a sheet.
import { chartTraits } from "../../catalogue/chart-kinds";
import { chartWords } from "../../chart/chart-words";
import { halfInks } from "../../chart/halves";
import { drawnInterval } from "../../chart/legend";
import { lineInk } from "../../chart/palette";
import type { Cell, Figure, SeriesStyle } from "../../figure/figure";
import { text } from "../xml";
import { barFill, colour, dashes, hollowLook, type Look, line, noLine, paleFill, solid, textBody } from "./chart-look";
import { beyondWhisker, type ChartFrame, type ChartPlace, sidesOfPoints } from "./chart-place";
import type { ChartColumn, ChartRanges } from "./chart-table";
import { numberFormat, textFormat, valueFormat } from "./value-format";

export type Setting = { figure: Figure; look: Look; frame: ChartFrame; place: ChartPlace; ranges: ChartRanges };

/** A value that has moved beyond its whisker needs no line that leads back; Office knows this by an extension. */
const noLeader = `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>`;

const shows = (value: boolean) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

type Label = { format: string; position: string; shift?: { x: number; y: number } | null };

/** The words around a number are in its format: an edited value keeps them. */
function labelXml(look: Look, index: number, { format, position, shift }: Label): string {
  const moved = shift
    ? `<c:layout><c:manualLayout><c:x val="${shift.x.toFixed(4)}"/><c:y val="${shift.y.toFixed(4)}"/></c:manualLayout></c:layout>`
    : "";
  // A ground of paper keeps a number legible over a whisker or a pattern.
  const ground = `<c:spPr>${solid(colour(look, "paper"))}</c:spPr>`;
  return `<c:dLbl><c:idx val="${index}"/>${moved}<c:numFmt formatCode="${text(format).replaceAll('"', "&quot;")}" sourceLinked="0"/>${ground}${textBody(look, 1100, true)}<c:dLblPos val="${position}"/>${shows(true)}</c:dLbl>`;
}

const strings = (reference: string, values: readonly string[]) => {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${text(value)}</c:v></c:pt>`).join("");
  return `<c:strRef><c:f>${text(reference)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
};

const numbers = (reference: string, values: readonly (number | null)[]) => {
  const points = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:numRef><c:f>${text(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
};

/** Whiskers, and the open ends of 以上 and 超, as far as the margins in the sheet say. */
function errorBars({ figure, look, ranges }: Setting, { margins, series }: ChartColumn, column: number): string {
  if (!margins) return "";
  const { overTime } = chartTraits[figure.kind];
  const spans = figure.categories.flatMap((_, c) => {
    const cell = figure.cells[c]?.[series];
    return (cell && drawnInterval(figure.kind, cell)) || [];
  });
  const dashed = spans.every((one) => one.kind === "reference");
  // As in the picture: a rim of paper keeps the whisker off a dark bar.
  const rim = `<a:effectLst><a:glow rad="19050"><a:srgbClr val="${colour(look, "paper")}"/></a:glow></a:effectLst>`;
  const side = (name: "plus" | "minus") =>
    `<c:${name}>${numbers(ranges.margin(column, name), margins[name])}</c:${name}>`;
  return `<c:errBars>${overTime ? `<c:errDir val="y"/>` : ""}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="${spans.length > 0 ? 0 : 1}"/>${side("plus")}${side("minus")}<c:spPr>${line(colour(look, "text"), 12700, dashed ? "sysDash" : "solid")}${rim}</c:spPr></c:errBars>`;
}

/** What is set for one point alone: no line that the figure does not draw, hollow bars. */
function pointXml({ figure, look }: Setting, style: SeriesStyle, cell: Cell, series: number, c: number): string {
  if (chartTraits[figure.kind].joined) {
    // The line that leads to a point is the point's: where the figure does not join them, there is none, or a thin dashed
    // one across a break.
    if (c > 0 && figure.joins[series]?.[c - 1]) return "";
    const bridged = c > 0 && figure.bridges[series]?.[c - 1];
    const other = bridged ? line(colour(look, lineInk(style.ink)), 9525, "sysDash") : noLine;
    return `<c:dPt><c:idx val="${c}"/><c:bubble3D val="0"/><c:spPr>${other}</c:spPr></c:dPt>`;
  }
  if (!cell.unconfirmed && !cell.smallBase) return "";
  return `<c:dPt><c:idx val="${c}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${hollowLook(look, style, cell.unconfirmed)}</c:spPr></c:dPt>`;
}

type Drawn = { marks: string; points: string; labels: string; smooth?: boolean };

function ownSeries(setting: Setting, { series }: ChartColumn): Drawn {
  const { figure, look, place, frame } = setting;
  const style = figure.series[series]?.style as SeriesStyle;
  const { joined, whole } = chartTraits[figure.kind];
  const above = figure.halves.length > 0;
  const position = above ? "t" : whole ? "ctr" : "outEnd";
  const positionOf = (c: number) => (joined ? (sidesOfPoints(figure, place, frame, c)[series] ?? "t") : position);
  const column = figure.categories.map((_, c) => figure.cells[c]?.[series]);
  const each = (of: (cell: Cell, c: number) => string) =>
    column.map((cell, c) => (cell && cell.value !== null ? of(cell, c) : "")).join("");
  const labels = each((cell, c) =>
    labelXml(look, c, {
      format: valueFormat(figure, cell),
      position: positionOf(c),
      shift: positionOf(c) === "b" || positionOf(c) === "r" ? null : beyondWhisker(figure, cell, place, frame),
    }),
  );
  const ink = colour(look, lineInk(style.ink));
  // The total over two halves is a number without a mark of its own.
  if (above)
    return {
      marks: `<c:spPr>${noLine}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`,
      points: "",
      labels,
      smooth: true,
    };
  const points = each((cell, c) => pointXml(setting, style, cell, series, c));
  const marker = `<c:marker><c:symbol val="${style.marker}"/><c:size val="8"/><c:spPr>${solid(ink)}${line(ink, 9525)}</c:spPr></c:marker>`;
  return joined
    ? { marks: `<c:spPr>${line(ink, 28575, dashes[style.dash])}</c:spPr>${marker}`, points, labels, smooth: true }
    : { marks: `${barFill(look, style)}<c:invertIfNegative val="0"/>`, points, labels };
}

/** What the picture shows beside the figure's series: the unpublished part with its mark, halves with their numbers. */
function besideSeries({ figure, look, place }: Setting, { part, values, series }: ChartColumn): Drawn {
  const solidly = (fill: string) => `${fill}<c:invertIfNegative val="0"/>`;
  const label = (format: string, fits: (value: number) => boolean) =>
    values
      .map((value, c) => (value !== null && fits(value) ? labelXml(look, c, { format, position: "ctr" }) : ""))
      .join("");
  if (part === "rest") {
    const labels = label(textFormat(chartWords[figure.lang].unpublishedMark), (value) => value > 4);
    return { marks: solidly(paleFill(look)), points: "", labels };
  }
  const style = figure.series[series]?.style as SeriesStyle;
  const half = part === "series" ? "none" : part;
  const tall = (value: number) => (value / figure.axis.max) * place.plot.height > 18;
  const fill = barFill(look, { ...style, ink: halfInks[half].fill, pattern: "solid" });
  return { marks: solidly(fill), points: "", labels: half === "none" ? "" : label(numberFormat(0), tall) };
}

/** @param order in the chart; @param column of the sheet's table */
export function seriesXml(setting: Setting, one: ChartColumn, column: number, order: number): string {
  const { look, place, ranges } = setting;
  const { marks, points, labels, smooth } =
    one.part === "series" ? ownSeries(setting, one) : besideSeries(setting, one);
  const noOther = `<c:spPr/>${textBody(look, 1100, true)}${shows(false)}${noLeader}`;
  const name = strings(ranges.name(column), [one.label]);
  return `<c:ser><c:idx val="${order}"/><c:order val="${order}"/><c:tx>${name}</c:tx>${marks}${points}<c:dLbls>${labels}${noOther}</c:dLbls>${errorBars(setting, one, column)}<c:cat>${strings(ranges.categories, place.names.names)}</c:cat><c:val>${numbers(ranges.values(column), one.values)}</c:val>${smooth ? `<c:smooth val="0"/>` : ""}</c:ser>`;
}
