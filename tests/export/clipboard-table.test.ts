// Tables for the clipboard: plain numbers, what a bare number leaves out beside them, nothing that a sheet would run.
import { describe, expect, it } from "vitest";
import { clipboardTable } from "../../lib/export/data/clipboard-table";
import { downloadWords } from "../../lib/export/download-words";
import { embedCode } from "../../lib/export/page/embed-code";
import { sampleCell, sampleFigure } from "../chart/sample-figures";
import { shippedFigures } from "./pictures";

/** Sample. */
const sample = sampleFigure({
  kind: "ranking",
  categories: ["=HYPERLINK(1)", "情報\n流出", "その他"],
  series: ["令和2年", "令和3年"],
  cells: [
    [sampleCell(12.8), sampleCell(22.1, { text: "22.10" })],
    [sampleCell(53, { text: "約53", qualifier: "approx" }), sampleCell(1234, { text: "1,234" })],
    [
      sampleCell(null, { spoken: "この年は設問なし" }),
      sampleCell(31.5789, { text: "31.6（計算値）", status: "computed" }),
    ],
  ],
});
const rows = (tsv: string) => tsv.split("\r\n").map((line) => line.split("\t"));

describe("a table for the clipboard", () => {
  it("has plain numbers as printed, and says beside them what they leave out", () => {
    const [header, ...lines] = rows(clipboardTable(sample).tsv);
    expect(header?.slice(1)).toEqual(["令和2年（%）", "令和3年（%）", "備考"]);
    expect(lines).toEqual([
      ["'=HYPERLINK(1)", "12.8", "22.10", ""],
      ["情報 流出", "53", "1234", "令和2年：約53"],
      ["その他", "", "31.6", "令和2年：この年は設問なし、令和3年：31.6（計算値）"],
      ["出典：見本"],
    ]);
  });

  it("has the same cells in HTML", () => {
    const { html, tsv } = clipboardTable(sample);
    const cells = [...html.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, text = ""]) => text.replace(/\s+/g, " "));
    expect(cells).toEqual(rows(tsv).flat());
  });

  it("has no column of remarks where there is nothing to remark", () => {
    const plain = shippedFigures("en").filter((figure) =>
      figure.cells.flat().every(({ text }) => /^[\d,.]+$/.test(text)),
    );
    const drawn = plain.filter(({ categories }) => categories.length > 0);
    expect(drawn.length).toBeGreaterThan(0);
    for (const figure of drawn) {
      expect(clipboardTable(figure).tsv, figure.indicator).not.toContain(downloadWords.en.remarks);
    }
  });
});

describe("the code that embeds a figure", () => {
  it("names the figure's state, language and finding, and lets no text out of its attribute", () => {
    const [figure] = shippedFigures("en");
    if (!figure) throw new Error("no figure");
    const code = embedCode({ ...figure, title: `"><script>` }, "https://survey.example.jp");
    expect(code).toContain('src="https://survey.example.jp/embed/damage-experienced?editions=R2,R3&amp;lang=en"');
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;"');
    expect(Number(/height="(\d+)"/.exec(code)?.[1])).toBeGreaterThan(300);
  });
});
