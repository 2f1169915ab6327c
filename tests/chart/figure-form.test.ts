// A single number in large type: what it is of, then when.
import { describe, expect, it } from "vitest";
import { indicatorById } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { onlyNumber } from "../../lib/chart/figure-form";
import { buildFigure } from "../../lib/figure/build-figure";
import { shippedDataset } from "../figure/shipped-dataset";

const labelOf = (id: string, query: { editions: string; view?: string }, lang: "ja" | "en" = "ja") =>
  onlyNumber(
    buildFigure(
      indicatorById.get(id) as Indicator,
      shippedDataset(),
      { lang, era: lang === "ja" ? "wareki" : "western" },
      query,
    ),
  )?.label;

describe("a single number", () => {
  it("is named alike whether editions are its rows or its series, with its year said once", () => {
    expect(labelOf("ransomware-cases", { editions: "R6" })).toBe("ランサムウェア被害の報告件数　令和6年");
    expect(labelOf("ransomware-cases", { editions: "R6" }, "en")).toBe("Reported ransomware cases, 2024");
    expect(labelOf("telework-status", { editions: "R3" })).toBe("テレワークを実施している　令和3年");
  });
});
