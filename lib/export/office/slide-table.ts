// A list of what is stated beside names, as a native table of a slide: places and counts where there is no value to draw.
import { listRows } from "../../chart/figure-form";
import { textWidth } from "../../chart/text-metrics";
import type { Figure } from "../../figure/figure";
import { officeWords } from "../../words/office-words";
import { attribute, text } from "../xml";
import { emu, type Frame, transform } from "./drawing";

const lineXml = (side: "L" | "R" | "T" | "B", shown: boolean) =>
  shown
    ? `<a:ln${side} w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln${side}>`
    : `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`;

function cellXml(said: string, { size, bold, language }: { size: number; bold: boolean; language: string }): string {
  const colour = `<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>`;
  const run = `<a:r><a:rPr lang="${language}" sz="${Math.round(100 * size)}" b="${bold ? 1 : 0}" dirty="0">${colour}</a:rPr><a:t>${text(said)}</a:t></a:r>`;
  const body = `<a:txBody><a:bodyPr/><a:lstStyle/><a:p>${said ? run : `<a:endParaRPr lang="${language}"/>`}</a:p></a:txBody>`;
  return `<a:tc>${body}<a:tcPr marL="0" marR="${emu(8)}" marT="${emu(3)}" marB="${emu(3)}">${lineXml("L", false)}${lineXml("R", false)}${lineXml("T", false)}${lineXml("B", true)}<a:noFill/></a:tcPr></a:tc>`;
}

/** The rows of the table, its head first. */
export function listTable(figure: Figure): string[][] {
  const head = [figure.table.columns[0] ?? "", ...figure.series.map(({ label }) => label || figure.name)];
  return [head, ...listRows(figure).map(({ label, texts }) => [label, ...texts])];
}

/** @param scale of the plot's own type, which is 12 units at its smallest */
export function slideTable(
  figure: Figure,
  frame: Frame,
  scale: number,
  { id, name }: { id: number; name: string },
): string {
  const { language } = officeWords[figure.lang];
  const size = 14 * scale;
  const rows = listTable(figure);
  const widest = (rows[0] ?? []).map((_, c) =>
    Math.max(...rows.map((row) => 1.1 * textWidth(row[c] ?? "", size, 700) + 16)),
  );
  const all = widest.reduce((sum, one) => sum + one, 0);
  const widths = widest.map((one) => (all > frame.width ? (one * frame.width) / all : one));
  const high = Math.min(1.3 * size + 6, frame.height / rows.length);
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join("");
  const body = rows.map((row, r) => {
    const cells = row.map((said, c) =>
      cellXml(said, { size: r === 0 ? 0.9 * size : size, bold: r === 0 || c > 0, language }),
    );
    return `<a:tr h="${emu(high)}">${cells.join("")}</a:tr>`;
  });
  const width = widths.reduce((sum, one) => sum + one, 0);
  const table = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body.join("")}</a:tbl></a:graphicData></a:graphic>`;
  const properties = `<p:cNvPr id="${id}" name=${attribute(name)} descr=${attribute(figure.alt.slice(0, 2000))}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>`;
  return `<p:graphicFrame><p:nvGraphicFramePr>${properties}</p:nvGraphicFramePr>${transform({ ...frame, width, height: high * rows.length }, "p")}${table}</p:graphicFrame>`;
}
