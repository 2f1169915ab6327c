// The rules that feeds are held to: RFC 4287 (Atom) and JSON Feed 1.1, as faults in words. Only what our feeds may use is known
// here: an element or a member that is not is a fault.
import { readXml, type XmlNode } from "../../lib/verify/read-xml";

/** RFC 3339, as Atom's date construct and JSON Feed ask. */
const moment =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const isAddress = (text: unknown) => typeof text === "string" && URL.canParse(text);
const isMoment = (text: unknown) => typeof text === "string" && moment.test(text) && !Number.isNaN(Date.parse(text));
const isText = (text: unknown) => typeof text === "string" && text.trim() !== "";

const elements = ({ children }: XmlNode) => children.filter((one) => typeof one !== "string");
const named = (node: XmlNode, name: string) => elements(node).filter((one) => one.name === name);
const textIn = (node: XmlNode | undefined) => (node?.children ?? []).filter((one) => typeof one === "string").join("");

function twice(list: readonly string[]): string[] {
  return list.filter((one, index) => list.indexOf(one) !== index);
}

/** What a feed and an entry have in common: 4.2.6, 4.2.14, 4.2.15, 4.2.7. */
function sharedFaults(node: XmlNode, where: string): string[] {
  const faults: string[] = [];
  for (const name of ["id", "title", "updated"]) {
    if (named(node, name).length !== 1) faults.push(`${where}: not one ${name}`);
  }
  if (!isAddress(textIn(named(node, "id")[0]))) faults.push(`${where}: an id that is no IRI`);
  if (!isText(textIn(named(node, "title")[0]))) faults.push(`${where}: an empty title`);
  if (!isMoment(textIn(named(node, "updated")[0]))) faults.push(`${where}: not a date`);
  for (const { attributes } of named(node, "link")) {
    if (!isAddress(attributes.href)) faults.push(`${where}: a link without an address`);
  }
  const alternates = named(node, "link").filter(({ attributes: { rel = "alternate" } }) => rel === "alternate");
  const kinds = alternates.map(({ attributes: { type = "", hreflang = "" } }) => `${type} ${hreflang}`);
  if (twice(kinds).length > 0) faults.push(`${where}: two alternates of one kind`);
  for (const name of ["title", "content", "summary"]) {
    for (const text of named(node, name)) {
      const { type = "text" } = text.attributes;
      if (type !== "text") faults.push(`${where}: ${name} of type ${type}`);
      // 3.1.1.1: plain text has no elements in it.
      if (elements(text).length > 0) faults.push(`${where}: elements in a plain ${name}`);
    }
  }
  return faults;
}

const inFeed = ["id", "title", "updated", "author", "link", "entry"];
const inEntry = ["id", "title", "updated", "link", "content"];

export function atomFaults(xml: string): string[] {
  const feed = readXml(xml);
  if (feed?.name !== "feed") return ["no feed"];
  const faults = sharedFaults(feed, "feed");
  if (feed.attributes.xmlns !== "http://www.w3.org/2005/Atom") faults.push("not in Atom's namespace");
  const strangers = (node: XmlNode, known: readonly string[]) =>
    elements(node).filter(({ name }) => !known.includes(name));
  for (const { name } of strangers(feed, inFeed)) faults.push(`feed: ${name}`);
  // 4.1.1: an author for all; 4.2.1, 3.2.1: with a name.
  const authors = named(feed, "author").flatMap((author) => named(author, "name"));
  if (authors.length === 0 || !authors.every((one) => isText(textIn(one)))) faults.push("feed: no author");
  const self = named(feed, "link").filter(({ attributes }) => attributes.rel === "self");
  if (self.length !== 1) faults.push("feed: not one self link");
  const entries = named(feed, "entry");
  for (const [index, entry] of entries.entries()) {
    faults.push(...sharedFaults(entry, `entry ${index}`));
    for (const { name } of strangers(entry, inEntry)) faults.push(`entry ${index}: ${name}`);
    if (named(entry, "content").length !== 1) faults.push(`entry ${index}: not one content`);
    if (!isText(textIn(named(entry, "content")[0]))) faults.push(`entry ${index}: nothing in it`);
  }
  const ids = [feed, ...entries].map((one) => textIn(named(one, "id")[0]));
  for (const id of twice(ids)) faults.push(`id twice: ${id}`);
  const newest = Math.max(...entries.map((one) => Date.parse(textIn(named(one, "updated")[0]))));
  if (entries.length > 0 && Date.parse(textIn(named(feed, "updated")[0])) !== newest) faults.push("feed: not as new");
  return faults;
}

/** Its entries by id, with all that stands in each. */
export function atomEntries(xml: string): Map<string, string> {
  const feed = readXml(xml);
  return new Map(
    (feed ? named(feed, "entry") : []).map((entry) => [textIn(named(entry, "id")[0]), JSON.stringify(entry)]),
  );
}

const ofFeed: Record<string, (value: unknown) => boolean> = {
  version: (value) => value === "https://jsonfeed.org/version/1.1",
  title: isText,
  home_page_url: isAddress,
  feed_url: isAddress,
  language: (value) => value === "ja" || value === "en",
  authors: (value) => Array.isArray(value) && value.length > 0 && value.every(({ name }) => isText(name)),
  items: Array.isArray,
};
const ofItem: Record<string, (value: unknown) => boolean> = {
  id: isText,
  url: isAddress,
  title: isText,
  content_text: isText,
  date_published: isMoment,
};

function membersOf(value: object, rules: typeof ofFeed, where: string): string[] {
  const members = new Map(Object.entries(value));
  const strange = [...members.keys()].filter((name) => !rules[name]).map((name) => `${where}: ${name}`);
  const wrong = Object.entries(rules).filter(([name, holds]) => !holds(members.get(name)));
  return [...strange, ...wrong.map(([name]) => `${where}: not as asked: ${name}`)];
}

export function jsonFeedFaults(text: string): string[] {
  const feed = JSON.parse(text) as { items?: { id?: string }[] };
  const items = feed.items ?? [];
  return [
    ...membersOf(feed, ofFeed, "feed"),
    ...items.flatMap((item, index) => membersOf(item, ofItem, `item ${index}`)),
    ...twice(items.map(({ id = "" }) => id)).map((id) => `id twice: ${id}`),
  ];
}
