// A small reader of XML for files that others may have written again: names without prefixes, entities resolved, nothing
// fetched, no document type obeyed. A browser's own reader is not there where the tests run.
import { ownEntry } from "../own-entry";

export type XmlNode = { name: string; attributes: Readonly<Record<string, string>>; children: (XmlNode | string)[] };

const deepest = 200;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Entities as the letters that they stand for. */
export function decodeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ownEntry(entities, name) ?? whole;
    const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** Where a tag ends, quoted values passed over; -1 where it doesn't. */
function tagEnd(text: string, from: number): number {
  let quote = "";
  for (let at = from; at < text.length; at++) {
    const letter = text[at] as string;
    if (quote) quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at;
  }
  return -1;
}

/** What stands between tags but is no element: comments, instructions, the document type. */
const asides: readonly [start: string, end: string][] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!", ">"],
];

/** The root element; null where the text is not one well-nested element. Never throws; time grows with length alone. */
export function readXml(text: string): XmlNode | null {
  const root: XmlNode = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (let at = 0; at < text.length; ) {
    const parent = open.at(-1) as XmlNode;
    if (text[at] !== "<") {
      const next = text.indexOf("<", at);
      const end = next < 0 ? text.length : next;
      parent.children.push(decodeXml(text.slice(at, end)));
      at = end;
      continue;
    }
    if (text.startsWith("<![CDATA[", at)) {
      const end = text.indexOf("]]>", at);
      if (end < 0) return null;
      parent.children.push(text.slice(at + 9, end));
      at = end + 3;
      continue;
    }
    const aside = asides.find(([start]) => text.startsWith(start, at));
    if (aside) {
      const end = text.indexOf(aside[1], at + aside[0].length);
      if (end < 0) return null;
      at = end + aside[1].length;
      continue;
    }
    const end = tagEnd(text, at);
    if (end < 0) return null;
    const tag = text.slice(at + 1, end);
    at = end + 1;
    if (tag.startsWith("/")) {
      if (open.length < 2 || local(tag.slice(1).trim()) !== open.pop()?.name) return null;
      continue;
    }
    const node = elementOf(tag);
    parent.children.push(node);
    if (!tag.endsWith("/")) open.push(node);
    if (open.length > deepest) return null;
  }
  const [only, ...others] = root.children.filter((one) => typeof one !== "string");
  return open.length === 1 && only && others.length === 0 ? only : null;
}

function elementOf(tag: string): XmlNode {
  const name = /^[^\s/]*/.exec(tag)?.[0] ?? "";
  const attributes = [...tag.slice(name.length).matchAll(/([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return {
    name: local(name),
    attributes: Object.fromEntries(
      attributes.map(([, key = "", double, single]) => [local(key), decodeXml(double ?? single ?? "")]),
    ),
    children: [],
  };
}

/** Elements of a name anywhere below, in the order of the document; not those within elements that are passed over. */
export function allNamed(node: XmlNode, name: string, passedOver = ""): XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === "string" || child.name === passedOver) return [];
    return [...(child.name === name ? [child] : []), ...allNamed(child, name, passedOver)];
  });
}

/** The first element of a name among the children. */
export function childNamed(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child): child is XmlNode => typeof child !== "string" && child.name === name);
}

/** All text within an element. */
export function textOf(node: XmlNode | undefined): string {
  return node?.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("") ?? "";
}
