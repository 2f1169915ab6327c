// A Figure (図) is everything a reader sees, settled once and in one language: order, labels, formatted cells,
// intervals, inks, notes, base, source line, alternative text. Plain JSON. Screen, slide, sheet and paper only place it.
import type { FigureState } from "../address/state";
import type { ChartKind } from "../catalogue/types";
import type { Era, Lang } from "../localised";
import type { CellMissing, Qualifier } from "../observation";

export type Cell = {
  /** In the unit of the axis; null where there is no number. */
  value: number | null;
  /** As printed beside the mark: `22.1`, `約53`, `70以上`, `…`, `31.6（計算値）` … without the unit. */
  text: string;
  /** The same with unit, base and qualifier in words, for tooltips and screen readers. */
  spoken: string;
  status: "stated" | "computed" | "missing";
  missing: CellMissing | null;
  qualifier: Qualifier;
  count: number | null;
  base: number | null;
  rank: number | null;
  /** n < 30: hollow mark, `*`. */
  smallBase: boolean;
  /** Percent. `reference`: base not stated, smallest base that fits; drawn dashed. */
  interval: { lower: number; upper: number; kind: "stated-base" | "reference" } | null;
  source: string;
};

/** Symbolic inks; a palette turns them into colours. Series inks go with pattern, dash and marker: never colour alone. */
export type SeriesInk = "series1" | "series2" | "series3" | "series4" | "series5" | "series6" | "rest";
export type Pattern = "solid" | "diagonal" | "dots" | "cross" | "back-diagonal" | "horizontal" | "empty";
export type Dash = "solid" | "dashed" | "dotted" | "dash-dot";
export type Marker = "circle" | "square" | "triangle" | "diamond";
export type SeriesStyle = { ink: SeriesInk; pattern: Pattern; dash: Dash; marker: Marker };

/** A row of bars, or a place on a time axis. */
export type Category = {
  key: string;
  label: string;
  /** Second line of a time tick (2021 under 令和3年), empty elsewhere. */
  sublabel: string;
  /** R3, for narrow charts; the label again where there is no shorter form. */
  short: string;
};

/** Bars of one kind (an edition, an item), or one line. */
export type Series = { key: string; label: string; short: string; style: SeriesStyle };

export type Figure = {
  indicator: string;
  lang: Lang;
  era: Era;
  state: FigureState;
  /** `/figures/damage-experienced?editions=R2,R3`, with /en where English. */
  href: string;
  kind: ChartKind;
  /** The finding, one sentence, made from the data. */
  title: string;
  /** The indicator's plain name. */
  name: string;
  /** What, who was asked, period, unit, （複数回答）, base. */
  subtitle: string;
  /** 「（%）」「（件）」 */
  axisUnit: string;
  /** `%` or `件`, written behind a number in running text; empty in English for counts. */
  unit: string;
  axis: { max: number; ticks: { value: number; label: string }[] };
  categories: Category[];
  series: Series[];
  /** cells[category][series]. */
  cells: Cell[][];
  /** Line charts: joins[series][i] is true where the line runs from category i to i+1. */
  joins: boolean[][];
  /** Dashed vertical lines before this category: 不連続 and why. */
  breaks: { before: number; reason: string }[];
  /** Rankings: runs of places (category indices, inclusive) of one series whose order is not settled. */
  brackets: { series: number; from: number; to: number; label: string }[];
  /** Base of each series or of the figure, each a line: `令和3年：n=716（回答した企業・団体等 全体）`. */
  bases: string[];
  /** 注, numbered by the output. */
  notes: string[];
  /** What the reader must not miss, before the notes: year assigned by us, second-hand, preliminary. */
  cautions: { code: "year-assigned" | "second-hand" | "preliminary" | "small-base" | "approximate"; text: string }[];
  /** Only the marks that are in this figure. */
  marks: { mark: string; meaning: string }[];
  /** 出典：… one line, computed from the observations. */
  sourceLine: string;
  sources: { id: string; text: string; url: string; published: string; locators: string[] }[];
  /** One sentence with the finding, then the values. */
  alt: string;
  table: { caption: string; columns: string[]; rows: { header: string; cells: string[] }[] };
  /** Set where no number could be had: 原資料は図のみ（数値は未取得）, what is known, its credit. The other parts are then empty. */
  lost: { heading: string; known: string; source: string } | null;
  /** Differences between two editions (comparison figures), one row an item. */
  changes: {
    caption: string;
    columns: string[];
    rows: { key: string; cells: string[]; verdict: "rise" | "fall" | "no-clear-difference" | "undecidable" }[];
  } | null;
  /** 「1団体=1.1ポイント」 where n < 100, one a series. */
  rulers: { label: string; points: number }[];
  /** What an interval covers and what it does not; null where none is shown. */
  intervalNote: string | null;
  dataVersion: string;
  /** YYYY-MM-DD of the last import. */
  updated: string;
};
