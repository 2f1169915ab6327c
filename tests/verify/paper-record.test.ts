// The record of a paper: read back from any text around it, and nothing taken for one that is none.
import { strFromU8, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formatted } from "../../lib/verify/number-format";
import { papersIn, paperText } from "../../lib/verify/paper-record";
import { readFile } from "../../lib/verify/read-file";
import { textHash } from "../../lib/verify/stated-values";

const record = {
  ...({ kind: "pack", format: "pdf", lang: "ja", era: "wareki", asked: [["handout", "6"]] } as const),
  pack: { title: "会議", slides: [{ figure: "ransomware-route" }] },
};
/** As paperText writes it. */
const written = (json: string | Uint8Array) => {
  const bytes = typeof json === "string" ? new TextEncoder().encode(json) : json;
  const packed = btoa(strFromU8(zlibSync(bytes), true));
  return `npa-survey-paper:${textHash(packed).slice(0, 16)}:${packed}`;
};

describe("the record of a paper", () => {
  it("is found in any text, once, by its id", () => {
    const { id, text } = paperText(record);
    expect([...papersIn(`(${text}) "${text}"`)]).toEqual([[id, record]]);
    expect(papersIn(written(JSON.stringify(record))).size).toBe(1);
  });

  it.each([
    ["another kind", { ...record, kind: "book" }],
    ["another format", { ...record, format: "exe" }],
    ["slides that are none", { ...record, pack: { slides: "all" } }],
    ["an address that is no pairs", { ...record, asked: ["handout=6"] }],
    ["nothing", null],
  ])("is none with %s", (_, one) => {
    expect(papersIn(written(JSON.stringify(one))).size).toBe(0);
  });

  it("is none where it was cut, changed, or unpacks to a flood", () => {
    const { text } = paperText(record);
    expect(papersIn(text.slice(0, -8)).size).toBe(0);
    expect(papersIn(text.replace(/:(.)(.)/, ":$2$1")).size).toBe(0);
    expect(papersIn(written(new Uint8Array(64 * 2 ** 20))).size).toBe(0);
  });
});

describe("number formats", () => {
  it.each([
    ["#,##0.0", 22.1, "22.1"],
    ["#,##0", 1234, "1,234"],
    ['"約"#,##0.0"（1位）"', 62, "約62.0（1位）"],
    ["General", 22.100000000000001, "22.1"],
    ['"42.1"', 22.1, "42.1"],
    ['[Red]0.0%;"x"0', 0.221, "22.1%"],
    ["\\あ0", 5, "あ5"],
    ["0.0##", 1.25, "1.25"],
  ])("%s of %d is printed as %s", (format, value, printed) => {
    expect(formatted(format, value)).toBe(printed);
  });
});

describe("files with a clear answer", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each([
    [
      "a PDF with a password",
      bytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Encrypt 2 0 R>>"),
      "locked-pdf",
    ],
    [
      "slides of somebody else",
      bytes("<!DOCTYPE html><html><body><article><h2>x</h2></article></body></html>"),
      "no-record",
    ],
    [
      "a presentation with a record that is none",
      bytes('<!DOCTYPE html><article data-record="npa-survey-figure:{}"></article>'),
      "no-record",
    ],
  ])("%s", (_, file, problem) => {
    expect(readFile(file).problem).toBe(problem);
  });

  it("reads a page of very many unclosed slides once", () => {
    expect(readFile(bytes(`<!DOCTYPE html>${'<article data-record="x"><svg>'.repeat(100_000)}`)).problem).toBe(
      "no-record",
    );
  });
});
