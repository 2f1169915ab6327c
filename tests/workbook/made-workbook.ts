// Workbooks as Excel writes them, by their XML: with the traps that no writer of workbooks makes by itself.
import { strToU8, type Zippable, zipSync } from "fflate";

/** Number formats by the style that a cell names: s="1" is the first. */
export const formats = [
  "0.0%",
  "0%",
  '[$-411]ggge"年"m"月"d"日"',
  "yyyy/m/d",
  "#,##0",
  '0.0"%"',
  ";;;",
  "[$-411]ge\\.m\\.d",
];

export type MadeSheet = {
  name: string;
  state?: "hidden" | "veryHidden";
  /** Inner XML of sheetData: `<row r="1">…</row>`. */
  rows: string;
  /** Before sheetData. */
  cols?: string;
  /** Behind sheetData. */
  behind?: string;
  /** Text of a note, by cell. */
  notes?: Record<string, string>;
};

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** Cells of a sheet: text, number, or XML of one's own. */
export function textCell(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

export function numberCell(at: string, value: number | string, style = 0): string {
  return `<c r="${at}"${style ? ` s="${style}"` : ""}><v>${value}</v></c>`;
}

/** @param shared inner XML of each shared string: `<t>…</t>` */
export function madeParts(sheets: readonly MadeSheet[], shared: readonly string[] = [], book = ""): Zippable {
  const parts: Record<string, string> = {};
  const overrides: string[] = [];
  const add = (name: string, type: string, xml: string) => {
    parts[name] = head + xml;
    overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  };
  add(
    "xl/workbook.xml",
    `${types}sheet.main+xml`,
    `<workbook ${main} xmlns:r="${relations}">${book}<sheets>${sheets
      .map(
        ({ name, state }, n) =>
          `<sheet name="${name}" sheetId="${n + 1}"${state ? ` state="${state}"` : ""} r:id="rId${n + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
  );
  const links = sheets.map(
    (_, n) => `<Relationship Id="rId${n + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
  );
  links.push(`<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/>`);
  links.push(`<Relationship Id="rIdT" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`);
  parts["xl/_rels/workbook.xml.rels"] =
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;
  add(
    "xl/styles.xml",
    `${types}styles+xml`,
    `<styleSheet ${main}><numFmts count="${formats.length}">${formats
      .map((code, n) => `<numFmt numFmtId="${170 + n}" formatCode="${code.replaceAll('"', "&quot;")}"/>`)
      .join(
        "",
      )}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${formats
      .map((_, n) => `<xf numFmtId="${170 + n}" applyNumberFormat="1"/>`)
      .join("")}</cellXfs></styleSheet>`,
  );
  add(
    "xl/sharedStrings.xml",
    `${types}sharedStrings+xml`,
    `<sst ${main} count="${shared.length}" uniqueCount="${shared.length}">${shared.map((one) => `<si>${one}</si>`).join("")}</sst>`,
  );
  sheets.forEach(({ rows, cols = "", behind = "", notes }, n) => {
    add(
      `xl/worksheets/sheet${n + 1}.xml`,
      `${types}worksheet+xml`,
      `<worksheet ${main} xmlns:r="${relations}">${cols}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
    );
    if (!notes) return;
    parts[`xl/worksheets/_rels/sheet${n + 1}.xml.rels`] =
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdC" Type="${relations}/comments" Target="../comments${n + 1}.xml"/></Relationships>`;
    add(
      `xl/comments${n + 1}.xml`,
      `${types}comments+xml`,
      `<comments ${main}><authors><author>係</author></authors><commentList>${Object.entries(notes)
        .map(([ref, text]) => `<comment ref="${ref}" authorId="0"><text><r><t>${text}</t></r></text></comment>`)
        .join("")}</commentList></comments>`,
    );
  });
  parts["_rels/.rels"] =
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  parts["[Content_Types].xml"] =
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
}

export function madeWorkbook(sheets: readonly MadeSheet[], shared: readonly string[] = [], book = ""): Uint8Array {
  return zipSync(madeParts(sheets, shared, book), { mtime: "2026-01-05" });
}

/** The printed table of a report as an office has it in Excel, with every trap that the desk names. */
export function faultyWorkbook(): Uint8Array {
  const shared = [
    "<t>選択肢</t>",
    '<t>暗号資産</t><rPh sb="0" eb="2"><t>アンゴウ</t></rPh><rPh sb="2" eb="4"><t>シサン</t></rPh><phoneticPr fontId="1"/>',
    '<r><t>不正</t></r><r><t>アクセス</t></r><rPh sb="0" eb="2"><t>フセイ</t></rPh>',
  ];
  const rows = [
    `<row r="1">${textCell("A1", "令和7年調査")}</row>`,
    `<row r="3"><c r="A3" t="s"><v>0</v></c>${textCell("B3", "割合")}<c r="C3"/>${textCell("D3", "件数")}${textCell("E3", "控え")}</row>`,
    `<row r="4"><c r="A4" t="s"><v>1</v></c>${numberCell("B4", "0.634", 1)}${numberCell("C4", "0.634")}${numberCell("D4", 454, 5)}${textCell("E4", "x")}</row>`,
    `<row r="5" hidden="1"><c r="A5" t="s"><v>2</v></c>${numberCell("B5", "0.1", 1)}</row>`,
    `<row r="6">${textCell("A6", "ランサム&#10;ウェア")}${numberCell("B6", "0.6338", 2)}<c r="D6" t="e"><v>#N/A</v></c></row>`,
    `<row r="7">${textCell("A7", "その他")}${textCell("B7", "１２．８")}<c r="D7"><f>SUM(D4:D6)</f></c></row>`,
    `<row r="8">${textCell("A8", "無回答")}${numberCell("B8", "44732", 3)}${numberCell("C8", "44732", 4)}${textCell("D8", "42")}</row>`,
    `<row r="9">${textCell("A9", "無効\u200b")}${numberCell("B9", "63.4", 6)}<c r="D9"><f>1+1</f><v>2</v></c>${numberCell("C9", "5", 7)}</row>`,
  ];
  return madeWorkbook(
    [
      {
        name: "図表10",
        cols: '<cols><col min="5" max="5" width="9" hidden="1" customWidth="1"/></cols>',
        rows: rows.join(""),
        behind: '<mergeCells count="1"><mergeCell ref="B3:C3"/></mergeCells>',
        notes: { B4: "速報値" },
      },
      { name: "作業用", state: "hidden", rows: `<row r="1">${textCell("A1", "下書き")}</row>` },
    ],
    shared,
  );
}

/** A new edition of ten rows with twelve faults planted, one of a kind: what each is, and where. */
export const plantedFaults = {
  merged: "B2:C2",
  furigana: "A4",
  percent: "B4",
  "hidden-row": "5行目",
  "hidden-column": "D列",
  "full-width": "B6",
  "line-break": "A7",
  "number-as-text": "B7",
  "formula-empty": "C8",
  /** Told when it is read, and to be mended. */
  "error-value": "B9",
  /** To be mended; the sheet's own row. */
  "not-a-number": "10行目",
  "share-over-100": "11行目",
} as const;

/** @param options ten, of which the last is written twice: that row is hidden */
export function plantedWorkbook(options: readonly string[]): Uint8Array {
  const label = (at: number) => options[at] ?? "";
  const line = (row: number, name: string, rest: string, more = "") =>
    `<row r="${row}"${more}>${textCell(`A${row}`, name)}${rest}${textCell(`D${row}`, "控え")}</row>`;
  const rows = [
    `<row r="1">${textCell("A1", "図表12 復旧に要した期間")}</row>`,
    `<row r="2">${textCell("A2", "期間")}${textCell("B2", "令和9年")}<c r="C2"/></row>`,
    `<row r="3">${textCell("A3", "")}${textCell("B3", "割合")}${textCell("C3", "件数")}${textCell("D3", "控え")}</row>`,
    `<row r="4"><c r="A4" t="s"><v>0</v></c>${numberCell("B4", "0.19", 1)}${numberCell("C4", 133)}</row>`,
    line(5, label(9), numberCell("B5", "99"), ' hidden="1"'),
    line(6, label(1), textCell("B6", "１８．１") + numberCell("C6", 127)),
    line(7, `${label(2).slice(0, 2)}&#10;${label(2).slice(2)}`, textCell("B7", "9.3") + numberCell("C7", 65)),
    line(8, label(3), `${numberCell("B8", "8.4")}<c r="C8"><f>SUM(C4:C7)</f></c>`),
    line(9, label(4), '<c r="B9" t="e"><v>#N/A</v></c>'),
    line(10, label(5), textCell("B10", "二一")),
    line(11, label(6), numberCell("B11", "163.4")),
    ...[7, 8, 9].map((at) => line(at + 5, label(at), numberCell(`B${at + 5}`, at - 5.5))),
  ];
  const [first = ""] = options;
  return madeWorkbook(
    [
      {
        name: "図表12",
        cols: '<cols><col min="4" max="4" width="9" hidden="1" customWidth="1"/></cols>',
        rows: rows.join(""),
        behind: '<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>',
      },
    ],
    [`<t>${first}</t><rPh sb="0" eb="${first.length}"><t>フリガナ</t></rPh>`],
  );
}
