// Every format of a meeting pack in one table: what it is called, and how a pack becomes its bytes.
import type { Pack } from "../../slides/pack";
import type { Presentation } from "../../slides/slide";
import { exporters } from "../registry";
import { packDocx } from "./pack-docx";
import type { PackFormat, PackOptions } from "./pack-options";
import { withPaper } from "./pack-paper";
import { packPdf } from "./pack-pdf";
import { packPptx } from "./pack-pptx";
import { packHtml } from "./presentation-html";

/** A pack as its file says it, and as it is settled for a reader. */
type PackContent = { pack: Pack; presentation: Presentation };

type PackExporter = {
  mime: string;
  render: (content: PackContent, options: PackOptions) => Promise<Uint8Array>;
};

async function packJson({ pack }: PackContent): Promise<Uint8Array> {
  return new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`);
}

/** The file's extension is the format's name. */
export const packExporters: Record<PackFormat, PackExporter> = {
  pptx: {
    mime: exporters.pptx.mime,
    render: (content, options) => packPptx(content.presentation, withPaper(content, "pptx", options)),
  },
  pdf: {
    mime: exporters.pdf.mime,
    render: (content, options) => packPdf(content.presentation, withPaper(content, "pdf", options)),
  },
  docx: {
    mime: exporters.docx.mime,
    render: (content, options) => packDocx(content.presentation, withPaper(content, "docx", options)),
  },
  html: {
    mime: "text/html; charset=utf-8",
    render: (content, options) => packHtml(content.presentation, withPaper(content, "html", options)),
  },
  json: { mime: exporters.json.mime, render: packJson },
};

/** `npa-survey_crisis-meeting-2022-06-20_ja_20261124.pptx`; a hand-out says how many slides it has on a page. */
export function packFileName({ name, lang }: Presentation, format: PackFormat, options: PackOptions): string {
  const handout = format === "pdf" && options.handout ? `_handout${options.handout}` : "";
  return `npa-survey_${name}${handout}_${lang}_${options.date.replaceAll("-", "")}.${format}`;
}
