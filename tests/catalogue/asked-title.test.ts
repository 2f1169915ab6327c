// The heading of a figure's page: a question where one was asked.
import { describe, expect, it } from "vitest";
import { askedTitle } from "../../lib/catalogue/asked-title";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import { langs } from "../../lib/localised";

const titleOf = (id: string, lang: "ja" | "en") => {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return askedTitle(indicator, lang);
};

describe("the title of a figure", () => {
  it("is the question, without a full stop in Japanese", () => {
    expect(titleOf("report-destination", "ja")).toBe("被害にあったとき、どこに届け出たか");
    expect(titleOf("report-awareness", "ja")).toBe("被害が発生したときの届出先を知っているか（従業員数別）");
    expect(titleOf("report-destination", "en")).toBe("Where was the damage reported?");
  });

  it("is the plain name of what was counted and not asked", () => {
    expect(titleOf("ransomware-cases", "ja")).toBe("ランサムウェア被害の報告件数");
    expect(titleOf("double-extortion", "ja")).toBe("二重恐喝（ダブルエクストーション）の割合");
  });

  it("is a question in both languages, or in neither", () => {
    for (const indicator of indicators) {
      const asked = langs.map((lang) => askedTitle(indicator, lang) !== indicator.name[lang]);
      expect([indicator.id, ...asked]).toEqual([indicator.id, asked[0], asked[0]]);
    }
  });
});
