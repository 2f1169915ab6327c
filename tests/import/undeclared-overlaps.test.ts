// Rows that say of themselves that they repeat their neighbours have to be known to the catalogue.
import { expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { classOf, undeclaredOverlaps } from "../../lib/import/undeclared-overlaps";
import { readObservations } from "../data/read-extracts";

const all = readObservations();
const labels = (some: readonly Indicator[]) => undeclaredOverlaps(some, all).map(({ detail }) => detail.label);

it("classes are read from their labels", () => {
  expect(classOf("1,000万円以上")).toEqual({ from: 10_000_000, open: true });
  expect(classOf("5,000万円以上1億円未満")).toEqual({ from: 50_000_000, open: false });
  expect(classOf("1億円以上")).toEqual({ from: 100_000_000, open: true });
  expect(classOf("1か月以上(復旧中を含む)")).toEqual({ from: 30, open: true });
  expect(classOf("中小企業(101人以上)")).toEqual({ from: 101, open: true });
  expect(classOf("30〜99人")).toEqual({ from: 30, open: false });
  expect(classOf("製造業計")).toBeNull();
});

it("none is left out of the catalogue", () => {
  expect(labels(indicators)).toEqual([]);
});

it("what the catalogue did not know would be told: totals, and classes beside their parts", () => {
  const unknowing = indicators.map((one): Indicator => ({ ...one, overlapping: [] }));
  expect(labels(unknowing).sort()).toEqual(["1,000万円以上", "1か月以上(復旧中を含む)", "製造業計"]);
  const [first] = all;
  if (!first) throw new Error("no data");
  const row = (item: string, ja: string) => ({ ...first, item, itemLabel: { ja, en: item } });
  const rows = [row("a", "VPN機器"), row("b", "VPN機器とリモートデスクトップの合計")];
  const [told] = undeclaredOverlaps(unknowing, rows);
  expect(told).toMatchObject({ code: "overlap-undeclared", detail: { label: "VPN機器とリモートデスクトップの合計" } });
  expect(undeclaredOverlaps(unknowing, rows.slice(1))).toEqual([]);
});
