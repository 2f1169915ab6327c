// The state of a figure is its address.
import { describe, expect, it } from "vitest";
import type { FigureQuery } from "../../lib/address/state";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import { buildFigure } from "../../lib/figure/build-figure";
import { shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();

function figure(id: string, query: FigureQuery = {}) {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, dataset, { lang: "ja", era: "wareki" }, query);
}

describe("addresses", () => {
  it("brings the same figure back from its own address", () => {
    for (const indicator of indicators) {
      const one = figure(indicator.id);
      const query = Object.fromEntries(new URL(one.href, "http://here.invalid").searchParams);
      expect(figure(indicator.id, query)).toEqual(one);
    }
  });

  it("takes editions as a list or repeated, in any order", () => {
    const one = figure("damage-experienced", { editions: ["R3", "R2"] });
    expect(one).toEqual(figure("damage-experienced", { editions: "R2,R3" }));
  });

  it("refuses what the figure does not have, naming what there is", () => {
    const refused = (query: FigureQuery) => {
      try {
        figure("damage-experienced", query);
      } catch (error) {
        return error;
      }
    };
    expect(refused({ editions: "R9" })).toMatchObject({
      status: 400,
      code: "unknown-choice",
      detail: { name: "editions" },
    });
    expect(refused({ kind: "composition" })).toMatchObject({ status: 400, detail: { name: "kind" } });
    expect(refused({ breakdown: "industry" })).toMatchObject({ status: 400, detail: { name: "breakdown" } });
    expect(refused({ order: "random" })).toMatchObject({ status: 400, detail: { name: "order" } });
    expect(refused({ intervals: "maybe" })).toMatchObject({ status: 400, detail: { name: "intervals" } });
  });
});
