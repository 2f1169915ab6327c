// What a checked claim brings with it: numbers, a wording that holds, the way to the figure; and what no text can break.
import { describe, expect, it } from "vitest";
import { indicatorById } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { checkClaim, type Finding } from "../../lib/claims/check-claim";
import { checkSentence } from "../../lib/claims/check-sentence";
import { describeClaim } from "../../lib/claims/describe-claim";
import { type ClaimForm, claimFromForm, formOfClaim, relationsOf } from "../../lib/claims/form-claim";
import { judgeChange } from "../../lib/claims/judge-change";
import { toFactor } from "../../lib/claims/ranges";
import type { Lang } from "../../lib/localised";
import type { Observation } from "../../lib/observation";
import { shippedDataset } from "../figure/shipped-dataset";
import { levels } from "./sentences";
import { changes, orders } from "./sentences-on-change";
import { shortClaim } from "./short-claim";

const dataset = shippedDataset();
const { observations } = dataset;

/** Of the last part of a sentence, read for one figure where several fit. */
function found(sentence: string, lang: Lang = "ja", only: string | null = null): Finding {
  const reader = { lang, era: lang === "ja" ? "wareki" : "western" } as const;
  const finding = checkSentence(sentence, dataset, reader, only).clauses.at(-1)?.finding;
  if (!finding) throw new Error(sentence);
  return finding;
}

describe("the leaflet's doubling", () => {
  const finding = found("ランサムウェア被害は2倍になった", "ja", "damage-experienced");

  it("shows both values with the base that is not stated", () => {
    expect(finding.numbers.map(({ edition, value, base }) => [edition, value, base])).toEqual([
      ["令和2年（2020年）", "11.9%", "母数の記載なし"],
      ["令和3年（2021年）", "22.1%", "母数の記載なし"],
    ]);
  });

  it("words only what holds, with the source", () => {
    expect(finding.wording).toContain(
      "令和2年（2020年）11.9%、令和3年（2021年）22.1%（被害を受けた団体に占める割合、母数の記載なし）",
    );
    expect(finding.wording).toContain("判定できない");
    expect(finding.wording).toContain("出典：");
    expect(finding.wording).not.toMatch(/倍|増えた|上昇した|増加した/);
  });

  it("leads to the figure with these editions", () => {
    expect(finding.figure.path).toBe("/figures/damage-experienced?editions=R2,R3");
  });
});

describe("wordings", () => {
  it("give the interval and the base of a share", () => {
    expect(found("令和6年はVPNが半数以上").wording).toContain(
      "令和6年（2024年）は「VPN機器からの侵入」が55.0%（アンケートに有効な回答をした被害企業・団体等に占める割合、n=100、95%信頼区間45.2〜64.4%）",
    );
  });

  it("say of counts that they were reported", () => {
    const { wording } = found("ランサムウェアの報告件数は令和3年から令和4年に増えた");
    expect(wording).toContain(
      "令和3年（2021年）146件、令和4年（2022年）230件（都道府県警察から警察庁に報告のあった被害の数）。84件の増加。",
    );
  });

  it("do not compare what overlaps", () => {
    const { wording } = found("令和3年上半期から令和3年にVPNは減った");
    expect(wording).toContain("55%（n=31");
    expect(wording).toContain("54%（n=76");
    expect(wording).toContain("変化の有無は判定できない（期間が重なり、同じ回答を含む）");
  });

  it("are in English for English readers", () => {
    const { wording } = found("Ransomware damage doubled", "en", "damage-experienced");
    expect(wording).toContain(
      "11.9% in 2020 and 22.1% in 2021 (share of organisations that suffered damage, base not stated)",
    );
    expect(wording).not.toMatch(/[ぁ-んァ-ン]/);
  });

  it("never say more than the verdict of the figures, whatever is claimed", () => {
    for (const [sentence, short, verdict] of [...levels, ...changes, ...orders]) {
      const claim = shortClaim(short, observations, sentence);
      const { wording, why } = checkClaim(claim, dataset, { lang: "ja", era: "wareki" }) as Finding;
      // These leave open only how much, or what was not published.
      const partly = ["ratio-open", "change-by-open", "parts-unpublished"].includes(why);
      if (verdict === "undecidable" && !partly) {
        expect(wording, sentence).not.toMatch(/(?:上昇|低下)した|の方が多い|件の(?:増加|減少)/);
      }
    }
  });
});

describe("two times as much", () => {
  const share = (edition: string, count: number, base: number): Observation => ({
    ...(observations.find((one) => one.indicator === "ransomware-route") as Observation),
    edition,
    value: null,
    missing: "not-published",
    count,
    base,
  });
  const indicator = indicatorById.get("ransomware-route") as Indicator;
  const verdict = (before: Observation, after: Observation) => {
    const claim = shortClaim("double-extortion double-extortion R5,R6 rose", observations);
    const doubled = { ...claim, relation: "times" as const, amount: toFactor("exactly", 2, 0) };
    return judgeChange(indicator, [before, after], before, after, doubled).verdict;
  };

  // Wilson's limits: 100/1000 is 8.3 to 12.0, 300/1000 27.2 to 32.9, 210/1000 18.6 to 23.6, 150/1000 12.9 to 17.3.
  it("holds only where the lower end of the newer share is twice the upper end of the older", () => {
    expect(verdict(share("R5", 100, 1000), share("R6", 300, 1000))).toBe("holds");
    expect(verdict(share("R5", 100, 1000), share("R6", 210, 1000))).toBe("undecidable");
  });

  it("does not hold where the upper end of the newer is not twice the lower end of the older", () => {
    expect(verdict(share("R5", 100, 1000), share("R6", 150, 1000))).toBe("undecidable");
    expect(verdict(share("R5", 1000, 10_000), share("R6", 1500, 10_000))).toBe("does-not-hold");
  });
});

describe("a claim picked by hand", () => {
  const route = indicatorById.get("ransomware-route") as Indicator;
  const pick = (form: Partial<ClaimForm>) => claimFromForm(route, observations, form);

  it("is the same again from the fields that show it", () => {
    for (const [sentence, short] of [...levels, ...changes, ...orders]) {
      const claim = shortClaim(short, observations, sentence);
      const indicator = indicatorById.get(claim.indicator) as Indicator;
      const again = claimFromForm(indicator, observations, formOfClaim(claim));
      expect(again, short).toMatchObject({
        indicator: claim.indicator,
        target: claim.target,
        relation: claim.relation,
      });
    }
  });

  it("says what is left to choose", () => {
    expect(pick({})).toBeNull();
    expect(pick({ relation: "at-least" })).toBe("no-number");
    expect(pick({ relation: "at-least", number: "many" })).toBe("no-number");
    expect(pick({ relation: "greater", target: "vpn-device", other: "vpn-device" })).toBe("one-target");
  });

  it("takes full-width numbers and the newest edition", () => {
    expect(pick({ relation: "at-least", target: "remote-desktop", number: "２０％" })).toMatchObject({
      editions: ["R7H1"],
      amount: { value: 20 },
    });
  });

  it("can be checked and described for every figure, option and relation", () => {
    for (const indicator of indicatorById.values()) {
      for (const relation of relationsOf(indicator)) {
        const claim = claimFromForm(indicator, observations, {
          relation,
          number: "2",
          target: "",
          other: "remote-desktop",
        });
        if (claim === null || typeof claim === "string") continue;
        const finding = checkClaim(claim, dataset, { lang: "en", era: "western" });
        expect(finding?.reason, `${indicator.id} ${relation}`).toBeTruthy();
        expect(finding?.wording).not.toMatch(/undefined|null|NaN|[ぁ-ん]/);
        expect(describeClaim(claim, indicator, observations, { lang: "en", era: "western" })).toHaveLength(4);
      }
    }
  });
});
