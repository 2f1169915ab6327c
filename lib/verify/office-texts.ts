// What a reader reads of a report or a deck: titles, paragraphs, cells of tables, notes, in their order, as Word, PowerPoint
// or another program saved it last. Struck-out text, readings of Japanese words and field codes are left out.
import type { DocumentPart } from "../claims/mark-document";
import { ownEntry } from "../own-entry";
import { openZip, TooLarge, type Zip } from "./bounded-zip";
import { mainPart, relationsOf } from "./office-parts";
import { allNamed, readXml, type XmlNode } from "./read-xml";

export type OfficeTexts =
  | { parts: DocumentPart[]; problem: null }
  | { parts: []; problem: "too-large" | "damaged" | "old-office" | "foreign-format" };

type Kind = DocumentPart["kind"];

/** Text that is no longer part of the document, or stands there twice: the older picture of a drawing. */
const leftOut = new Set(["del", "moveFrom", "rt", "Fallback", "instrText", "delText", "pPr", "rPr"]);
const breaks: Readonly<Record<string, string>> = { br: "\n", cr: "\n", tab: " ", noBreakHyphen: "-" };

const elements = (node: XmlNode) => node.children.filter((child): child is XmlNode => typeof child !== "string");

/** The text of a paragraph, without paragraphs within it (text boxes). */
function ownText(node: XmlNode): string {
  return elements(node)
    .map((child): string => {
      if (leftOut.has(child.name) || child.name === "p") return "";
      if (child.name === "t") return child.children.filter((one) => typeof one === "string").join("");
      return ownEntry(breaks, child.name) ?? ownText(child);
    })
    .join("");
}

/** What a paragraph is by what it stands in; null for what is no text of the author's. */
type KindOf = (node: XmlNode, kind: Kind) => Kind | null;

/** Every paragraph below, in order. */
function paragraphs(node: XmlNode, kind: Kind, kindOf: KindOf): [XmlNode, Kind][] {
  return elements(node).flatMap((child): [XmlNode, Kind][] => {
    const own = leftOut.has(child.name) ? null : kindOf(child, kind);
    if (own === null) return [];
    const below = paragraphs(child, own, kindOf);
    return child.name === "p" ? [[child, own], ...below] : below;
  });
}

function partsOf(root: XmlNode | null, kindOf: KindOf, kind: Kind, slide: number | null): DocumentPart[] {
  const found = root ? paragraphs(root, kind, kindOf) : [];
  return found.flatMap(([node, own]): DocumentPart[] => {
    const text = ownText(node).trim();
    return text === "" ? [] : [{ kind: own, text, slide }];
  });
}

/** Headings by their level, their style's name in Word's own languages, or its id. */
function kindInReport(node: XmlNode, kind: Kind): Kind {
  if (node.name === "tc") return "cell";
  if (node.name !== "p" || kind !== "body") return kind;
  const properties = elements(node).find(({ name }) => name === "pPr");
  const [style] = properties ? allNamed(properties, "pStyle") : [];
  const outline = properties ? allNamed(properties, "outlineLvl") : [];
  return outline.length > 0 || /^(?:heading|title|subtitle|見出し|表題|[1-6]$)/i.test(style?.attributes.val ?? "")
    ? "title"
    : kind;
}

/** Page numbers, dates and footers of slides and their notes. */
const frame = /^(?:sldNum|dt|ftr|hdr)$/;

function kindOnSlide(node: XmlNode, kind: Kind): Kind | null {
  if (node.name === "tc") return "cell";
  if (node.name !== "sp") return kind;
  const place = allNamed(node, "ph")[0]?.attributes.type ?? "";
  if (frame.test(place)) return null;
  return kind === "body" && /^(?:title|ctrTitle|subTitle)$/.test(place) ? "title" : kind;
}

function reportTexts(zip: Zip, main: string): DocumentPart[] {
  const notes = [...relationsOf(zip, main).values()].filter(({ type }) => type === "footnotes" || type === "endnotes");
  return [
    ...partsOf(readXml(zip.text(main)), kindInReport, "body", null),
    ...notes.flatMap(({ target }) => partsOf(readXml(zip.text(target)), kindInReport, "note", null)),
  ];
}

function deckTexts(zip: Zip, main: string): DocumentPart[] {
  const relations = relationsOf(zip, main);
  const used = [...zip.text(main).matchAll(/\s[\w.-]+:id\s*=\s*["']([^"']+)["']/g)].map(([, id]) => id ?? "");
  const slides = used.flatMap((id) => relations.get(id) ?? []).filter(({ type }) => type === "slide");
  return slides.flatMap(({ target }, index) => {
    const notes = [...relationsOf(zip, target).values()].find(({ type }) => type === "notesSlide")?.target;
    return [
      ...partsOf(readXml(zip.text(target)), kindOnSlide, "body", index + 1),
      ...(notes ? partsOf(readXml(zip.text(notes)), kindOnSlide, "note", index + 1) : []),
    ];
  });
}

/** The texts of a DOCX or PPTX. Never throws. */
export function officeTexts(bytes: Uint8Array): OfficeTexts {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { parts: [], problem: "old-office" };
  try {
    const zip = openZip(bytes);
    const main = mainPart(zip);
    const name = readXml(main ? zip.text(main) : "")?.name;
    if (main && name === "document") return { parts: reportTexts(zip, main), problem: null };
    if (main && name === "presentation") return { parts: deckTexts(zip, main), problem: null };
    return { parts: [], problem: "foreign-format" };
  } catch (error) {
    if (error instanceof TooLarge) return { parts: [], problem: "too-large" };
    return { parts: [], problem: bytes[0] === 0x50 && bytes[1] === 0x4b ? "damaged" : "foreign-format" };
  }
}
