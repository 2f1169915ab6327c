// What the form of a figure's page sends: the years of its range, and nothing of what no longer fits.
import { describe, expect, it } from "vitest";
import { readChoices, shownField } from "../../lib/address/choices-form";
import {
  availableBreakdowns,
  availableSpans,
  type FigureQuery,
  resolveState,
  viewsInState,
} from "../../lib/address/state";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { shippedDataset } from "../figure/shipped-dataset";

const { observations } = shippedDataset();

function read(id: string, query: FigureQuery) {
  const indicator = indicatorById.get(id) as Indicator;
  const own = observations.filter((one) => one.indicator === id);
  return readChoices(indicator, own, query);
}

const years = shownField({ breakdown: "none", span: "year", view: "trend" });

describe("what a form sends", () => {
  it("becomes the editions of its range, whichever end comes first", () => {
    const sent = { shown: years, view: "trend", from: "R4", to: "R6" };
    expect(read("ransomware-cases", sent).editions).toEqual(["R4", "R5", "R6"]);
    expect(read("ransomware-cases", { ...sent, from: "R6", to: "R4" }).editions).toEqual(["R4", "R5", "R6"]);
  });

  it("is no choice of editions where the range is whole: it follows the newest", () => {
    expect(read("ransomware-cases", { shown: years, from: "R3", to: "R7" })).not.toHaveProperty("editions");
    expect(read("ransomware-cases", { shown: years, from: "nonsense", to: "R7" })).not.toHaveProperty("editions");
  });

  it("lets go of years that belong to another view, length or breakdown", () => {
    const sent = { shown: years, view: "trend", span: "year", from: "R4", to: "R6", kind: "counts" };
    expect(read("ransomware-cases", { ...sent, view: "compare" })).not.toHaveProperty("editions");
    expect(read("ransomware-cases", { ...sent, span: "half" })).not.toHaveProperty("editions");
    expect(read("ransomware-cases", { ...sent, breakdown: "org-size" })).not.toHaveProperty("kind");
  });

  it("is ticked years only where years are compared", () => {
    const shown = shownField({ breakdown: "none", span: "year", view: "compare" });
    expect(read("damage-experienced", { shown, view: "compare", year: ["R6", "R2"] }).editions).toEqual(["R2", "R6"]);
    expect(read("damage-experienced", { shown, view: "latest", year: ["R6", "R2"] })).not.toHaveProperty("editions");
  });

  it("leaves an address that no form sent as it is", () => {
    const query = { editions: "R2,R3", from: "R3", view: "compare" };
    expect(read("damage-experienced", query)).toBe(query);
    expect(read("damage-experienced", { ...query, shown: "x" })).toEqual({ ...query, shown: "x" });
  });

  it("is a state of the figure whatever is chosen in whatever form", () => {
    for (const indicator of indicators) {
      const own = observations.filter((one) => one.indicator === indicator.id);
      const forms = availableBreakdowns(indicator, own).flatMap((breakdown) =>
        availableSpans(own, breakdown).flatMap((span) =>
          viewsInState(indicator, own, { breakdown, span }).map((view) => ({ breakdown, span, view })),
        ),
      );
      for (const form of forms) {
        for (const chosen of forms) {
          const sent = { ...chosen, shown: shownField(form), from: "R3", to: "R6", year: ["R3", "R6H1"] };
          const read = () => resolveState(indicator, own, readChoices(indicator, own, sent));
          expect(read, `${indicator.id} ${JSON.stringify(sent)}`).not.toThrow();
        }
      }
    }
  });
});
