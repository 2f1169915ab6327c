// Office files as packages of parts: what the writing libraries leave out is put in here (our chart part, custom
// properties with provenance, the Japanese typeface of the theme), in one place for slides, reports and workbooks.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Provenance } from "../provenance";
import { attribute, text } from "../xml";
import { officeFont } from "./chart-look";
import { xmlHead } from "./xml-head";

export type Parts = Map<string, Uint8Array>;

/** Opens a package. */
export function openPackage(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}

/** Closes a package; the content types come first, as Office writes them, and no clock goes into the bytes. */
export function closePackage(parts: Parts): Uint8Array {
  const types = readPart(parts, "[Content_Types].xml");
  const extensions = new Set([...parts.keys()].map((name) => name.split(".").at(-1)?.toLowerCase()));
  // Promised parts that are not there, and kinds of parts of which there is none.
  const kept = types
    .replace(/<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g, (override, name) => (parts.has(name) ? override : ""))
    .replace(/<Default [^>]*Extension="([^"]+)"[^>]*\/>/g, (one, extension) =>
      extensions.has(extension.toLowerCase()) ? one : "",
    );
  writePart(parts, "[Content_Types].xml", kept);
  const names = [...parts.keys()].sort(
    (a, b) => Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml"),
  );
  const entries = Object.fromEntries(names.map((name) => [name, parts.get(name) as Uint8Array]));
  return zipSync(entries, { mtime: new Date(1980, 0, 1, 12), level: 6 });
}

/** A part's text. @throws where there is no such part: the writing library has changed */
export function readPart(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`The package has no part ${name}`);
  return strFromU8(bytes);
}

export function writePart(parts: Parts, name: string, content: string): void {
  parts.set(name, strToU8(content));
}

export type Relation = { id: string; type: string; target: string; external?: true };

/** A type of relation between the parts of an Office file. */
export const officeRelation = (name: string) =>
  `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}`;

/** Relations of a part, or of the package where `owner` is "". */
export function addRelations(parts: Parts, owner: string, relations: readonly Relation[]): void {
  const cut = owner.lastIndexOf("/") + 1;
  const all = relations.map(
    ({ id, type, target, external }) =>
      `<Relationship Id=${attribute(id)} Type="${type}" Target=${attribute(target)}${external ? ' TargetMode="External"' : ""}/>`,
  );
  writePart(
    parts,
    `${owner.slice(0, cut)}_rels/${owner.slice(cut)}.rels`,
    `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`,
  );
}

/** The list of what each part is. @param kinds by the parts' names */
export function contentTypes(parts: Parts, kinds: readonly (readonly [RegExp, string])[]): void {
  const core = "application/vnd.openxmlformats-package.core-properties+xml";
  const all = [...kinds, [/^docProps\/core\.xml$/, core] as const];
  const overrides = [...parts.keys()].flatMap((name) => {
    const type = name.endsWith(".rels") ? undefined : all.find(([pattern]) => pattern.test(name))?.[1];
    return type ? `<Override PartName="/${name}" ContentType="${type}"/>` : [];
  });
  const defaults = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  };
  const usual = Object.entries(defaults).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  writePart(
    parts,
    "[Content_Types].xml",
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${usual.join("")}${overrides.join("")}</Types>`,
  );
}

/** Says what a part is where the list of them is already written; else `contentTypes` says it. */
export function addOverride(parts: Parts, name: string, type: string): void {
  if (!parts.has("[Content_Types].xml")) return;
  const types = readPart(parts, "[Content_Types].xml");
  const override = `<Override PartName="/${name}" ContentType="${type}"/>`;
  if (!types.includes(`PartName="/${name}"`))
    writePart(parts, "[Content_Types].xml", types.replace("</Types>", `${override}</Types>`));
}

/** What a file is called, and in which language. */
export function coreProperties(parts: Parts, about: { title: string; subject: string; language: string }): void {
  const day = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF"></dcterms:${name}>`;
  const { title, subject, language } = about;
  writePart(
    parts,
    "docProps/core.xml",
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${text(title)}</dc:title><dc:subject>${text(subject)}</dc:subject><dc:language>${language}</dc:language>${day("created")}${day("modified")}</cp:coreProperties>`,
  );
}

const customType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const customRelation = officeRelation("custom-properties");

/** Names of the custom properties of the n-th figure in a file, for those who read them back. */
const propertyNames = ["address", "indicator", "dataVersion", "valuesHash", "date", "sourceLine"] as const;

/** Puts the provenance of each figure into the custom properties, `figure1.address` …, and the day for the moment. */
export function addProvenance(parts: Parts, provenances: readonly Provenance[], date: string): void {
  setDay(parts, date);
  const rows = provenances.flatMap((one, index) =>
    propertyNames.map((name) => [`figure${index + 1}.${name}`, one[name]] as const),
  );
  const properties = rows.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name=${attribute(name)}><vt:lpwstr>${text(value)}</vt:lpwstr></property>`,
  );
  writePart(
    parts,
    "docProps/custom.xml",
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join("")}</Properties>`,
  );
  addOverride(parts, "docProps/custom.xml", customType);
  const relations = readPart(parts, "_rels/.rels");
  if (!relations.includes(customRelation)) {
    const relation = `<Relationship Id="rIdProvenance" Type="${customRelation}" Target="docProps/custom.xml"/>`;
    writePart(parts, "_rels/.rels", relations.replace("</Relationships>", `${relation}</Relationships>`));
  }
}

/** The writing libraries put the clock into a file's properties: the day of the export is enough, and repeatable. */
export function setDay(parts: Parts, date: string): void {
  const dated = readPart(parts, "docProps/core.xml").replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
    `$1${date}T00:00:00Z`,
  );
  writePart(parts, "docProps/core.xml", dated);
}

/** Sets the typeface of every theme of a package, for Latin and Japanese letters. */
export function setThemeFont(parts: Parts): void {
  for (const name of parts.keys()) {
    if (!/\/theme\/theme\d+\.xml$/.test(name)) continue;
    const theme = readPart(parts, name)
      .replace(/<a:latin typeface="[^"]*"/g, `<a:latin typeface="${officeFont}"`)
      .replace(/<a:ea typeface="[^"]*"/g, `<a:ea typeface="${officeFont}"`)
      .replace(/<a:font script="Jpan" typeface="[^"]*"/g, `<a:font script="Jpan" typeface="${officeFont}"`);
    writePart(parts, name, theme);
  }
}
