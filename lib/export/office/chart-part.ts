// The native Office chart of a figure (DrawingML, ISO/IEC 29500-1 §21.2): one part, the same in slide, report and
// workbook. Values are numbers that can be edited; labels, order, inks and whiskers are the figure's.
import { chartTraits } from "../../catalogue/chart-kinds";
import { hasValues } from "../../chart/geometry";
import type { Figure } from "../../figure/figure";
import type { ExportOptions } from "../options";
import { attribute, text } from "../xml";
import { colour, font, line, lookOf, noLine, solid, textBody } from "./chart-look";
import { type ChartFrame, placeChart } from "./chart-place";
import { type Setting, seriesXml } from "./chart-series";
import { drawsLegend } from "./chart-shapes";
import { type ChartRanges, chartColumns } from "./chart-table";
import { xmlHead } from "./xml-head";

/** A place in parts of the frame, as Office counts. @param inner the plot without its names and ticks */
function layout(
  box: { x: number; y: number; width?: number; height?: number },
  frame: ChartFrame,
  inner = false,
): string {
  const part = (value: number, of: number) => Number((value / of).toFixed(4));
  const size =
    box.width === undefined || box.height === undefined
      ? ""
      : `<c:w val="${part(box.width, frame.width)}"/><c:h val="${part(box.height, frame.height)}"/>`;
  return `<c:layout><c:manualLayout>${inner ? `<c:layoutTarget val="inner"/>` : ""}<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${part(box.x, frame.width)}"/><c:y val="${part(box.y, frame.height)}"/>${size}</c:manualLayout></c:layout>`;
}

/** The axis of values is left out, as in the picture, where there is none: beside ranks a scale would say 0. */
function axes({ figure, look, frame, place }: Setting): string {
  const drawn = hasValues(figure);
  const across = chartTraits[figure.kind].overTime;
  const [grid, axis] = [line(colour(look, "grid"), 6350), line(colour(look, "axis"), 9525)];
  const step = (figure.axis.ticks[1]?.value ?? figure.axis.max) - (figure.axis.ticks[0]?.value ?? 0);
  const unitPlace = layout({ x: 0, y: place.legendHeight }, frame);
  const unit = `<c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>${font(look, 1000)}</a:pPr><a:r><a:rPr lang="${look.language}"/><a:t>${text(figure.axisUnit)}</a:t></a:r></a:p></c:rich></c:tx>${unitPlace}<c:overlay val="1"/></c:title>`;
  const category = `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${across ? "minMax" : "maxMin"}"/></c:scaling><c:delete val="0"/><c:axPos val="${across ? "b" : "l"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${axis}</c:spPr>${textBody(look, 100 * place.names.size)}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${place.names.every > 1 ? `<c:tickLblSkip val="${place.names.every}"/>` : ""}<c:noMultiLvlLbl val="1"/></c:catAx>`;
  const value = `<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/><c:max val="${figure.axis.max}"/><c:min val="0"/></c:scaling><c:delete val="${drawn ? 0 : 1}"/><c:axPos val="${across ? "l" : "t"}"/>${drawn ? `<c:majorGridlines><c:spPr>${grid}</c:spPr></c:majorGridlines>${unit}` : ""}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${noLine}</c:spPr>${textBody(look, 1000)}<c:crossAx val="111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`;
  return category + value;
}

const ids = `<c:axId val="111"/><c:axId val="222"/>`;

function plotXml(setting: Setting): string {
  const { figure, place } = setting;
  const { whole, joined, overTime } = chartTraits[figure.kind];
  const columns = chartColumns(figure);
  const xml = (wanted: (part: "series" | "beside") => boolean, from = 0) => {
    const own = columns.filter(({ part }) => wanted(part === "series" ? "series" : "beside"));
    return own.map((one, index) => seriesXml(setting, one, columns.indexOf(one), from + index)).join("");
  };
  const lines = (series: string) =>
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
  const bars = (series: string, stacked: boolean) =>
    `<c:barChart><c:barDir val="${overTime ? "col" : "bar"}"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${place.gapWidth}"/><c:overlap val="${stacked ? 100 : 0}"/>${ids}</c:barChart>`;
  if (joined) return lines(xml(() => true));
  if (figure.halves.length === 0)
    return bars(
      xml(() => true),
      whole,
    );
  // Years in two parts; the number of the whole stands over them.
  const beside = columns.filter(({ part }) => part !== "series").length;
  return (
    bars(
      xml((part) => part === "beside"),
      true,
    ) + lines(xml((part) => part === "series", beside))
  );
}

function legendXml({ figure, look }: Setting): string {
  const columns = chartColumns(figure);
  const total = figure.halves.length > 0;
  if (columns.length < 2 || drawsLegend(figure)) return "";
  const hidden = total ? `<c:legendEntry><c:idx val="${columns.length - 1}"/><c:delete val="1"/></c:legendEntry>` : "";
  return `<c:legend><c:legendPos val="t"/>${hidden}<c:overlay val="0"/>${textBody(look, 1100)}</c:legend>`;
}

/** Ids of a chart part's relations: the workbook with its data, none in a workbook; its shapes, where it has any. */
export type ChartLinks = { workbook: string | null; shapes: string | null };

/** The chart part of a figure with numbers. */
export function chartPart(
  figure: Figure,
  options: Pick<ExportOptions, "style" | "theme">,
  ranges: ChartRanges,
  links: ChartLinks,
  frame: ChartFrame,
): string {
  const look = lookOf(figure, options);
  const place = placeChart(figure, frame);
  const setting: Setting = { figure, look, frame, place, ranges };
  const plot = `<c:plotArea>${layout(place.plot, frame, true)}${plotXml(setting)}${axes(setting)}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
  const data = links.workbook
    ? `<c:externalData r:id=${attribute(links.workbook)}><c:autoUpdate val="0"/></c:externalData>`
    : "";
  const shapes = links.shapes ? `<c:userShapes r:id=${attribute(links.shapes)}/>` : "";
  const paper = solid(colour(look, "paper"));
  const xml = `${xmlHead}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${look.language}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>${plot}${legendXml(setting)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${paper}${noLine}</c:spPr>${textBody(look, 1100)}${data}${shapes}</c:chartSpace>`;
  const { larger } = frame;
  return larger === 1 ? xml : xml.replace(/ sz="(\d+)"/g, (_, size) => ` sz="${Math.round(Number(size) * larger)}"`);
}
