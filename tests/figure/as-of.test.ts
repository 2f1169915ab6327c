// What had been published by a day: the meeting of June 2022 saw nothing newer than its leaflet.
import { describe, expect, it } from "vitest";
import { requestSentence } from "../../lib/address/request-words";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import { compareEditions } from "../../lib/edition";
import { BadRequest } from "../../lib/errors";
import { countedFrom, datasetAsOf } from "../../lib/figure/as-of";
import { buildFigure } from "../../lib/figure/build-figure";
import { type Lang, langs } from "../../lib/localised";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();
const notesOf = (...asked: Parameters<typeof figure>) => figure(...asked).notes.map(({ text }) => text);
const meeting = "2022-06-20";

function figure(id: string, asOf: string, lang: Lang = "ja") {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }, { "as-of": asOf });
}

describe("as of a day", () => {
  it.for([
    ["damage-experienced", "R2,R3"],
    ["remote-access-allowed", "H30,R1,R2,R3"],
    ["telework-status", "R3"],
    ["ransomware-route", "R3"],
    ["report-destination", "R3"],
    // Its numbers stand in a picture only.
    ["report-awareness", ""],
  ] as const)("the leaflet's %s shows %s", ([id, editions]) => {
    expect(figure(id, meeting).state.editions.join()).toBe(editions);
  });

  it("shows nothing newer than the leaflet, of any figure", () => {
    for (const { id } of indicators) {
      const { state } = figure(id, meeting);
      expect(
        state.editions.filter((one) => compareEditions(one, "R3") > 0),
        id,
      ).toEqual([]);
    }
    // The first half of 2021, on the leaflet's back: published on 9 September 2021, the year only the February after.
    expect(figure("ransomware-route", "2021-12-31").state.editions).toEqual(["R3H1"]);
  });

  it("counts an edition from the earliest date among its sources, to the day", () => {
    expect(countedFrom(dataset, "remote-access-allowed", "R3")).toEqual({ from: "2022-04-07", stated: true });
    expect(figure("telework-status", "2022-04-06").state.editions).toEqual([]);
    expect(figure("telework-status", "2022-04-07").state.editions).toEqual(["R3"]);
    // Known to the month: from its last day.
    expect(countedFrom(dataset, "damage-experienced", "R6")).toEqual({ from: "2025-01-31", stated: true });
    // A later number of the same edition moves nothing.
    expect(datasetAsOf(dataset, "2022-04-07").observations.some((one) => one.edition === "R4")).toBe(false);
  });

  it("counts one without a known date from the end of its period, and says so", () => {
    expect(countedFrom(dataset, "damage-any", "H12")).toEqual({ from: "2000-12-31", stated: false });
    expect(notesOf("damage-any", "2001-01-01").slice(0, 2)).toEqual([
      "平成13年1月1日までに公表された調査だけを示す。",
      "平成12年は公表日が分からないため、対象期間の末日から示している。",
    ]);
    expect(notesOf("damage-any", "2001-01-01", "en").slice(0, 2)).toEqual([
      "Shows only editions published by 1 January 2001.",
      "The publication date of 2000 is not known: counted from the end of the period.",
    ]);
  });

  it("says where nothing had been published, and where a number is known from a later source", () => {
    expect(figure("telework-status", "2010-01-01")).toMatchObject({
      cells: [],
      notes: expect.arrayContaining([{ code: "text", text: "平成22年1月1日までに公表された数値はない。" }]),
    });
    const later = notesOf("ransomware-cases-incl-noware", "2024-12-31").join();
    expect(later).toContain("この日より後に公表された資料によって示す数値がある。");
    expect(notesOf("damage-experienced", "2030-01-01").join()).not.toContain("この日より後");
  });

  it("stands in the address, and brings the same figure back", () => {
    for (const lang of langs) {
      const one = figure("damage-experienced", meeting, lang);
      expect(one.href).toMatch(/\?editions=R2,R3&as-of=2022-06-20$/);
      expect(one.state.asOf).toBe(meeting);
      expect(one.notes[0]?.text).toContain(lang === "ja" ? "令和4年6月20日まで" : "by 20 June 2022");
    }
  });

  it("refuses what is no day with a sentence, and an edition that came later", () => {
    for (const value of ["2022-02-30", "2022-6-20", "令和4年6月20日", "2022-13-01", "x".repeat(500)]) {
      const refused = (() => {
        try {
          figure("damage-experienced", value);
        } catch (error) {
          return error;
        }
      })();
      expect(refused).toBeInstanceOf(BadRequest);
      expect(refused).toMatchObject({ status: 400, code: "not-a-day" });
      expect(requestSentence(refused as BadRequest, "ja")).toContain("暦にある日");
      expect(requestSentence(refused as BadRequest, "en").length).toBeLessThan(150);
    }
    const indicator = indicatorById.get("damage-experienced");
    const ask = () =>
      indicator && buildFigure(indicator, dataset, { lang: "ja", era: "wareki" }, { "as-of": meeting, editions: "R6" });
    expect(ask).toThrow(/unknown-choice/);
  });
});
