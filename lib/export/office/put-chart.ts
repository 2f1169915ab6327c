// A chart as parts of a package: the chart, the shapes over it, the relations to them and to the workbook with its data.
import type { Figure } from "../../figure/figure";
import type { ExportOptions } from "../options";
import { chartPart } from "./chart-part";
import type { ChartFrame } from "./chart-place";
import { chartShapes } from "./chart-shapes";
import type { ChartRanges } from "./chart-table";
import { addOverride, addRelations, officeRelation, type Parts, type Relation, writePart } from "./office-package";

export const shapesType = "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml";

type Chart = {
  figure: Figure;
  frame: ChartFrame;
  ranges: ChartRanges;
  /** Target of the relation to the workbook inside; null in a workbook, whose own cells are the data. */
  workbook: string | null;
};

/** @param path of the chart: `ppt/charts/chart1.xml`; its shapes stand in the folder of drawings beside it */
export function putChart(
  parts: Parts,
  path: string,
  { figure, frame, ranges, workbook }: Chart,
  options: Pick<ExportOptions, "style" | "theme">,
): void {
  const shapes = chartShapes(figure, options, frame);
  const [root = "", , file = ""] = path.split("/");
  const relations: Relation[] = workbook ? [{ id: "rId1", type: officeRelation("package"), target: workbook }] : [];
  if (shapes) {
    const own = `${root}/drawings/shapes-${file}`;
    writePart(parts, own, shapes);
    addOverride(parts, own, shapesType);
    relations.push({ id: "rId2", type: officeRelation("chartUserShapes"), target: `../drawings/shapes-${file}` });
  }
  const links = { workbook: workbook && "rId1", shapes: shapes && "rId2" };
  writePart(parts, path, chartPart(figure, options, ranges, links, frame));
  if (relations.length > 0) addRelations(parts, path, relations);
}
