// A linter for Office packages: every part parses, has a content type, and every relation leads somewhere.
import { strFromU8, unzipSync } from "fflate";
import { formatNumber } from "../../lib/words/numbers";
import { xmlFault } from "../chart/well-formed";
import { noteForValidation } from "./office-valid";

export type Opened = { parts: Map<string, string>; bytes: Map<string, Uint8Array> };

export function open(file: Uint8Array): Opened {
  noteForValidation(file);
  const entries = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith("/"));
  const isText = (name: string) => /\.(xml|rels|vml)$/.test(name);
  return {
    parts: new Map(entries.filter(([name]) => isText(name)).map(([name, bytes]) => [name, strFromU8(bytes)])),
    bytes: new Map(entries),
  };
}

function resolve(base: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = base.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** What Office would have to repair, as sentences; empty where there is nothing. */
export function faults({ parts, bytes }: Opened): string[] {
  const found: string[] = [];
  const types = parts.get("[Content_Types].xml") ?? "";
  const defaults = new Set(
    [...types.matchAll(/<Default [^>]*Extension="([^"]+)"/g)].map((match) => match[1]?.toLowerCase()),
  );
  const overrides = [...types.matchAll(/<Override [^>]*PartName="\/([^"]+)"/g)].map((match) => match[1] ?? "");
  for (const name of overrides) if (!bytes.has(name)) found.push(`content type of ${name}, which is not there`);
  for (const name of bytes.keys()) {
    const extension = name.split(".").at(-1)?.toLowerCase();
    if (name !== "[Content_Types].xml" && !overrides.includes(name) && !defaults.has(extension))
      found.push(`${name} has no content type`);
  }
  for (const [name, xml] of parts) {
    const fault = xmlFault(xml.replace(/^\ufeff?<\?xml[^>]*\?>\s*/, ""));
    if (fault) found.push(`${name}: ${fault}`);
  }
  for (const [name, xml] of parts) {
    if (!name.endsWith(".rels")) continue;
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const ids = new Set<string>();
    for (const [relation] of xml.matchAll(/<Relationship [^>]*>/g)) {
      const part = (attribute: string) => new RegExp(`${attribute}="([^"]*)"`).exec(relation)?.[1] ?? "";
      if (ids.has(part("Id"))) found.push(`${name}: two relations ${part("Id")}`);
      ids.add(part("Id"));
      if (part("TargetMode") === "External") continue;
      const target = resolve(owner, part("Target").replaceAll("&amp;", "&"));
      if (!bytes.has(target)) found.push(`${name}: ${target} is not there`);
    }
    const used = [...(parts.get(owner) ?? "").matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g)].map(
      (match) => match[1] ?? "",
    );
    for (const id of used) if (!ids.has(id)) found.push(`${owner}: relation ${id} is not there`);
  }
  return found;
}

export const decode = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** Names, categories and values of the series of a chart part, as its caches hold them. */
export function chartSeries(
  xml: string,
): { name: string; categories: string[]; values: (number | null)[]; labels: number }[] {
  return [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(([, body = ""]) => {
    const part = (tag: string) => new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, "s").exec(body)?.[1] ?? "";
    const points = (text: string) => [...text.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/gs)];
    const count = Number(/<c:ptCount val="(\d+)"/.exec(part("val"))?.[1] ?? 0);
    const values: (number | null)[] = Array(count).fill(null);
    for (const [, index, value] of points(part("val"))) values[Number(index)] = Number(value);
    return {
      name: decode(points(part("tx"))[0]?.[2] ?? ""),
      categories: points(part("cat")).map(([, , value]) => decode(value ?? "")),
      values,
      labels: [...body.matchAll(/<c:dLbl>/g)].length,
    };
  });
}

/** What the labels of a chart print: a number in its format, which has the words around it in quotation marks. */
export function printedLabels(xml: string): string[] {
  return [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].flatMap(([, body = ""]) => {
    const held = /<c:val>(.*?)<\/c:val>/s.exec(body)?.[1] ?? "";
    const values = new Map(
      [...held.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)].map(([, at, value]) => [at, value]),
    );
    const labels = body.matchAll(/<c:dLbl><c:idx val="(\d+)"\/>.*?formatCode="([^"]*)"/gs);
    return [...labels].map(([, at, format = ""]) => {
      const [number = ""] = /#,##0(?:\.0+)?/.exec(format) ?? [];
      const shown = formatNumber(Number(values.get(at)), number.split(".")[1]?.length ?? 0);
      return decode(format).replace(number, shown).replaceAll('"', "");
    });
  });
}

/** Cells of a sheet: numbers as numbers, texts as texts. */
export function sheetCells(opened: Opened, sheet: string): Map<string, string | number> {
  const shared = [...(opened.parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, text = ""]) => decode([...text.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map((match) => match[1]).join("")),
  );
  const cells = new Map<string, string | number>();
  for (const [, at = "", attributes = "", value = ""] of (opened.parts.get(sheet) ?? "").matchAll(
    /<c r="([A-Z]+\d+)"([^>]*)><v>(.*?)<\/v>/g,
  )) {
    cells.set(at, attributes.includes('t="s"') ? (shared[Number(value)] ?? "") : Number(value));
  }
  return cells;
}

/** Format codes of a sheet's cells. */
export function numberFormats({ parts }: Opened, sheet: string): Map<string, string> {
  const styles = parts.get("xl/styles.xml") ?? "";
  const builtIn: [string, string][] = [
    ["0", "General"],
    ["3", "#,##0"],
  ];
  const own = [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)];
  const codes = new Map([...builtIn, ...own.map(([, id = "", code = ""]): [string, string] => [id, code])]);
  const looks = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(/<xf numFmtId="(\d+)"/g)];
  const cells = (parts.get(sheet) ?? "").matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g);
  return new Map([...cells].map(([, at = "", look]) => [at, codes.get(looks[Number(look ?? 0)]?.[1] ?? "") ?? ""]));
}

/** Widths of a sheet's columns by their numbers from 1. */
export function columnWidths(sheet: string): Map<number, number> {
  const found = sheet.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g);
  return new Map(
    [...found].flatMap(([, from, to, width]) =>
      Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, index) => [Number(from) + index, Number(width)] as const,
      ),
    ),
  );
}

/** Text boxes of a slide in their order, in points: paragraphs, sizes of their type, distances of their lines. */
export function slideBoxes(slide: string) {
  return [...slide.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([xml]) => {
    const points = (pattern: RegExp) => [...(pattern.exec(xml) ?? [])].slice(1).map((one) => Number(one) / 12700);
    const [x, y] = points(/<a:off x="(-?\d+)" y="(-?\d+)"/);
    const [width, height] = points(/<a:ext cx="(\d+)" cy="(\d+)"/);
    const hundredths = (pattern: RegExp) => [
      ...new Set([...xml.matchAll(pattern)].map(([, one]) => Number(one) / 100)),
    ];
    const texts = [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) =>
      decode([...paragraph.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => text).join("")),
    );
    const sizes = hundredths(/<a:rPr [^>]*sz="(\d+)"/g);
    return { x, y, width, height, texts, sizes, spacings: hundredths(/<a:spcPts val="(\d+)"/g), xml };
  });
}

export const chartFolder = { pptx: "ppt/charts/", docx: "word/charts/", xlsx: "xl/charts/" };

/** Chart parts in the order of their numbers, which is the order of the figures. */
export function charts(parts: Map<string, string>, folder: string): string[] {
  const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1]);
  const names = [...parts.keys()].filter((name) => name.startsWith(folder) && /chart\d+\.xml$/.test(name));
  return names.sort((a, b) => number(a) - number(b)).map((name) => parts.get(name) ?? "");
}
