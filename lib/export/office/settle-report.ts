// The docx library counts on from one report to the next and draws ids by lot: counted anew here, the same content is the
// same bytes.
import { type Parts, readPart, writePart } from "./office-package";

const [document, relations] = ["word/document.xml", "word/_rels/document.xml.rels"] as const;

/** Every id that a pattern's first group finds, by its place among them from 1. */
function counted(xml: string, pattern: RegExp): Map<string, number> {
  const ids = [...xml.matchAll(pattern)].map(([, id = ""]) => id);
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}

/** Counts bookmarks, drawings and relations of a report in the order of its text. */
export function settleReport(parts: Parts): void {
  let xml = readPart(parts, document);
  const bookmarks = counted(xml, /<w:bookmarkStart [^>]*w:id="([^"]+)"/g);
  const headings = counted(xml, /<w:bookmarkStart [^>]*w:name="_Toc(\d+)"/g);
  const drawings = counted(xml, /<wp:docPr [^>]*?\bid="([^"]+)"/g);
  xml = xml
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*w:id=")([^"]+)/g, (_, before, id) => before + bookmarks.get(id))
    .replace(/_Toc(\d+)/g, (whole, id) => (headings.has(id) ? `_Toc${headings.get(id)}` : whole))
    .replace(/(<wp:docPr [^>]*?\bid=")([^"]+)/g, (_, before, id) => before + drawings.get(id));
  let rels = readPart(parts, relations);
  for (const [id, place] of counted(rels, /Id="(rId(?!\d+")[^"]+)"/g)) {
    xml = xml.replaceAll(`"${id}"`, `"rIdOwn${place}"`);
    rels = rels.replaceAll(`"${id}"`, `"rIdOwn${place}"`);
  }
  writePart(parts, document, xml);
  writePart(parts, relations, rels);
}
