// What a report carries besides its charts: records of figures without one, what is seen of each, the record of the paper.
import { formOf, onlyNumber } from "../../chart/figure-form";
import type { Figure } from "../../figure/figure";
import type { Shown } from "../../verify/shown-figure";
import type { ExportOptions } from "../options";
import { figureRecord } from "../provenance";
import { text } from "../xml";
import { officeRelation, type Parts, readPart, writePart } from "./office-package";
import { tableTexts } from "./report-table";
import { textWidth } from "./report-text";
import { xmlHead } from "./xml-head";

/** What is seen of a figure besides its chart. */
export function aroundOf(figure: Figure, { parts }: ExportOptions): Omit<Shown, "chart"> {
  const number = onlyNumber(figure);
  return {
    ...(parts.title ? { title: figure.title } : {}),
    ...(number ? { number: [number.label, number.value].filter(Boolean) } : {}),
    ...(figure.categories.length > 0 ? { table: tableTexts(figure, textWidth) } : {}),
  };
}

const customXml = "customXml/records.xml";

/** What no chart carries: records of figures without one, and that of the paper, as data beside the document's text. */
export function putRecords(parts: Parts, figures: readonly Figure[], options: ExportOptions): void {
  const records = figures
    .filter((figure) => formOf(figure) !== "chart")
    .map((figure) => figureRecord(figure, options, { shown: aroundOf(figure, options) }));
  const all = [...records, ...(options.paper ? [options.paper.text] : [])];
  if (all.length === 0) return;
  const elements = all.map((one) => `<record>${text(one)}</record>`).join("");
  writePart(parts, customXml, `${xmlHead}<records xmlns="urn:npa-survey:figure">${elements}</records>`);
  const relation = `<Relationship Id="rIdRecords" Type="${officeRelation("customXml")}" Target="../${customXml}"/>`;
  const owner = "word/_rels/document.xml.rels";
  writePart(parts, owner, readPart(parts, owner).replace("</Relationships>", `${relation}</Relationships>`));
}
