// Workbooks that differ in nothing but what their cells hold, as sheets of one workbook: a validator that takes longer to
// begin than to read a workbook then begins once. Every sheet is in it to the letter, but for the numbers of its texts.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Parts = Readonly<Record<string, Uint8Array>>;

const [sheet, texts] = [/^xl\/worksheets\/sheet\d+\.xml$/, "xl/sharedStrings.xml"];
const [book, relations, types] = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"] as const;
const worksheet = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const textOf = (parts: Parts, name: string) => strFromU8(parts[name] ?? new Uint8Array());

/** Groups of workbooks alike in every part but sheets and texts; sheets with relations of their own are not taken apart. */
export function alike(workbooks: readonly Uint8Array[]): Uint8Array[][] {
  const groups = new Map<string, Uint8Array[]>();
  for (const [index, workbook] of workbooks.entries()) {
    const parts = Object.entries(unzipSync(workbook));
    const key = parts.some(([name]) => name.startsWith("xl/worksheets/_rels/"))
      ? `alone ${index}`
      : JSON.stringify(
          parts.map(([name, bytes]) => [name, sheet.test(name) || name === texts ? "" : strFromU8(bytes, true)]),
        );
    groups.set(key, [...(groups.get(key) ?? []), workbook]);
  }
  return [...groups.values()];
}

/** @param workbooks alike (see above) @returns one with the sheets of all */
export function together(workbooks: readonly Uint8Array[]): Uint8Array {
  const all = workbooks.map((one) => unzipSync(one));
  const sheets: string[] = [];
  const items: string[] = [];
  for (const parts of all) {
    const first = items.length;
    items.push(...(textOf(parts, texts).match(/<si>.*?<\/si>|<si\/>/gs) ?? []));
    for (const name of Object.keys(parts)
      .filter((one) => sheet.test(one))
      .sort())
      sheets.push(
        textOf(parts, name).replace(
          /(<c [^>]*t="s"[^>]*><v>)(\d+)(?=<\/v>)/g,
          (_, cell: string, at: string) => `${cell}${first + Number(at)}`,
        ),
      );
  }
  const numbers = sheets.map((_, index) => index + 1);
  const of = (one: (number: number) => string) => numbers.map(one).join("");
  const [head = {}] = all;
  const changed = (name: string, old: RegExp, from: RegExp, more: string) =>
    strToU8(
      textOf(head, name)
        .replace(old, "")
        .replace(from, (end) => `${more}${end}`),
    );
  return zipSync(
    {
      ...Object.fromEntries(Object.entries(head).filter(([name]) => !sheet.test(name))),
      ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(xml)])),
      ...(head[texts] && {
        [texts]: strToU8(
          `${textOf(head, texts).replace(/(<sst [^>]*?)(?: count="\d+")?(?: uniqueCount="\d+")?>.*$/s, "$1>")}${items.join("")}</sst>`,
        ),
      }),
      [book]: changed(
        book,
        /<sheet [^>]*>/g,
        /<\/sheets>/,
        of((number) => `<sheet name="${number}" sheetId="${number}" r:id="sheet${number}"/>`),
      ),
      [relations]: changed(
        relations,
        /<Relationship [^>]*\/worksheet"[^>]*>/g,
        /<\/Relationships>/,
        of((n) => `<Relationship Id="sheet${n}" Type="${worksheet}" Target="worksheets/sheet${n}.xml"/>`),
      ),
      [types]: changed(
        types,
        /<Override [^>]*PartName="\/xl\/worksheets\/[^>]*>/g,
        /<\/Types>/,
        of((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${worksheetType}"/>`),
      ),
    },
    { level: 0 },
  );
}
