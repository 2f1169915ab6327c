// A piece of a figure says of its categories and series what the whole says of them.
import { describe, expect, it } from "vitest";
import type { Figure } from "../../lib/figure/figure";
import { partOfCategories, partOfSeries } from "../../lib/slides/part-figure";
import { samples } from "../chart/sample-figures";

/** What is said between categories, by their keys: which are joined, where a break is, which a bracket holds together. */
function said({ categories, series, joins, breaks, brackets }: Figure) {
  const name = (at: number) => categories[at]?.key ?? "nowhere";
  return {
    joined: joins.flatMap((one, s) =>
      one.flatMap((joined, at) => (joined ? [`${series[s]?.key}: ${name(at)} ${name(at + 1)}`] : [])),
    ),
    breaks: breaks.map(({ before, reason }) => `${name(before - 1)} ${name(before)}: ${reason}`),
    held: brackets.flatMap((one) =>
      Array.from({ length: one.to - one.from }, (_, step) => one.from + step).map(
        (at) => `${series[one.series]?.key}: ${name(at)} ${name(at + 1)}, ${one.label}`,
      ),
    ),
  };
}

const wholes = [samples.trend, samples.counts, samples.ranking, samples.english];
const cuts = (length: number) =>
  Array.from({ length }, (_, from) =>
    Array.from({ length: length - from }, (_, more) => [from, from + 1 + more] as const),
  );

describe("a piece of a figure", () => {
  it("keeps joins, breaks and brackets between the same categories, cut at its edges", () => {
    for (const whole of wholes) {
      const all = said(whole);
      for (const [from, to] of cuts(whole.categories.length).flat()) {
        const part = said(partOfCategories(whole, from, to));
        const keys = new Set(whole.categories.slice(from, to).map(({ key }) => key));
        const within = (one: string) => (one.match(/\bc\d+\b/g) ?? []).every((key) => keys.has(key));
        expect(part, `${whole.indicator} ${from}–${to}`).toEqual({
          joined: all.joined.filter(within),
          breaks: all.breaks.filter(within),
          held: all.held.filter(within),
        });
      }
    }
  });

  it("keeps them to the same series", () => {
    for (const whole of wholes) {
      const all = said(whole);
      for (const [from, to] of cuts(whole.series.length).flat()) {
        const part = said(partOfSeries(whole, from, to));
        const keys = whole.series.slice(from, to).map(({ key }) => `${key}:`);
        const within = (one: string) => keys.some((key) => one.startsWith(key));
        expect(part, `${whole.indicator} ${from}–${to}`).toEqual({
          joined: all.joined.filter(within),
          breaks: all.breaks,
          held: all.held.filter(within),
        });
      }
    }
  });
});
