// What stands around a figure: everything that it says of itself, once, in one order, under the words of its language.
import { describe, expect, it } from "vitest";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { creditOf, surroundings, textsAround } from "../../lib/figure/surroundings";
import { type Lang, langs } from "../../lib/localised";
import { sampleBase, sampleNote } from "../chart/sample-figures";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();

function figure(id: string, lang: Lang = "ja"): Figure {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, dataset, { lang, era: lang === "ja" ? "wareki" : "western" });
}

const rows = (one: Figure) => surroundings(one).map(({ role, label, text }) => `${role} | ${label} | ${text}`);

describe("what surrounds a figure", () => {
  it("is listed with role, label and text, what must not be missed first", () => {
    const one: Figure = {
      ...figure("ransomware-route"),
      cautions: [{ code: "small-base", names: [], text: "母数が30未満。" }],
      bases: ["令和3年：n=76", "令和4年：n=102"].map(sampleBase),
      rulers: [{ edition: "R3", label: "令和3年：1団体＝1.3ポイント", points: 1.3 }],
      marks: [{ mark: "*", meaning: "母数が30未満" }],
      notes: ["複数回答のため。", "四捨五入のため。"].map(sampleNote),
      intervalNote: "95%信頼区間は",
      lost: { heading: "原資料は図のみ", known: "割合は不明", source: "出典：「別の資料」", title: "", locator: "" },
      sourceLine: "出典：「資料」",
    };
    expect(rows(one)).toEqual([
      "caution | 注意 | 母数が30未満。",
      "base | 母数 | 令和3年：n=76",
      "base | 母数 | 令和4年：n=102",
      "ruler | 1団体の重み | 令和3年：1団体＝1.3ポイント",
      "mark | 符号 | *：母数が30未満",
      "note | 注1 | 複数回答のため。",
      "note | 注2 | 四捨五入のため。",
      "interval | 方法 | 95%信頼区間は",
      "lost | 原資料は図のみ | 割合は不明",
      "credit | 出典 | 出典：「資料」",
      "lost-credit | 出典 | 出典：「別の資料」",
    ]);
    expect(rows({ ...one, lang: "en", notes: [sampleNote("Only one.")] })).toEqual(
      expect.arrayContaining([
        "mark | Marks | *: 母数が30未満",
        "note | Note | Only one.",
        "interval | Method | 95%信頼区間は",
      ]),
    );
  });

  it("names all editions of which a base is the same in one line, a row of them by its ends", () => {
    const base = (edition: string, n: number | null, about = "全体") => ({
      ...{ kind: "base" as const, edition, n, about },
      text: `${edition}：${n === null ? "母数の記載なし" : `n=${n}`}（${about}）`,
    });
    const said = (...bases: Figure["bases"]) => textsAround({ ...figure("ransomware-route"), bases }, ["base"]);
    expect(said(base("R2", null), base("R3", null), base("R4", null), base("R5", 76))).toEqual([
      "令和2年〜令和4年：母数の記載なし（全体）",
      "R5：n=76（全体）",
    ]);
    expect(said(base("R2", null), base("R3", 76), base("R4", null))).toEqual([
      "令和2年、令和4年：母数の記載なし（全体）",
      "R3：n=76（全体）",
    ]);
    expect(said(base("R2", null), base("R3", null, "被害を受けた団体"))).toHaveLength(2);
  });

  it("is chosen by role, in its own order, and has nothing empty", () => {
    const one = figure("ransomware-route");
    expect(surroundings(one, ["note", "base"]).map(({ role }) => role)).toEqual(
      expect.arrayContaining(["base", "note"]),
    );
    expect(surroundings(one, ["note", "base"])[0]?.role).toBe("base");
    const bare = { ...one, intervalNote: null, lost: null, sourceLine: "" };
    expect(textsAround(bare, ["interval", "lost", "credit", "lost-credit"])).toEqual([]);
    expect(creditOf(bare)).toBe("");
    expect(
      creditOf({ ...bare, lost: { heading: "図のみ", known: "", source: "出典：「資料」", title: "", locator: "" } }),
    ).toBe("出典：「資料」");
  });

  it.each(langs)("holds every sentence of every shipped figure, in %s", (lang) => {
    for (const { id } of indicators) {
      const one = figure(id, lang);
      const { cautions, bases, rulers, marks, notes, intervalNote, lost, sourceLine } = one;
      const due = [
        ...[...cautions, ...notes].map(({ text }) => text),
        // Several editions may stand before what is the same of all.
        ...bases.map((base) => (base.kind === "base" ? base.text.replace(/^[^：:]+(：|: )/, "") : base.text)),
        ...rulers.map((ruler) => ruler.label),
        ...marks.map(({ meaning }) => meaning),
        ...[intervalNote, sourceLine, lost?.heading, lost?.known, lost?.source].flatMap((text) => text || []),
      ];
      const said = surroundings(one).flatMap(({ label, text }) => [label, text]);
      const unsaid = due.filter((text) => !said.some((each) => each.endsWith(text)));
      expect(unsaid, id).toEqual([]);
    }
  });
});
