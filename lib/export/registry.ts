// Every export format in one table: what it is called, and how figures become its bytes.
import type { Figure } from "../figure/figure";
import { renderCsv } from "./data/csv";
import { renderJson } from "./data/json";
import { renderJsonStat } from "./data/json-stat";
import { renderDocx } from "./office/docx";
import { renderPptx } from "./office/pptx";
import { renderXlsx } from "./office/xlsx";
import type { ExportFormat, ExportOptions } from "./options";
import { renderPdf } from "./picture/pdf";
import { renderPng } from "./picture/png";
import { renderSvg } from "./picture/svg";
import { renderZip } from "./zip";

export type Exporter = {
  mime: string;
  /** Several figures make one file: a deck, a report, a workbook. */
  several: boolean;
  render: (figures: readonly Figure[], options: ExportOptions) => Promise<Uint8Array>;
};

const office = "application/vnd.openxmlformats-officedocument";

/** The file's extension is the format's name. */
export const exporters: Record<ExportFormat, Exporter> = {
  svg: { mime: "image/svg+xml; charset=utf-8", several: false, render: renderSvg },
  png: { mime: "image/png", several: false, render: renderPng },
  pdf: { mime: "application/pdf", several: true, render: renderPdf },
  pptx: { mime: `${office}.presentationml.presentation`, several: true, render: renderPptx },
  xlsx: { mime: `${office}.spreadsheetml.sheet`, several: true, render: renderXlsx },
  docx: { mime: `${office}.wordprocessingml.document`, several: true, render: renderDocx },
  csv: { mime: "text/csv; charset=utf-8", several: true, render: renderCsv },
  json: { mime: "application/json; charset=utf-8", several: true, render: renderJson },
  jsonstat: { mime: "application/json; charset=utf-8", several: true, render: renderJsonStat },
  zip: { mime: "application/zip", several: true, render: renderZip },
};
