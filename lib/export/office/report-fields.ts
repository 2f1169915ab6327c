// Numbers of a report's figures and tables, the sentences that refer to them and the pages of its contents: as fields that
// Word counts anew, with what they say now computed here, so that the report is right at its first opening.

import { textWidth } from "../../chart/text-metrics";
import type { Lang, Localised } from "../../localised";
import { terms } from "../../words/terms";
import { type Parts, readPart, writePart } from "./office-package";

type Kind = "figure" | "table";
const document = "word/document.xml";

const names: Localised<Record<Kind, string>> = {
  ja: { figure: terms.figure.ja, table: "表" },
  en: { figure: "Figure ", table: "Table " },
};

/** Stands in a run of its own until the report is whole: the number of a caption, and a reference to the next one. */
const mark = (use: "caption" | "reference", kind: Kind, lang: Lang) => `\u2997${use} ${kind} ${lang}\u2998`;
export const captionMark = (kind: Kind, lang: Lang) => mark("caption", kind, lang);
export const referenceMark = (kind: Kind, lang: Lang) => mark("reference", kind, lang);

const marked =
  /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>\u2997(caption|reference) (figure|table) (ja|en)\u2998<\/w:t><\/w:r>/g;

function fieldsIn(xml: string): string {
  const counted: Record<Kind, number> = { figure: 0, table: 0 };
  return xml.replace(marked, (_, look = "", use: string, kind: Kind, lang: Lang) => {
    const name = names[lang][kind];
    const run = (text: string) => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    const field = (code: string, text: string) => `<w:fldSimple w:instr=" ${code} ">${run(text)}</w:fldSimple>`;
    const number = counted[kind] + 1;
    const bookmark = `_Ref_${kind}_${number}`;
    if (use === "reference") return field(`REF ${bookmark} \\h`, `${name}${number}`);
    counted[kind] = number;
    const ends = [`<w:bookmarkStart w:name="${bookmark}" w:id="${bookmark}"/>`, `<w:bookmarkEnd w:id="${bookmark}"/>`];
    return ends.join(run(name) + field(`SEQ ${name.trim()} \\* ARABIC`, String(number)));
  });
}

/** In points: text on an A4 page with margins of 25 mm. */
const page = { width: 453, height: 697 };

/** About how high a piece of the report is, in points: drawings, rows of tables, lines of paragraphs. */
function heightOf(xml: string): number {
  const drawn = [...xml.matchAll(/<wp:extent[^>]* cy="(\d+)"/g)].reduce((sum, [, cy]) => sum + Number(cy) / 12700, 0);
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].length * 17;
  const words = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, "");
  const lines = [...words.matchAll(/<w:p>(.*?)<\/w:p>/gs)].reduce((sum, [, body = ""]) => {
    const size = Number(/<w:sz w:val="(\d+)"/.exec(body)?.[1] ?? 20) / 2;
    const text = [...body.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, said]) => said).join("");
    return text ? sum + 1.35 * size * Math.max(1, Math.ceil(textWidth(text, size) / page.width)) + 2 : sum;
  }, 0);
  return drawn + rows + lines;
}

/** Pages on which the headings of the contents stand, by their bookmarks. */
function headingPages(xml: string): Map<string, number> {
  const found = new Map<string, number>();
  let number = 1;
  for (const piece of xml.split(/<w:br w:type="page"\/>/)) {
    for (const [, name = ""] of piece.matchAll(/<w:bookmarkStart [^>]*w:name="(_Toc\d+)"/g)) found.set(name, number);
    number += Math.max(1, Math.ceil(heightOf(piece) / page.height));
  }
  return found;
}

function contentsIn(xml: string): string {
  const pages = headingPages(xml);
  return xml.replace(
    /(<w:fldChar w:fldCharType="begin") w:dirty="true"(\/><w:instrText[^>]*>PAGEREF (_Toc\d+) [^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/>)/g,
    (_, begin, rest, name) => `${begin}${rest}<w:t>${pages.get(name) ?? ""}</w:t>`,
  );
}

/** Puts the fields of a report in the place of its marks, and pages into its contents. */
export function settleFields(parts: Parts): void {
  writePart(parts, document, contentsIn(fieldsIn(readPart(parts, document))));
}
