// The overview on the frozen data: where things stand today, and at the meeting of June 2022.
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../app/_server/load";
import { loadOverview } from "../../app/_server/overview";
import { leafletPanels } from "../../lib/catalogue/topics";
import { serveShippedData } from "../export/shipped-database";

serveShippedData();

const reader = { id: "ja", lang: "ja", era: "wareki" } as const;

describe("the overview of today", () => {
  it("answers with the newest year of reported cases, its change and its level", async () => {
    const { lead, tiles } = await loadOverview(reader);
    expect(lead?.title).toBe(
      "ランサムウェア被害は226件（令和7年）。令和6年（222件）から4件増加し、高止まり（最多は令和4年の230件）。",
    );
    expect(lead?.certainty?.label).toBe("全数");
    expect(tiles.map(({ headline }) => [headline.number?.label, headline.number?.value])).toEqual([
      ["ランサムウェア被害", "226件"],
      ["VPN機器からの侵入", "約62%"],
      ["1,000万円以上", "59%"],
      ["届け出た", "31.6%"],
    ]);
  });

  it("lists what is new by date of publication, and past surveys apart", async () => {
    const { fresh, past } = await loadOverview(reader);
    const dates = fresh.map(({ published }) => published);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(past.map(({ indicator }) => indicator)).toContain("damage-ever-experienced");
    expect(fresh.map(({ figure }) => figure.indicator)).not.toContain("damage-ever-experienced");
  });
});

it("answers each topic's question with its course over time, where there is one", async () => {
  const { answers } = await loadOverview(reader);
  expect(new Set(answers.map(({ topic }) => topic))).toEqual(
    new Set(["infection-routes", "reporting", "countermeasures", "telework"]),
  );
  const told = answers.filter(({ figure }) => figure.views.includes("trend"));
  expect(told.map(({ figure }) => figure.indicator)).toContain("remote-access-allowed");
  for (const { figure } of told) expect(figure.state.view, figure.indicator).toBe("trend");
});

describe("the overview at the meeting of 20 June 2022", () => {
  it("is the leaflet: its six panels, and nothing that was published later", async () => {
    const day = "2022-06-20";
    const { lead, answers, fresh, lastPublished } = await loadOverview(reader, { asOf: day });
    expect(lead?.headline.first).toBe("ランサムウェア被害は146件（令和3年）");
    expect(answers.map(({ figure }) => figure.indicator)).toEqual(leafletPanels.map(({ indicator }) => indicator));
    expect(answers[0]?.figure.state.editions).toEqual(["R2", "R3"]);
    expect(answers[1]?.figure.state.editions).toEqual(["H30", "R1", "R2", "R3"]);
    for (const { published } of fresh) expect(published <= day, published).toBe(true);
    expect(lastPublished).toBe(day);
  });

  it("does not tell as news what was published later", async () => {
    // The ranking of damage of 令和3年 is known from the leaflet of 20 June only, though that survey's first numbers came in April.
    const then = await loadOverview(reader, { asOf: "2022-04-11" });
    expect(then.fresh.length).toBeGreaterThan(0);
    expect(then.fresh.map(({ figure }) => figure.indicator)).not.toContain("damage-experienced");
    expect(then.lastPublished).toBe("2022-04-11");
    const days = [...(await loadDataset()).sources.values()].map(({ published }) => published);
    for (const day of new Set(days.filter((one) => one.length === 10))) {
      const { fresh, lastPublished } = await loadOverview(reader, { asOf: day });
      for (const { published } of fresh) expect(published <= day, `${published} on ${day}`).toBe(true);
      expect(lastPublished <= day, day).toBe(true);
    }
  });
});
