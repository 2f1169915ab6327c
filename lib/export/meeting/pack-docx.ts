// A meeting pack as a report: the meeting with its agenda, the contents, then each slide as a section; figures as in
// every report, texts with their links.
import { ExternalHyperlink, HeadingLevel, PageBreak, Paragraph, TextRun } from "docx";
import { webAddress } from "../../address/web-address";
import type { Figure } from "../../figure/figure";
import type { Presentation, Slide, SlideText } from "../../slides/slide";
import { officeFont } from "../office/chart-look";
import { contentsBlocks, figureBlocks, type ReportBlock, writeReport } from "../office/docx";
import { run } from "../office/report-text";
import type { PackOptions } from "./pack-options";

function textBlocks({ text, url }: SlideText, size: number): Paragraph[] {
  const point = /^[・•]\s*/.exec(text);
  const indent = point ? { indent: { left: 200, hanging: 200 } } : {};
  const words = new Paragraph({ spacing: { after: url ? 0 : 120 }, ...indent, children: [run(text, size)] });
  if (!url) return [words];
  const font = { ascii: officeFont, hAnsi: officeFont, eastAsia: officeFont, cs: officeFont };
  const address = (look: { color?: string; underline?: object }) => new TextRun({ text: url, size: 18, font, ...look });
  const target = webAddress(url);
  const shown = target
    ? new ExternalHyperlink({ link: target, children: [address({ color: "0017C1", underline: {} })] })
    : address({});
  return [words, new Paragraph({ spacing: { after: 120 }, children: [shown] })];
}

/** A figure has a page of its own; texts that follow one another share theirs. */
function slideBlocks(slide: Slide, next: Slide | undefined, options: PackOptions): ReportBlock[] {
  if (slide.figure) {
    const note = slide.paragraphs.flatMap((one) => textBlocks(one, 20));
    return figureBlocks(slide.figure, options, !next, note);
  }
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 240, after: 80 },
    children: [run(slide.heading, 26, true)],
  });
  const end = next?.figure ? [new Paragraph({ children: [new PageBreak()] })] : [];
  return [heading, ...slide.paragraphs.flatMap((one) => textBlocks(one, 21)), ...end];
}

/** @returns the bytes of a .docx file */
export async function packDocx({ title, lang, slides }: Presentation, options: PackOptions): Promise<Uint8Array> {
  const figures = slides.flatMap(({ figure }): Figure[] => (figure ? [figure] : []));
  const [cover, ...rest] = slides;
  const head = cover
    ? [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [run(cover.heading, 36, true)] }),
        ...cover.paragraphs.flatMap((one) => textBlocks(one, 24)),
        new Paragraph({ spacing: { after: 240 }, children: [] }),
        ...contentsBlocks(lang),
      ]
    : [];
  const children = [...head, ...rest.flatMap((slide, index) => slideBlocks(slide, rest[index + 1], options))];
  return writeReport({ title, head: title, subject: title, children, figures }, options);
}
