// What readers see of the shipped figures. Expected numbers are those of the sources and of the methods' papers.
import { describe, expect, it } from "vitest";
import type { FigureQuery } from "../../lib/address/state";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import { topics } from "../../lib/catalogue/topics";
import { buildFigure } from "../../lib/figure/build-figure";
import { changeOf } from "../../lib/figure/changes";
import type { Figure } from "../../lib/figure/figure";
import { textsAround } from "../../lib/figure/surroundings";
import type { Era, Lang } from "../../lib/localised";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();

function figure(
  id: string,
  query: FigureQuery = {},
  lang: Lang = "ja",
  era: Era = lang === "ja" ? "wareki" : "western",
) {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, dataset, { lang, era }, query);
}

const shown = (one: Figure) => one.cells.map((row, index) => [one.categories[index]?.label, ...row.map((c) => c.text)]);

describe("damage, R2 against R3", () => {
  const one = figure("damage-experienced", { editions: "R2,R3" });

  it("orders options by the newest edition and keeps the rank that the leaflet states", () => {
    expect(shown(one)).toEqual([
      ["ランサムウェア", "11.9", "22.1"],
      ["メール不正中継", "12.8", "15.8"],
      ["情報流出", "6.4", "12.6"],
    ]);
    expect(one.cells.map((row) => row.map((cell) => cell.rank))).toEqual([
      [2, 1],
      [1, 2],
      [3, 3],
    ]);
  });

  it("draws reference intervals at the smallest base that fits: 21 of 95 is 14.9 to 31.4", () => {
    const interval = one.cells[0]?.[1]?.interval;
    expect(interval?.kind).toBe("reference");
    expect(interval?.lower).toBeCloseTo(14.94, 2);
    expect(interval?.upper).toBeCloseTo(31.44, 2);
    expect(one.intervalNote).toContain("参考");
  });

  it("never calls the rise a rise, because the leaflet prints no base", () => {
    expect(one.changes?.rows.map((row) => row.verdict)).toEqual(["undecidable", "undecidable", "undecidable"]);
    expect(one.changes?.rows[0]?.cells).toEqual(["ランサムウェア", "+10.2", "–", "判定できない（母数の記載なし）"]);
    expect(one.headline.second).toBe("令和2年は11.9%。「メール不正中継」（15.8%）との差は不確か");
    expect(one.certainty).toMatchObject({ code: "uncertain", label: "差は不確か" });
    expect(one.certainty?.sentence).toContain("母数の記載がない");
    expect(one.title).not.toMatch(/上昇|増加|倍/);
  });

  it("brackets the places that can't be told apart, and says so in both languages", () => {
    expect(one.brackets).toEqual([{ series: 1, from: 0, to: 2, label: "差は不確か（参考）" }]);
    expect(figure("damage-experienced", { editions: "R2,R3" }, "en").title).toContain(
      "The difference from “Mail relay abuse” (15.8%) is uncertain",
    );
  });

  it("says that the base is not stated, and that we assigned the years", () => {
    expect(one.bases.map(({ text }) => text).slice(0, 2)).toEqual([
      "令和2年：母数の記載なし（被害を受けた団体）",
      "令和3年：母数の記載なし（被害を受けた団体）",
    ]);
    expect(one.cautions.map((caution) => caution.code)).toContain("year-assigned");
    expect(one.notes[0]?.text).toBe("複数回答のため、合計は100%を超える場合がある。");
  });

  it("leaves the intervals out where they are switched off, and the address says so", () => {
    const plain = figure("damage-experienced", { editions: "R2,R3", intervals: "off" });
    expect(plain.cells.flat().every((cell) => cell.interval === null)).toBe(true);
    expect(plain.brackets).toEqual([]);
    expect(plain.intervalNote).toBeNull();
    expect(plain.href).toBe("/figures/damage-experienced?editions=R2,R3&intervals=off");
  });

  it("does not compare across the rewording of R6", () => {
    const later = figure("damage-experienced", { editions: "R3,R6" });
    expect(later.changes?.rows.map((row) => row.cells[3])).toEqual(["判定できない（不連続のため比較不可）"]);
    expect(textsAround(later, ["caution"]).join()).toContain("不連続：令和6年調査は選択肢の文言が変わった");
  });

  it("names both options where they share the first place", () => {
    const newest = figure("damage-experienced", { editions: "R6" });
    expect(newest.headline.first).toBe("「メールの不正送信」と「ランサムウェア」が17.5%で最多");
    expect(newest.headline.second).toContain("令和6年の値");
  });
});

describe("infection routes of R3 and its first half", () => {
  const one = figure("ransomware-route", { editions: "R3" });
  const half = figure("ransomware-route", { editions: "R3H1" });

  it("carries Wilson intervals at the stated bases: 41 of 76 and 17 of 31", () => {
    const [first, year] = [half.cells[0]?.[0], one.cells[0]?.[0]];
    expect(first).toMatchObject({ text: "55", count: 17, base: 31, interval: { kind: "stated-base" } });
    expect(year).toMatchObject({ text: "54", count: 41, base: 76, interval: { kind: "stated-base" } });
    // Wilson 1927 by hand: 41/76 → 0.4283 to 0.6470.
    expect(year?.interval?.lower).toBeCloseTo(42.83, 1);
    expect(year?.interval?.upper).toBeCloseTo(64.7, 1);
  });

  it("decides nothing, because the first half lies inside the year", () => {
    const indicator = indicatorById.get("ransomware-route");
    const of = (edition: string) =>
      dataset.observations.find((o) => o.indicator === indicator?.id && o.edition === edition && o.value !== null);
    const change = indicator && changeOf(indicator, of("R3H1"), of("R3"));
    expect(change).toMatchObject({ verdict: "undecidable", obstacle: "overlap" });
    expect(one.changes).toBeNull();
  });

  it("puts その他 last though it is larger than e-mail", () => {
    expect(one.categories.at(-1)?.label).toBe("その他");
  });

  it("says what one respondent is worth where the base is under 100", () => {
    expect([half, one].map(({ rulers }) => rulers.map((ruler) => ruler.label))).toEqual([
      ["令和3年上半期：1団体＝3.2ポイント"],
      ["令和3年：1団体＝1.3ポイント"],
    ]);
  });

  it("calls no rise from R3 to R4, where Newcombe's interval holds 0", () => {
    const years = figure("ransomware-route", { editions: "R3,R4" });
    expect(years.changes?.rows[0]?.cells.at(-1)).toBe("明確な差なし");
    expect(years.title).toContain("明確な差はない");
  });
});

describe("other figures", () => {
  it("compares shares of all reported cases as they are: small and medium-sized companies from R5 to R6", () => {
    const one = figure("ransomware-cases-by-size", { editions: "R5,R6" });
    const sme = one.changes?.rows.find((row) => row.key === "sme");
    expect(sme?.verdict).toBe("rise");
    expect(one.headline.second).toBe("令和5年（52%）から上昇");
    expect(one.certainty?.code).toBe("full-count");
  });

  it("calls a rise where the interval leaves 0 out: 19 of 102 to 31 of 100 by remote desktop", () => {
    const one = figure("ransomware-route", { editions: "R4,R6" });
    expect(one.changes?.rows.find((row) => row.key === "remote-desktop")?.verdict).toBe("rise");
  });

  it("marks a share that we computed from a stated count and base: 140 of 222 is 63.1", () => {
    const one = figure("ransomware-cases-by-size", { editions: "R6" });
    const cell = one.cells[0]?.[1];
    expect(cell).toMatchObject({ text: "63.1（計算値）", status: "computed", count: 140, base: 222 });
    expect(one.marks.map((mark) => mark.mark)).toContain("（計算値）");
    const beside = figure("ransomware-cases-by-size", { editions: "R5,R6" });
    expect(beside.cells[1]?.[2]).toMatchObject({ text: "…", missing: "not-obtained", value: null });
  });

  it("shows a share that disagrees with its count with a mark and its meaning", () => {
    const one = figure("ransomware-cases-by-industry", { editions: "R6H1" });
    expect(shown(one)).toContainEqual(["サービス業", "16‡"]);
    expect(one.marks).toContainEqual({ mark: "‡", meaning: "原資料の率と件数が一致しない" });
  });

  it("shows 7割以上 as at least 70, never as 70", () => {
    const one = figure("telework-start");
    expect(one.cells[0]?.[0]).toMatchObject({ text: "70以上", qualifier: "at-least", interval: null });
    expect(one.title).toContain("70%以上");
    expect(one.lost?.heading).toBe("原資料は図のみ（数値は未取得）");
  });

  it("says nothing of large and small where the base is under 30", () => {
    const one = figure("crypto-demand", { editions: "R4H1" });
    expect(one.cells[0]?.[0]).toMatchObject({ text: "96*", smallBase: true });
    expect(one.title).toContain("母数が30未満");
    expect(one.cautions.map((caution) => caution.code)).toContain("small-base");
  });

  it("ranks without shares where only ranks were printed", () => {
    const one = figure("report-destination", { editions: "R3" });
    expect(one.title).toBe("1位は「警察」（令和3年）。2位「情報処理推進機構」、3位「監督官庁」。");
    expect(one.cells.flat().every((cell) => cell.value === null && cell.missing === "not-published")).toBe(true);
  });

  it("shows what only a picture held as lost, with what is known in words", () => {
    const one = figure("report-awareness");
    expect(one.cells).toEqual([]);
    expect(one.lost?.known).toContain("中小企業の認知率が低い");
    expect(one.title).toBe("従業員数別の届出先の認知率");
  });

  it("has whole numbers on its axis, so that a tick says where it stands", () => {
    expect(figure("damage-experienced", { editions: "R6" }).axis.ticks.map(({ label }) => label)).toEqual([
      ...["0", "10", "20", "30"],
    ]);
  });

  it("counts reported cases by halves, with the years in both eras", () => {
    const halves = { editions: "R2H2,R3H1,R3H2,R4H1,R4H2,R5H1,R5H2,R6H1,R6H2,R7H1" };
    const one = figure("ransomware-cases", halves);
    expect(one.categories[0]).toMatchObject({ label: "令和2年下半期", sublabel: "2020", short: "R2下" });
    expect(one.title).toBe(
      "ランサムウェア被害は116件（令和7年上半期）。令和6年下半期（108件）から8件増加し、過去最多の令和4年下半期と同数。",
    );
    const western = figure("ransomware-cases", halves, "ja", "western");
    expect(western.categories[0]).toMatchObject({ label: "2020年下半期", sublabel: "R2" });
    const english = figure("ransomware-cases", halves, "en");
    expect(english.title).toBe(
      "Ransomware: 116 cases (first half of 2025). Up 8 from 108 cases in the second half of 2024.",
    );
    expect(english.subtitle).toMatch(/, the second half of 2020 to the first half of 2025$/);
    expect(figure("ransomware-route", { editions: "R3H1" }, "en").bases.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Response rate for the first half of 2021: 82\.0% \[e\]/),
    );
  });

  it("draws no line across a missing year or between halves and years", () => {
    const one = figure("double-extortion", { editions: "R3,R5,R6" });
    expect(one.categories.map((category) => category.short)).toEqual(["R3", "R5", "R6"]);
    expect(one.joins).toEqual([[false, true]]);
  });

  it("joins H30 to R3 in one line, the eras being one time", () => {
    expect(figure("remote-access-allowed").joins).toEqual([[true, true, true]]);
  });

  it("does not rank a closed list against 超: neither 31.6% nor 30%超 is the most frequent", () => {
    expect(figure("reported-or-not").title).toBe("「届け出た」31.6%、「未届」30%超（令和6年）。");
  });

  it("gives the response rate of the edition, computed: 716 of 2,950 is 24.3%", () => {
    expect(textsAround(figure("telework-status"), ["base"])).toEqual([
      "令和3年：n=716（回答した企業・団体等 全体）",
      "令和3年の回答率：24.3%（計算値。対象2,950件、回答716件。回答しなかった団体の状況は含まれない）",
    ]);
  });

  it("gives no response rate for cases that were reported to the police", () => {
    expect(textsAround(figure("double-extortion"), ["base"]).join()).not.toContain("回答率");
    expect(textsAround(figure("ransomware-route", { editions: "R3" }), ["base"]).join()).toContain(
      "令和3年の回答率：84.2%",
    );
  });
});

describe("every figure", () => {
  const all = indicators.flatMap((one) => (["ja", "en"] as const).map((lang) => figure(one.id, {}, lang)));

  it("stands in exactly one topic", () => {
    const placed = topics.flatMap((topic) => topic.sections.flatMap((section) => section.indicators));
    expect([...placed].sort()).toEqual(indicators.map((one) => one.id).sort());
  });

  it("has a title, a source and a description wherever it has a number", () => {
    for (const one of all) {
      if (one.cells.length === 0) continue;
      expect(one.title.length, one.indicator).toBeGreaterThan(5);
      expect(one.sourceLine, one.indicator).toMatch(/^(出典：|Source: )/);
      expect(one.alt.startsWith(one.title), one.indicator).toBe(true);
      expect(one.alt).not.toContain("。。");
      for (const cell of one.cells.flat()) if (cell.value !== null) expect(one.alt).toContain(cell.spoken);
    }
  });

  it("shows a base or says that there is none beside every percentage", () => {
    for (const one of all.filter((figure) => figure.unit === "%")) {
      if (one.cells.flat().some((cell) => cell.value !== null && cell.base === null)) {
        expect(textsAround(one, ["base"]).join(), one.indicator).toMatch(/母数の記載なし|base not stated/);
      }
    }
  });

  it("uses no word of alarm", () => {
    for (const one of all) expect(one.title).not.toMatch(/急増|激増|倍増|surge|soar|double[ds]/i);
  });

  it("has a table with a cell for every cell of the picture", () => {
    for (const one of all) {
      expect(one.table.rows.length).toBe(one.categories.length);
      for (const row of one.table.rows) expect(row.cells.length).toBe(one.table.columns.length - 1);
    }
  });

  it("legends each of its marks and no other", () => {
    for (const one of all) {
      const texts = one.cells.flat().map((cell) => cell.text);
      for (const { mark } of one.marks)
        expect(
          texts.some((text) => text.includes(mark)),
          `${one.indicator} ${mark}`,
        ).toBe(true);
    }
  });
});
