import { describe, expect, it } from "vitest";
import { availableBreakdowns, availableEditions } from "../../lib/address/state";
import { advice } from "../../lib/catalogue/advice";
import { adviceSources } from "../../lib/catalogue/advice-sources";
import { indicators } from "../../lib/catalogue/indicators";
import { medicalAdvice } from "../../lib/catalogue/medical-advice";
import { topics } from "../../lib/catalogue/topics";
import { langs } from "../../lib/localised";
import { checkPack } from "../../lib/slides/check-pack";
import { layOutSlides } from "../../lib/slides/lay-out-slides";
import type { Pack } from "../../lib/slides/pack";
import { presentPack } from "../../lib/slides/present-pack";
import { readPack } from "../../lib/slides/read-pack";
import { shippedDataset } from "../figure/shipped-dataset";
import { frozenPack, frozenPacks } from "../frozen-data";

const dataset = shippedDataset();
const read = (file: string) => readPack(frozenPack(file.replace(".json", "")), file);
const files = frozenPacks;
const japanese = { lang: "ja", era: "wareki" } as const;
const meeting = presentPack(read("crisis-meeting-2022-06-20.json").pack as Pack, dataset, japanese);
const newest = presentPack(read("newest-figures.json").pack as Pack, dataset, japanese);

/** Rows of a figure as printed: ["ランサムウェア 11.9 22.1", …] */
function rows(indicator: string): string[] {
  const figure = meeting.slides.find((one) => one.figure?.indicator === indicator)?.figure;
  return (figure?.categories ?? []).map(({ label }, c) =>
    [label, ...(figure?.cells[c] ?? []).map(({ text }) => text)].join(" "),
  );
}

describe("shipped packs", () => {
  it.each(files)("%s is without fault and names its schema", (file) => {
    const { pack, problems } = read(file);
    expect(problems).toBeUndefined();
    expect(checkPack(pack as Pack, dataset)).toEqual([]);
    expect(pack).toMatchObject({ $schema: "/packs/schema.json", name: file.replace(".json", "") });
  });

  it("are worded in both languages, without doubled particles or half-width brackets", () => {
    for (const file of files) {
      for (const lang of langs) {
        const era = lang === "ja" ? "wareki" : "western";
        const { slides } = presentPack(read(file).pack as Pack, dataset, { lang, era });
        for (const { heading, paragraphs, speech, fine } of slides) {
          // The last slide repeats what figures say of themselves.
          const texts = [heading, ...(fine ? [] : paragraphs.map(({ text }) => text)), speech];
          for (const text of texts) {
            expect(text.trim()).not.toBe("");
            if (lang === "en") expect(text.replace(/[・〜]/g, "")).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
            else expect(text).not.toMatch(/のの|[ぁ-ん一-龠]\(|、、|。。|undefined/);
          }
        }
      }
    }
  });
});

it.each(files)("%s is spoken politely to the end of every sentence", (file) => {
  const { slides } = presentPack(read(file).pack as Pack, dataset, japanese);
  for (const { speech, heading } of slides) {
    let text = speech;
    for (let before = ""; before !== text; ) {
      before = text;
      text = text.replace(/（[^（）「」]*）|「[^（）「」]*」/g, "");
    }
    for (const sentence of text.split(/[。\n]/).filter(Boolean)) {
      expect(sentence, heading).toMatch(/(?:です|ます|ません|ました)$/);
    }
  }
});

describe("the meeting of 20 June 2022", () => {
  it("is announced as it was", () => {
    const [cover] = meeting.slides;
    expect(cover?.heading).toBe("危機管理連絡会議");
    expect(cover?.paragraphs.map(({ text }) => text)).toEqual([
      "徳島県",
      "令和4年6月20日（月）午後5時30分",
      "県庁3階特別会議室",
      "議題：県内医療機関でのサイバー攻撃事案の発生について",
    ]);
    const english = presentPack(read("crisis-meeting-2022-06-20.json").pack as Pack, dataset, {
      lang: "en",
      era: "western",
    });
    expect(english.slides[0]?.paragraphs[1]?.text).toBe("Monday 20 June 2022, 5:30 p.m.");
  });

  it("shows the leaflet's figures as then published", () => {
    expect(rows("damage-experienced")).toEqual([
      "ランサムウェア 11.9 22.1",
      "メール不正中継 12.8 15.8",
      "情報流出 6.4 12.6",
    ]);
    expect(rows("remote-access-allowed")).toEqual(["平成30年 49.7", "令和元年 55.6", "令和2年 59.8", "令和3年 63.4"]);
    expect(rows("telework-status")).toEqual(["テレワークを実施している 70.5"]);
    expect(rows("ransomware-route").slice(0, 2)).toEqual(["VPN機器からの侵入 55", "リモートデスクトップからの侵入 23"]);
    expect(rows("report-destination").map((row) => row.split(" ")[0])).toEqual([
      "警察",
      "情報処理推進機構",
      "監督官庁",
    ]);
  });

  it("shows what is lost as lost", () => {
    const lost = meeting.slides.filter(({ figure }) => figure?.lost).map(({ figure }) => figure?.indicator);
    expect(lost).toEqual(["telework-status", "telework-start", "security-measures", "report-awareness"]);
  });

  it("gives the official texts in their own words, and none that came later", () => {
    const points = [...advice, ...medicalAdvice].flatMap((section) => section.points);
    const said = meeting.slides.flatMap(({ kind, paragraphs }) => (kind === "text" ? paragraphs : []));
    const used = said
      .map(({ text }) => text.replace(/^・/, ""))
      .flatMap((text) => points.find((one) => one.text.ja === text) ?? []);
    expect(used.length).toBe(13);
    for (const { source } of used) expect(adviceSources[source].published < "2022-06-20", source).toBe(true);
    expect(said.map(({ text }) => text).join()).toContain("通知の文面は確認できなかった");
    expect(said.flatMap(({ url }) => url ?? [])).toContain("https://www.tottori.med.or.jp/osirase/2021sys_43");
  });
});

it("a slide's own note and speech are shown in the reader's language", () => {
  const { pack } = read("newest-figures.json");
  const note = { ja: "見本の注記", en: "Sample note" };
  const slides: Pack["slides"] = [
    { figure: "damage-experienced", note, speech: { ja: "見本の話", en: "Sample speech" } },
  ];
  const [, shown] = presentPack({ ...(pack as Pack), slides }, dataset, { lang: "en", era: "western" }).slides;
  expect(shown).toMatchObject({ paragraphs: [{ text: "Sample note" }], speech: "Sample speech" });
});

describe("the newest figures", () => {
  const figures = newest.slides.flatMap(({ figure }) => figure ?? []);

  it("are of every indicator that has a number, in the order of the topics, and of no other", () => {
    const inOrder = topics.flatMap(({ sections }) => sections.flatMap((section) => section.indicators));
    const withNumbers = inOrder.filter((id) =>
      dataset.observations.some((one) => one.indicator === id && (one.value ?? one.count ?? one.rank) !== null),
    );
    expect(withNumbers.length).toBe(33);
    expect([...new Set(figures.map(({ indicator }) => indicator))]).toEqual(withNumbers);
    for (const { cells, indicator } of figures) {
      expect(
        cells.flat().some(({ value, count }) => (value ?? count) !== null),
        indicator,
      ).toBe(true);
    }
  });

  it("are of the newest edition of each", () => {
    for (const indicator of indicators) {
      const own = dataset.observations.filter((one) => one.indicator === indicator.id);
      const [breakdown = ""] = availableBreakdowns(indicator, own);
      const shown = figures.filter((one) => one.indicator === indicator.id).flatMap(({ state }) => state.editions);
      if (shown.length > 0) expect(shown, indicator.id).toContain(availableEditions(own, breakdown).at(-1));
    }
  });

  it("are for no certain day: no paper of them prints one", () => {
    expect(newest.when).toBeUndefined();
    expect(newest.slides[0]?.paragraphs.map(({ text }) => text)).toEqual([
      "議題",
      "1　被害",
      "2　テレワーク・外部接続",
      "3　感染経路と復旧",
      "4　届出",
      "5　対策",
    ]);
  });

  it("move on by themselves when a newer edition is there", () => {
    const next = dataset.observations
      .filter((one) => one.indicator === "attack-cause")
      .map((one) => ({ ...one, edition: "R8" }));
    const later = { ...dataset, observations: [...dataset.observations, ...next] };
    const { slides } = presentPack(read("newest-figures.json").pack as Pack, later, japanese);
    const editions = slides.find(({ figure }) => figure?.indicator === "attack-cause")?.figure?.state.editions;
    expect(editions).toEqual(["R8"]);
  });

  it("take one page each on a wide screen", () => {
    const shown = newest.slides.filter(({ fine }) => !fine);
    expect(layOutSlides({ ...newest, slides: shown }, "16:9").length).toBe(shown.length);
  });
});
