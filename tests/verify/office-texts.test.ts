// What is read of a report or a deck: every text that a reader reads, once, and nothing that is no longer in it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { officeTexts } from "../../lib/verify/office-texts";
import { edit, figureOf, make } from "./made-files";

const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
const folder = mkdtempSync(join(tmpdir(), "texts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const texts = (bytes: Uint8Array) => officeTexts(bytes).parts.map(({ kind, text }) => `${kind} ${text}`);

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
const report = () =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph("令和4年は230件だった。")] } },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: "令和7年の被害は226件" }),
            new Paragraph({
              children: [
                new TextRun("令和7年のランサムウェア"),
                new TextRun({ text: "被害は226件で、", bold: true }),
                new TextRun("前年から4件増加した。"),
                new FootnoteReferenceRun(1),
              ],
            }),
            new Table({ rows: [new TableRow({ children: [cell("令和7年"), cell("226件")] })] }),
          ],
        },
      ],
    }),
  );

const inReport = [
  "title 令和7年の被害は226件",
  "body 令和7年のランサムウェア被害は226件で、前年から4件増加した。",
  "cell 令和7年",
  "cell 226件",
  "note 令和4年は230件だった。",
];

describe("the texts of a report", () => {
  it("are its headings, paragraphs over all runs, cells and notes, in order", async () => {
    expect(texts(await report())).toEqual(inReport);
  });

  it("leave out what was struck out, readings of words, and the second copy of a text box", async () => {
    const changed = edit(await report(), (parts) => {
      const [name, xml] = [...parts].find(([one]) => one === "word/document.xml") as [string, string];
      const box =
        '<w:p><w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice><w:txbxContent><w:p><w:r><w:t>枠の中</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>枠の中</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>';
      const moved =
        "<w:p><w:del><w:r><w:delText>300件</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>元の所</w:t></w:r></w:moveFrom><w:r><w:ruby><w:rt><w:r><w:t>ひがい</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>被害</w:t></w:r></w:rubyBase></w:ruby><w:tab/><w:t>増加</w:t></w:r></w:p>";
      parts.set(name, xml.replace("<w:body>", `<w:body>${box}${moved}`));
    });
    expect(texts(changed)).toEqual(["body 枠の中", "body 被害 増加", ...inReport]);
  });

  it.runIf(office)("are the same when LibreOffice has saved it anew", { timeout: 120_000 }, async () => {
    writeFileSync(join(folder, "report.docx"), await report());
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "saved");
    spawnSync(
      office as string,
      [profile, "--headless", "--convert-to", "docx", "--outdir", out, join(folder, "report.docx")],
      { timeout: 110_000 },
    );
    expect(texts(readFileSync(join(out, "report.docx")))).toEqual(inReport);
  });
});

describe("the texts of a deck", () => {
  it("are those of each slide, with what is said of it, and no page numbers", async () => {
    const figures = [figureOf("damage-experienced"), figureOf("ransomware-route")];
    const { parts } = officeTexts(await make("pptx", ...figures));
    const titles = parts.filter(({ kind }) => kind === "title");
    expect(titles.map(({ slide }) => slide)).toEqual([1, 2]);
    for (const [index, { title }] of figures.entries()) expect(titles[index]?.text).toContain(title.slice(0, 8));
    expect(parts.some(({ kind }) => kind === "note")).toBe(true);
    expect(parts.filter(({ text }) => /^\d{1,2}$/.test(text))).toEqual([]);
  });
});

describe("any other file", () => {
  it.each([
    ["empty", new Uint8Array(), "foreign-format"],
    ["a text", new TextEncoder().encode("令和7年は226件"), "foreign-format"],
    ["an old .doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "old-office"],
    ["a cut package", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), "damaged"],
  ])("is said to be none: %s", (_, bytes, problem) => {
    expect(officeTexts(bytes)).toEqual({ parts: [], problem });
  });

  it("never throws, whatever its bytes", () => {
    const head = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf]);
    fc.assert(
      fc.property(head, fc.uint8Array({ maxLength: 200 }), (first, rest) => {
        expect(officeTexts(Uint8Array.of(...first, ...rest)).parts).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
