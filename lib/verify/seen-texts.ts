// What stands in words on a slide, in a report, on the first row of sheets: paragraphs and tables, as a reader sees them.
import type { Zip } from "./bounded-zip";
import { relationsOf } from "./office-parts";
import { allNamed, childNamed, readXml, textOf, type XmlNode } from "./read-xml";

type Grid = readonly (readonly string[])[];

export type SeenTexts = { paragraphs: readonly string[]; tables: readonly Grid[]; title?: string | null };
/** `title`: of its placeholder; null where the slide has none. `tags`: texts that a program keeps with the slide. */
export type SlideTexts = SeenTexts & { title: string | null; tags: readonly string[] };

const mostTables = 300;

/** Runs put together; breaks of a line are blanks. */
const paragraphText = (node: XmlNode): string => allNamed(node, "t").map(textOf).join("").trim();

/** Tables have the same names in slides as in reports. */
function tablesIn(root: XmlNode): Grid[] {
  const cellText = (cell: XmlNode) => allNamed(cell, "p").map(paragraphText).join("\n");
  return allNamed(root, "tbl")
    .slice(0, mostTables)
    .map((table) => allNamed(table, "tr").map((row) => allNamed(row, "tc").map(cellText)));
}

function textsOf(root: XmlNode): SeenTexts {
  const paragraphs = allNamed(root, "p", "tbl").map(paragraphText).filter(Boolean);
  return { paragraphs, tables: tablesIn(root) };
}

export function slideTexts(zip: Zip, part: string): SlideTexts {
  const root = readXml(zip.text(part));
  if (!root) return { paragraphs: [], tables: [], title: null, tags: [] };
  const titled = allNamed(root, "sp").find((shape) => {
    const [place] = allNamed(shape, "ph");
    return place !== undefined && ["title", "ctrTitle"].includes(place.attributes.type ?? "");
  });
  const title = titled ? allNamed(titled, "p").map(paragraphText).join("\n").trim() : "";
  const tags = [...relationsOf(zip, part).values()]
    .filter(({ type }) => type === "tags")
    .flatMap(({ target }) => tagTexts(zip, target));
  return { ...textsOf(root), title: title || null, tags };
}

/** Values of a part of tags (ISO/IEC 29500-1 §13.3.14). */
export function tagTexts(zip: Zip, part: string): string[] {
  const root = readXml(zip.text(part));
  return root ? allNamed(root, "tag").map(({ attributes }) => attributes.val ?? "") : [];
}

export function reportTexts(zip: Zip, main: string): SeenTexts {
  const root = readXml(zip.text(main));
  const body = root && childNamed(root, "body");
  return body ? textsOf(body) : { paragraphs: [], tables: [] };
}
