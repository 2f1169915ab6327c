// What a search answers with: the number that was meant, figures with newest values and years, the rest by kind.
import { describe, expect, it } from "vitest";
import { answerSearch } from "../../app/_server/search-answer";
import { serveShippedData } from "../export/shipped-database";

serveShippedData();

const ja = { id: "ja", lang: "ja", era: "wareki" } as const;
const en = { id: "en", lang: "en", era: "western" } as const;

describe("the answer to a search", () => {
  it("is the newest number of the figure that is meant, with its years", async () => {
    const [first, ...rest] = (await answerSearch("被害件数", ja, [])).figures;
    expect(first?.figure.headline.number).toMatchObject({ value: "226件", period: "令和7年" });
    expect(first?.years).toBe("令和2年下半期〜令和7年");
    expect(first?.asked).toBe(false);
    expect(rest.map(({ figure }) => figure.indicator)).toContain("ransomware-cases-by-size");
    expect((await answerSearch("SME", en, [])).figures[0]?.figure.indicator).toBe("ransomware-cases-by-size");
  });

  it("is the number of the year or half that is asked for", async () => {
    const number = async (query: string, locale: typeof ja | typeof en = ja) =>
      (await answerSearch(query, locale, [])).figures[0]?.figure.headline.number;
    expect(await number("令和6年の被害件数")).toMatchObject({ value: "222件", period: "令和6年" });
    expect(await number("2025年上半期 件数")).toMatchObject({ value: "116件", period: "令和7年上半期" });
    expect(await number("cases in the first half of 2025", en)).toMatchObject({ value: "116 cases" });
  });

  it("gives an option its own newest number", async () => {
    const [first] = (await answerSearch("リモートデスクトップ", ja, [])).figures;
    expect(first?.figure.indicator).toBe("ransomware-route");
    expect(first?.options[0]).toMatchObject({ value: "22%", period: "令和7年上半期" });
  });

  it("keeps advice, pages and sources apart", async () => {
    const page = {
      path: "/papers/packs" as const,
      title: { ja: "会議資料", en: "Meeting packs" },
      lead: { ja: "", en: "" },
      words: { ja: "パワポ、スライド", en: "slides" },
    };
    const { pages, figures, sources, advice } = await answerSearch("ぱわぽ", ja, [page]);
    expect(pages.map(({ path }) => path)).toEqual(["/papers/packs"]);
    expect([figures, sources, advice]).toEqual([[], [], []]);
    const backup = await answerSearch("バックアップ", ja, [page]);
    expect(backup.advice.map(({ path }) => path)).toContain("/countermeasures#backup");
    expect(backup.figures[0]?.figure.indicator).toBe("backup-taken");
  });
});
