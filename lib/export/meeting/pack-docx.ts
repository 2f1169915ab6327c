// A meeting pack as a report: the meeting with its agenda, the contents, then each slide as a section; figures as in
// every report, texts with their links.
import { ExternalHyperlink, HeadingLevel, PageBreak, Paragraph, TextRun } from "docx";
import { webAddress } from "../../address/web-address";
import type { Figure } from "../../figure/figure";
import type { Lang } from "../../localised";
import { ownTexts, tileTexts } from "../../slides/number-tiles";
import type { Presentation, Slide, SlideText } from "../../slides/slide";
import { officeFont } from "../office/chart-look";
import { contentsBlocks, figureBlocks, type ReportBlock, writeReport } from "../office/docx";
import { run } from "../office/report-text";
import type { PackOptions } from "./pack-options";

function textBlocks({ label = "", text, url }: SlideText, size: number): Paragraph[] {
  if (label) {
    const name = new Paragraph({ keepNext: true, children: [run(label, 18, true)] });
    return [name, new Paragraph({ spacing: { after: 100 }, children: [run(text, 18)] })];
  }
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

/** A key number with what it is of, when, and what it was before. */
function numberBlocks({ name, label, value, period, change }: ReturnType<typeof tileTexts>): Paragraph[] {
  const line = (text: string, size: number, bold: boolean, after: number) =>
    new Paragraph({ spacing: { after }, keepNext: after === 0, children: [run(text, size, bold)] });
  return [
    line([name, label].filter(Boolean).join("　"), 20, true, 0),
    line(value, 44, true, 0),
    line([period, change].filter(Boolean).join("　"), 18, false, 160),
  ];
}

/** A figure has a page of its own; texts that follow one another share theirs. */
function slideBlocks(slide: Slide, next: Slide | undefined, lang: Lang, options: PackOptions): ReportBlock[] {
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
  const numbers = [...(slide.numbers ?? []).map(tileTexts), ...(slide.own ? [ownTexts(slide.own, lang)] : [])].flatMap(
    numberBlocks,
  );
  return [heading, ...numbers, ...slide.paragraphs.flatMap((one) => textBlocks(one, 21)), ...end];
}

/** @returns the bytes of a .docx file */
export async function packDocx({ title, lang, slides }: Presentation, options: PackOptions): Promise<Uint8Array> {
  const figures = slides.flatMap(({ figure }): Figure[] => (figure ? [figure] : []));
  // A report says with each figure what a pack's last slide says of all; only of key numbers it does not.
  const own = slides.filter(({ fine }) => !fine || slides.some(({ numbers }) => numbers));
  const cover = own.find(({ kind }) => kind === "cover");
  const rest = own.filter((slide) => slide !== cover);
  const head = cover
    ? [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [run(cover.heading, 36, true)] }),
        ...cover.paragraphs.flatMap((one) => textBlocks(one, 24)),
        new Paragraph({ spacing: { after: 240 }, children: [] }),
        ...contentsBlocks(lang),
      ]
    : [new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title, 36, true)] })];
  const children = [...head, ...rest.flatMap((slide, index) => slideBlocks(slide, rest[index + 1], lang, options))];
  return writeReport({ title, head: title, subject: title, children, figures }, options);
}
