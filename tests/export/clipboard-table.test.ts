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
  const [figure] = shippedFigures("en");
  if (!figure) throw new Error("no figure");
  const origin = "https://survey.example.jp";

  it("follows the newest edition, or stays with those that are shown", () => {
    expect(embedCode(figure, origin, "editions")).toContain(
      'src="https://survey.example.jp/embed/damage-experienced?editions=R2,R3&amp;lang=en"',
    );
    expect(embedCode(figure, origin, "newest")).not.toContain("editions=");
    expect(embedCode(figure, origin, "newest")).toContain("/embed/damage-experienced?");
    const thatDay = { ...figure, href: `${figure.href}&as-of=2022-06-20&as-shown=2026-11-28` };
    expect(embedCode(thatDay, origin, "editions")).toMatch(/as-of=2022-06-20.*as-shown=2026-11-28/);
    expect(embedCode(thatDay, origin, "newest")).not.toMatch(/as-(of|shown)=/);
  });

  it("is a frame with the question as its title and a link to the picture in it, and no script", () => {
    const code = embedCode(figure, origin, "newest");
    expect(code).toContain('title="What cybercrime damage has the organisation suffered within the past year?"');
    expect(code).toMatch(/<a href="https:\/\/survey\.example\.jp\/figures\/damage-experienced\.png[^"]*">/);
    expect(code).not.toContain("<script");
    expect(Number(/height="(\d+)"/.exec(code)?.[1])).toBeGreaterThan(300);
  });

  it("lets no text out of its attribute", () => {
    const odd = { ...figure, indicator: "no-such-figure", name: `"><script>` };
    expect(embedCode(odd, origin, "newest")).toContain('title="&quot;&gt;&lt;script&gt;"');
  });
});
