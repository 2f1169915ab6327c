// Office files as packages of parts: what the writing libraries leave out is put in here (our chart part, custom
// properties with provenance, the Japanese typeface of the theme), in one place for slides, reports and workbooks.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Provenance } from "../provenance";
import { attribute, text } from "../xml";
import { officeFont } from "./chart-part";

export type Parts = Map<string, Uint8Array>;

/** Opens a package. */
export function openPackage(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}

/** Closes a package; the content types come first, as Office writes them, and no clock goes into the bytes. */
export function closePackage(parts: Parts): Uint8Array {
  // pptxgenjs names a slide master for every slide; Office offers to repair a file that promises parts it lacks.
  const types = readPart(parts, "[Content_Types].xml");
  const kept = types.replace(/<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g, (override, name) =>
    parts.has(name) ? override : "",
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

const customType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const customRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";

/** Names of the custom properties of the n-th figure in a file, for those who read them back. */
const propertyNames = ["address", "indicator", "dataVersion", "valuesHash", "date", "sourceLine"] as const;

/** Puts the provenance of each figure into the custom properties, `figure1.address` …, and the day for the moment. */
export function addProvenance(parts: Parts, provenances: readonly Provenance[]): void {
  setDay(parts, provenances[0]?.date ?? "");
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
  const types = readPart(parts, "[Content_Types].xml");
  if (!types.includes(customType)) {
    const override = `<Override PartName="/docProps/custom.xml" ContentType="${customType}"/>`;
    writePart(parts, "[Content_Types].xml", types.replace("</Types>", `${override}</Types>`));
  }
  const relations = readPart(parts, "_rels/.rels");
  if (!relations.includes(customRelation)) {
    const relation = `<Relationship Id="rIdProvenance" Type="${customRelation}" Target="docProps/custom.xml"/>`;
    writePart(parts, "_rels/.rels", relations.replace("</Relationships>", `${relation}</Relationships>`));
  }
}

/** The writing libraries put the clock into a file's properties: the day of the export is enough, and repeatable. */
function setDay(parts: Parts, date: string): void {
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
