// The codes of a sample figure: its items in its editions, by the names that they have in it.
import type { Category, Figure, Series } from "../../lib/figure/figure";

const named = (all: readonly { key: string; label: string }[]) =>
  Object.fromEntries(all.map(({ key, label }) => [key, label]));

export function sampleCodes(categories: readonly Category[], series: readonly Series[]): Figure["codes"] {
  return {
    survey: "npa-unauthorized-access-survey",
    breakdown: "none",
    places: categories.map(({ key }) => series.map((one) => ({ edition: one.key, item: key, segment: "all" }))),
    names: {
      ...{ survey: "見本", breakdown: "全体", segments: { all: "全体" } },
      ...{ editions: named(series), items: named(categories) },
    },
  };
}
