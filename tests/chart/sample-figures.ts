// Sample figures, one of each chart kind, with everything that can happen to a number. Values are made up (sample).
import { type ChartKind, chartTraits } from "../../lib/catalogue/chart-kinds";
import type { Category, Cell, Figure, Series, SeriesStyle } from "../../lib/figure/figure";
import { seriesStyles } from "../../lib/figure/styles";
import { sampleCodes } from "./sample-codes";

/** A cell with a stated value; `more` says what is special about it. */
export function sampleCell(value: number | null, more: Partial<Cell> = {}): Cell {
  const text = more.text ?? (value === null ? "…" : String(value));
  const [, before = text, digits = "", after = ""] = /^([^\d]*)([\d,]*\d(?:\.\d+)?)(.*)$/.exec(text) ?? [];
  return {
    value,
    decimals: value === null ? 0 : (digits.split(".")[1]?.length ?? 0),
    text,
    ...{ before, digits, after },
    spoken: text,
    status: value === null ? "missing" : "stated",
    missing: value === null ? "not-published" : null,
    qualifier: "exact",
    count: null,
    base: null,
    rank: null,
    smallBase: false,
    interval: null,
    source: "S01",
    unconfirmed: false,
    ...more,
  };
}

const around = (value: number, half: number, kind: "stated-base" | "reference" = "stated-base"): Partial<Cell> => ({
  interval: { lower: Math.max(0, value - half), upper: value + half, kind },
});

export const sampleNote = (text: string) => ({ code: "text" as const, text });

export const sampleBase = (text: string) => ({ kind: "base" as const, edition: "R3", n: null, about: "", text });

type Parts = {
  kind: ChartKind;
  categories: (string | [label: string, sublabel: string, short: string])[];
  series: (string | [label: string, short: string])[];
  cells: Cell[][];
  max?: number;
  step?: number;
  styles?: SeriesStyle[];
} & Partial<Pick<Figure, "lang" | "brackets" | "breaks" | "joins" | "bridges" | "axisUnit" | "title" | "alt">>;

/** A whole figure around the parts that are drawn. */
export function sampleFigure(parts: Parts): Figure {
  const { kind, cells, max = 100, step = max / 4, lang = "ja" } = parts;
  const categories: Category[] = parts.categories.map((one, index) => {
    const [label, sublabel, short] = typeof one === "string" ? [one, "", one] : one;
    return { key: `c${index}`, label, sublabel, short, apart: false };
  });
  const keys = parts.series.map((_, index) => `s${index}`);
  const styles = parts.styles ?? seriesStyles(kind, keys);
  const series: Series[] = parts.series.map((one, index) => {
    const [label, short] = typeof one === "string" ? [one, one] : one;
    return { key: `s${index}`, label, short, style: styles[index] as SeriesStyle };
  });
  const steps = Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => index * step);
  const ticks = steps.map((value) => ({ value, label: String(value) }));
  const joined = series.map((_, s) =>
    categories.slice(1).map((_, c) => cells[c]?.[s]?.value !== null && cells[c + 1]?.[s]?.value !== null),
  );
  return {
    indicator: `sample-${kind}`,
    lang,
    era: "wareki",
    state: {
      editions: ["R2", "R3"],
      breakdown: "none",
      view: chartTraits[kind].overTime ? "trend" : "latest",
      kind,
      ...{ order: "value", intervals: true, span: "year", asOf: null, unconfirmed: false },
    },
    href: `/figures/sample-${kind}`,
    kind,
    views: ["latest", "trend", "compare"],
    title: parts.title ?? "見本の図",
    headline: { first: parts.title ?? "見本の図", second: null, spoken: "見本の図です。", number: null },
    certainty: null,
    name: "見本",
    subtitle: "見本",
    asked: { population: "見本", multiple: false, period: "" },
    axisUnit: parts.axisUnit ?? "（%）",
    unit: "%",
    axis: { max, ticks },
    categories,
    series,
    cells,
    codes: sampleCodes(categories, series),
    halves: [],
    joins: parts.joins ?? joined,
    bridges: parts.bridges ?? joined.map((one) => one.map(() => false)),
    breaks: parts.breaks ?? [],
    brackets: parts.brackets ?? [],
    bases: [],
    notes: [],
    ...{ cautions: [], standings: [] },
    marks: [],
    sourceLine: "出典：見本",
    credit: [{ text: "出典：見本", url: "" }],
    sources: [],
    alt: parts.alt ?? "見本の図。値は見本。",
    table: { caption: "", columns: [], rows: [] },
    lost: null,
    changes: null,
    rulers: [],
    intervalNote: null,
    dataVersion: "sample",
    updated: "2022-06-20",
  };
}

const half: [string, string, string][] = [2, 3, 4, 5, 6, 7].flatMap((year) =>
  (["上", "下"] as const).map((part): [string, string, string] => [
    `令和${year}年${part}半期`,
    String(2018 + year),
    `R${year}${part}`,
  ]),
);

export const samples = {
  ranking: sampleFigure({
    kind: "ranking",
    categories: [
      "VPN機器からの侵入",
      "リモートデスクトップからの侵入",
      "不審メールやその添付ファイル・リンクの開封による感染",
      "利用しているクラウドサービスの設定の不備（アクセス権限の誤りを含む）",
      "その他",
      "無回答",
    ],
    series: [
      ["令和2年", "R2"],
      ["令和3年", "R3"],
    ],
    cells: [
      [
        sampleCell(46.2, { rank: 1, ...around(46.2, 13, "reference") }),
        sampleCell(54.4, { rank: 1, ...around(54.4, 12) }),
      ],
      [
        sampleCell(12.1, { rank: 2, smallBase: true, text: "12.1*" }),
        sampleCell(20, { text: "20.0", rank: 2, ...around(20, 9) }),
      ],
      [sampleCell(8, { qualifier: "approx", text: "約8" }), sampleCell(17.5, { rank: 3, ...around(17.5, 8) })],
      [
        sampleCell(null, { text: "※", missing: "not-asked" }),
        sampleCell(10, { qualifier: "at-least", text: "10以上" }),
      ],
      [sampleCell(0, { text: "0" }), sampleCell(31.6, { status: "computed", text: "31.6（計算値）" })],
      [sampleCell(null), sampleCell(6.8, { qualifier: "inconsistent-with-count", text: "6.8‡" })],
    ],
    max: 80,
    brackets: [{ series: 1, from: 1, to: 2, label: "差は誤差の範囲（参考）" }],
  }),
  trend: sampleFigure({
    kind: "trend",
    categories: [
      ["平成29年", "2017", "H29"],
      ["平成30年", "2018", "H30"],
      ["令和元年", "2019", "R1"],
      ["令和2年", "2020", "R2"],
      ["令和3年", "2021", "R3"],
      ["令和4年", "2022", "R4"],
      ["令和5年", "2023", "R5"],
    ],
    series: [
      ["全ての社員等に許可している", "全社員"],
      ["必要と認められる社員等に限り許可している", "限定して許可"],
      "その他",
    ],
    cells: [
      [sampleCell(9.8), sampleCell(38.4), sampleCell(12.1)],
      [sampleCell(10.2), sampleCell(39.5), sampleCell(11.7)],
      [sampleCell(14.6), sampleCell(41), sampleCell(13.3)],
      [sampleCell(null), sampleCell(null), sampleCell(null)],
      [
        sampleCell(24.9, around(24.9, 3)),
        sampleCell(38.5, around(38.5, 3.6)),
        sampleCell(8, { smallBase: true, text: "8*" }),
      ],
      [sampleCell(28), sampleCell(40, { qualifier: "more-than", text: "40超" }), sampleCell(7.2)],
      [sampleCell(33.3), sampleCell(35, { status: "computed", text: "35（計算値）" }), sampleCell(null, { text: "※" })],
    ],
    max: 60,
    step: 15,
    breaks: [{ before: 4, reason: "設問の変更" }],
    joins: [
      [true, true, false, false, true, true],
      [true, true, false, false, true, true],
      [true, true, false, false, true, false],
    ],
  }),
  composition: sampleFigure({
    kind: "composition",
    categories: [
      ["令和元年", "2019", "R1"],
      ["令和2年", "2020", "R2"],
      ["令和3年", "2021", "R3"],
    ],
    series: [
      ["取得しており、復元の手順を確認している", "手順を確認"],
      ["取得しているが、復元の手順を確認していない", "手順は未確認"],
      ["取得していない", "取得せず"],
      ["わからない", "不明"],
      "無回答",
    ],
    cells: [
      [sampleCell(31.2), sampleCell(45.1), sampleCell(15), sampleCell(6.5), sampleCell(2.2)],
      [
        sampleCell(40, { qualifier: "at-least", text: "40以上" }),
        sampleCell(38.6),
        sampleCell(9.9),
        sampleCell(null),
        sampleCell(1.3),
      ],
      [
        sampleCell(52.3, { status: "computed", text: "52.3（計算値）" }),
        sampleCell(30.1, { status: "computed", text: "30.1（計算値）" }),
        sampleCell(10),
        sampleCell(7.6),
        sampleCell(0),
      ],
    ],
  }),
  groups: sampleFigure({
    kind: "groups",
    categories: [
      ["300人未満", "n=211", "300人未満"],
      ["300人以上1,000人未満", "n=98", "300人以上1,000人未満"],
      ["1,000人以上", "n=24", "1,000人以上"],
      ["行政サービス（地方公共団体等）", "n=383", "行政サービス（地方公共団体等）"],
    ],
    series: [
      ["警察", "警察"],
      ["情報処理推進機構（IPA）", "IPA"],
      ["監督官庁", "監督官庁"],
    ],
    cells: [
      [sampleCell(61.2, around(61.2, 7)), sampleCell(38.4, around(38.4, 7)), sampleCell(22.1)],
      [sampleCell(70.5, around(70.5, 9)), sampleCell(51.2, around(51.2, 10)), sampleCell(36.7)],
      [
        sampleCell(83.3, { smallBase: true, text: "83.3*", ...around(83.3, 14) }),
        sampleCell(66.7, { smallBase: true, text: "66.7*" }),
        sampleCell(null),
      ],
      [sampleCell(55), sampleCell(100), sampleCell(47.8)],
    ],
  }),
  counts: sampleFigure({
    kind: "counts",
    categories: half,
    series: ["ランサムウェア被害の報告件数"],
    cells: [
      [sampleCell(null)],
      [sampleCell(21)],
      [sampleCell(61)],
      [sampleCell(85)],
      [sampleCell(114)],
      [sampleCell(116, { qualifier: "inconsistent-with-count", text: "116‡" })],
      [sampleCell(103)],
      [sampleCell(94, { status: "computed", text: "94（計算値）" })],
      [sampleCell(110, { qualifier: "at-least", text: "110以上" })],
      [sampleCell(0, { text: "0" })],
      [sampleCell(116)],
      [sampleCell(120, { qualifier: "approx", text: "約120" })],
    ],
    max: 150,
    step: 30,
    axisUnit: "（件）",
    breaks: [{ before: 8, reason: "集計対象の変更" }],
  }),
  english: sampleFigure({
    kind: "ranking",
    lang: "en",
    categories: [
      "Intrusion through a VPN appliance",
      "Intrusion through remote desktop",
      "Malicious e-mail or its attachment opened by an employee",
      "Other",
    ],
    series: ["2020", "2021"],
    cells: [
      [sampleCell(46.2, { rank: 1 }), sampleCell(54.4, { rank: 1, ...around(54.4, 12) })],
      [sampleCell(12.1, { rank: 2 }), sampleCell(20.1, { rank: 2, ...around(20.1, 9) })],
      [sampleCell(8, { qualifier: "approx", text: "about 8" }), sampleCell(17.5, { rank: 3, ...around(17.5, 8) })],
      [sampleCell(null, { text: "[x]" }), sampleCell(8.1, { status: "computed", text: "8.1 [e]" })],
    ],
    max: 80,
    brackets: [{ series: 1, from: 1, to: 2, label: "Within the margin of error (for reference)" }],
    axisUnit: "(%)",
    title: "Sample figure",
    alt: "Sample figure. Sample values.",
  }),
};
