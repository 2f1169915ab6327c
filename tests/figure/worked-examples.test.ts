import { describe, expect, it } from "vitest";
import { methodIds } from "../../lib/figure/method-ids";
import { workedExamples } from "../../lib/figure/worked-examples";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();
const ja = workedExamples(dataset, { lang: "ja", era: "wareki" });
const en = workedExamples(dataset, { lang: "en", era: "western" });

describe("worked examples from the shipped data", () => {
  it("are there for every method in both languages", () => {
    for (const id of methodIds) {
      expect(ja[id].length, id).toBeGreaterThan(0);
      expect(en[id].length, id).toBe(ja[id].length);
    }
  });

  it("give Wilson's interval: 41 of 76 by the formula on paper is 0.4282 to 0.6469", () => {
    expect(ja.interval[0]).toContain("76件中41件で54%。95%信頼区間は42.8%から64.7%");
    expect(en.interval[0]).toContain("41 of 76, 54%. The 95% confidence interval is 42.8% to 64.7%");
  });

  it("show a change that can be said and one that cannot", () => {
    expect(ja.difference.join()).toContain("明確な差なし");
    expect(ja.difference.join()).toContain("判定は「上昇」");
  });

  it("leave the first places of the 2021 ranking unsettled (variance .003948 of the derivation: 6.3 ± 12.3)", () => {
    expect(ja["same-respondents"][0]).toContain("矛盾しない最小の母数95（参考）");
    expect(ja["same-respondents"][1]).toContain("母数76：");
    expect(ja["same-respondents"][0]).toContain("−6.0から+18.6ポイントで、0を含む");
    expect(ja["same-respondents"][1]).toContain("0を含まない");
  });

  it("find the smallest bases 109 and 95, and the reference interval 0.1494 to 0.3144", () => {
    expect(ja["smallest-base"][0]).toContain("109");
    expect(ja["smallest-base"][1]).toContain("95");
    expect(ja.reference[0]).toContain("件数21として、14.9%から31.4%（参考）");
  });

  it("find no count behind 39% of 39", () => {
    expect(ja["fitting-counts"][1]).toContain("母数39で39%になる件数はありません");
  });

  it("compute the response rate 716 of 2,950", () => {
    expect(ja["response-rate"][0]).toBe("令和3年：2,950件中716件で24.3%（計算値）です。");
    // 29.7 % of H14 and 40.3 % of H12 are stated by their reports.
    expect(ja["response-rate"]).toHaveLength(3);
    expect(en["response-rate"][0]).toBe("2021: 716 of 2,950, 24.3% [e].");
  });

  it("say by which rule a count is still high: 226 is within 5% of 222, and above 90% of 230", () => {
    expect(ja["series-level"][0]).toContain("146、230、197、222、226件の順で、高止まり");
    expect(en["series-level"][0]).toContain("146, 230, 197, 222, 226 in this order; still high");
  });

  it("follow the reader's era", () => {
    expect(workedExamples(dataset, { lang: "ja", era: "western" }).interval[0]).toContain("2021年、");
  });

  it("are absent where the data lack them, never made up", () => {
    const empty = { ...dataset, observations: [], editions: [] };
    expect(Object.values(workedExamples(empty, { lang: "ja", era: "wareki" })).flat()).toEqual([]);
  });
});
