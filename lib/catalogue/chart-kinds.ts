// The kinds of charts and what is true of each. Whoever lays a figure out, words it or offers it asks here, so that a
// new kind does not compile until every question about it has an answer.

/**
 * ranking: horizontal bars of items, grouped by edition. trend: a line over editions. composition: 100 % bars.
 * groups: horizontal bars of segments. counts: columns over time.
 */
export const chartKinds = ["ranking", "trend", "composition", "groups", "counts"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** What respondents gave, or that cases were counted. */
type Answer = "multiple" | "single" | "count";

type ChartTraits = {
  /** What it may show: parts of a whole need one answer from each respondent. */
  answers: readonly Answer[];
  /** What its rows stand for, or its places along an axis. Series are editions, or the items where rows are editions. */
  rows: "items" | "segments" | "editions";
  /** Editions follow one another from left to right with none left out, and values rise from below. */
  overTime: boolean;
  /** A line joins the values of a series; else each value has its bar. */
  joined: boolean;
  /** The values of a row are parts of 100 %, one bar cut into pieces. */
  whole: boolean;
  /** Rows have places: the source's own is printed, and an order that the intervals leave open is bracketed. */
  places: boolean;
  /** Intervals are drawn. Those of parts of a whole would end inside one another; what is counted in full has none. */
  whiskers: boolean;
  /** A year is drawn as its two halves, one on the other, where both are known: they are parts of what was counted. */
  stacksHalves: boolean;
};

const traits = {
  ranking: {
    answers: ["multiple", "single"],
    rows: "items",
    ...{ overTime: false, joined: false, whole: false, places: true, whiskers: true, stacksHalves: false },
  },
  trend: {
    answers: ["multiple", "single"],
    rows: "editions",
    ...{ overTime: true, joined: true, whole: false, places: false, whiskers: true, stacksHalves: false },
  },
  composition: {
    answers: ["single"],
    rows: "editions",
    ...{ overTime: false, joined: false, whole: true, places: false, whiskers: false, stacksHalves: false },
  },
  groups: {
    answers: ["multiple", "single"],
    rows: "segments",
    ...{ overTime: false, joined: false, whole: false, places: false, whiskers: true, stacksHalves: false },
  },
  counts: {
    answers: ["count"],
    rows: "editions",
    ...{ overTime: true, joined: false, whole: false, places: false, whiskers: false, stacksHalves: true },
  },
} as const satisfies Record<ChartKind, ChartTraits>;

export const chartTraits: Readonly<Record<ChartKind, ChartTraits>> = traits;

/** Kinds that may show an answer. */
export type ChartKindFor<A extends Answer> = {
  [K in ChartKind]: A extends (typeof traits)[K]["answers"][number] ? K : never;
}[ChartKind];
