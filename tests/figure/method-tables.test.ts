import { describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { disagreements, qualifierCounts, secondHand, withNote } from "../../lib/figure/method-tables";
import { checkSums } from "../../lib/import/checks";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();
const counts = dataset.observations.map(({ indicator, source, qualifier }) => ({
  indicator,
  source,
  qualifier,
  count: 1,
}));

describe("numbers that do not agree", () => {
  it("are, with the wrong sums, exactly what the list of contradictions calls detectable by arithmetic", () => {
    const { observations } = dataset;
    const count = (indicator: string, edition: string) =>
      observations.find((one) => one.indicator === indicator && one.edition === edition && one.breakdown === "none")
        ?.value ?? null;
    const sums = indicators.flatMap((indicator) =>
      indicator.unit !== "count"
        ? []
        : observations.filter(
            (one) => one.indicator === indicator.id && checkSums(indicator, one.edition, count).length,
          ),
    );
    const shares = disagreements(indicators, dataset).map(({ observation }) => observation);
    const found = [...shares, ...sums].map((one) => `${one.indicator}/${one.edition}/${one.item}`);
    const listed = dataset.contradictions.filter((one) => one.detectable === "arithmetic").flatMap((one) => one.cells);
    expect(found.sort()).toEqual(listed.sort());
    expect(shares).toHaveLength(4);
    expect(sums).toHaveLength(1);
  });

  it("show the share that the count gives: 15 of 39 is 38%, not 39%", () => {
    const one = disagreements(indicators, dataset).find(({ observation }) => observation.edition === "R3H1");
    expect(one).toMatchObject({ count: 15, base: 39, computed: 38, fits: null });
  });
});

describe("what readers must be told about", () => {
  it("lists the years assigned by us", () => {
    const listed = withNote(indicators, dataset, "year-assigned").map((one) => [one.indicator.id, ...one.editions]);
    expect(listed).toEqual([
      ["damage-experienced", "R2", "R3"],
      ["remote-access-allowed", "H30", "R1", "R2"],
    ]);
  });

  it("lists preliminary values of 2021 only", () => {
    const listed = withNote(indicators, dataset, "preliminary");
    expect(listed.map((one) => one.indicator.id)).toContain("ransomware-cases-by-industry");
    expect(new Set(listed.flatMap((one) => one.editions))).toEqual(new Set(["R3"]));
  });

  it("counts second-hand values, and leaves out figures that stand on the agency's own text", () => {
    const listed = new Map(secondHand(indicators, counts, dataset.sources).map((one) => [one.indicator.id, one]));
    expect(listed.get("log-acquisition")).toMatchObject({ kinds: ["blog"], count: 5, total: 5 });
    expect(listed.has("telework-status")).toBe(false);
    expect(listed.has("damage-experienced")).toBe(false);
  });

  it("counts the qualifiers", () => {
    const found = qualifierCounts(counts);
    expect(found["inconsistent-with-count"]).toBe(4);
    expect(Object.values(found).reduce((sum, one) => sum + one)).toBe(dataset.observations.length);
  });
});
