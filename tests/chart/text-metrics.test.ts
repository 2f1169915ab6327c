// Widths held to the typeface itself, and Japanese line breaking (JIS X 4051: 行頭禁則, 行末禁則).
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceWidths } from "../../lib/chart/advance-widths";
import { textWidth } from "../../lib/chart/text-metrics";
import { wrapText } from "../../lib/chart/wrap-text";
import { fontReader } from "./read-advance-widths";

describe("textWidth", () => {
  it.each([400, 700] as const)("agrees with the typeface at weight %i", (weight) => {
    const width = fontReader(weight);
    const differing = advanceWidths[weight].flatMap(([first, run]) =>
      run.flatMap((stated, index) => (stated === (width(first + index) ?? 2048) ? [] : [first + index])),
    );
    expect(differing).toEqual([]);
  });

  it.each([400, 700] as const)("knows kanji at weight %i as 1 em", (weight) => {
    const width = fontReader(weight);
    for (let code = 0x4e00; code <= 0x9fff; code += 41) expect(width(code) ?? 2048).toBe(2048);
  });

  it("adds up, scales with size and is wider in bold", () => {
    expect(textWidth("警察庁", 14)).toBe(42);
    expect(textWidth("22.1%", 28)).toBeCloseTo(2 * textWidth("22.1%", 14));
    expect(textWidth("Ransomware", 14, 700)).toBeGreaterThan(textWidth("Ransomware", 14));
    expect(textWidth("𠮷野家", 10)).toBe(30);
  });
});

describe("wrapText", () => {
  it("leaves alone what fits", () => {
    expect(wrapText("情報流出", 100, 14)).toEqual(["情報流出"]);
  });

  it("breaks between an edition's year and its half", () => {
    expect(wrapText("令和3年上半期", 58, 12)).toEqual(["令和3年", "上半期"]);
  });

  it("keeps katakana words and phrases whole", () => {
    expect(wrapText("リモートデスクトップからの侵入", 170, 14)).toEqual(["リモートデスクトップからの", "侵入"]);
    expect(wrapText("情報セキュリティ担当者を置いていない", 140, 12)).toEqual([
      "情報セキュリティ担当者を",
      "置いていない",
    ]);
  });

  it("breaks after ・ and before （", () => {
    expect(wrapText("不審メール・添付ファイル（マクロ付き）", 110, 12)).toEqual([
      "不審メール・",
      "添付ファイル",
      "（マクロ付き）",
    ]);
  });

  it("starts no line with a particle", () => {
    expect(wrapText("平成29年は「ランサムウェア」が23.4%で最も多い。", 250, 14, 700)).toEqual([
      "平成29年は",
      "「ランサムウェア」が23.4%で最も多い。",
    ]);
    expect(wrapText("「メールサーバログ」（51.4%）との差は誤差の範囲。", 270, 14)).toEqual([
      "「メールサーバログ」",
      "（51.4%）との差は誤差の範囲。",
    ]);
    expect(wrapText("医療法第25条第1項の規定に基づく立入検査の実施について", 285, 14)).toEqual([
      "医療法第25条第1項の規定に",
      "基づく立入検査の実施について",
    ]);
  });

  it("breaks inside no era", () => {
    const title =
      "外部から社内ネットワークへの接続率は、令和3年に63.4%。平成30年（49.7%）からの変化は判定できない（母数の記載なし）。";
    for (let width = 150; width < 700; width += 10) {
      for (const line of wrapText(title, width, 24, 700))
        expect(line, `${width}`).not.toMatch(/[平令]$|(?:平成|令和)\d*$/);
    }
  });

  it("keeps a number and its bracket together", () => {
    expect(wrapText("Inspections under Article 25(1) of the Act", 190, 14)).toEqual([
      "Inspections under",
      "Article 25(1) of the Act",
    ]);
  });

  it("keeps English words whole", () => {
    expect(wrapText("Malicious e-mail or its attachment", 120, 12)).toEqual(["Malicious e-mail", "or its attachment"]);
  });

  it("holds kinsoku whatever blanks stand between", () => {
    expect(wrapText("令令令令令令 「 （", 83, 12)).toEqual(["令令令令令令", "「 （"]);
    expect(wrapText("令令令  ッ令", 60, 12).slice(1).join()).not.toMatch(/^ッ/);
  });

  it("holds kinsoku, width and content for any text", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."令和年度不正警察被害のをにはがランサムウェアッー、。・（）「」3720%VPNab ".split("")),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 300 }), (words, width) => {
        const lines = wrapText(words, width, 12);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
        for (const line of lines) expect(textWidth(line.trim(), 12)).toBeLessThanOrEqual(width);
        // Where a run of marks is longer than the line itself, there is no good place left.
        if (/[、。）」・ーッ%（「]{3}|[A-Za-z]{8}/.test(words)) return;
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。）」・ーッ%]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（「]$/);
      }),
      { numRuns: 300 },
    );
  });
});
