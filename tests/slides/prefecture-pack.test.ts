// Slides for a prefecture: a pack like any other, whose blanks are marked as the office's own and never as published.
import { describe, expect, it } from "vitest";
import { slideSizes } from "../../lib/address/looks";
import { placeIn } from "../../lib/catalogue/prefectures";
import { langs } from "../../lib/localised";
import { layOutSlides } from "../../lib/slides/lay-out-slides";
import { packFromLink, packToLink } from "../../lib/slides/pack-link";
import { prefecturePack } from "../../lib/slides/prefecture-pack";
import { presentPack } from "../../lib/slides/present-pack";
import { readPack } from "../../lib/slides/read-pack";
import { figuresShown } from "../../lib/slides/words-apart";
import { shippedDataset } from "../figure/shipped-dataset";

const national = {
  number: { ja: "226件（令和7年）", en: "226 cases (2025)" },
  source: { ja: "出典：「白書」（警察庁）", en: "Source: White Paper (National Police Agency)" },
};

describe.each([
  ["徳島県", "徳島県", "prefecture-tokushima"],
  ["本県", "本県", "prefecture-own"],
  ["都道府県別", "本県", "prefecture-own"],
])("for %s", (typed, name, code) => {
  const place = placeIn(typed);
  if (!place) throw new Error(`${typed} is a prefecture`);
  const pack = prefecturePack(place, national);

  it("is a pack that can be read, and fits into a link", () => {
    expect(readPack(JSON.stringify(pack)).problems).toBeUndefined();
    const link = packToLink(pack);
    expect(link && JSON.parse(packFromLink(link))).toEqual(pack);
    expect(pack.name).toBe(code);
  });

  it("has a blank for the office's number, says whose it is, and sets the country beside it", () => {
    const text = JSON.stringify(pack);
    expect(text).toContain(`${name}の数値（本庁独自、当課調べ）`);
    expect(pack.slides[0]).toMatchObject({ own: { what: { ja: `${name}のランサムウェア被害` } } });
    expect(pack.slides[0]).not.toHaveProperty("own.number");
    expect(text).toContain("警察庁が公表した数値ではない");
    expect(text).toContain("found by this office");
    expect(text).toContain("226件（令和7年）");
    expect(pack.slides.at(-1)).toEqual({ figure: "ransomware-cases" });
  });

  it("carries what the office has filled in, as the office's own", () => {
    const own = {
      what: "不正アクセス",
      number: "12件",
      period: "令和7年",
      source: "本部調べ",
      office: "サイバー対策課",
    };
    const filled = prefecturePack(place, national, own);
    const text = JSON.stringify(filled);
    expect(readPack(text).pack).toEqual(filled);
    const { number, period, source } = own;
    const what = { ja: `${name}の不正アクセス` };
    expect(filled.slides[0]).toMatchObject({ own: { what, number, period, source } });
    expect(text).toContain(`${name}の数値（本庁独自、サイバー対策課調べ）`);
  });

  it("sets it in a frame of its own beside the national number, blanks to be seen, and in no record", async () => {
    const dataset = shippedDataset();
    for (const lang of langs) {
      const shown = presentPack(pack, dataset, { lang, era: lang === "ja" ? "wareki" : "western" });
      for (const size of slideSizes) {
        const page = layOutSlides(shown, size).find(({ slide }) => slide.own);
        const texts = (page?.scene.nodes ?? []).map((one) => (one.type === "text" ? one.text : "")).join("");
        expect(texts).toContain(lang === "ja" ? "本庁独自の数値" : "The office's own figure");
        expect(texts).toMatch(lang === "ja" ? /＿＿＿＿.*出典：＿＿＿/ : /______.*Source: ____/);
        expect(texts).toMatch(/\d{3}(件| cases)/);
        const frames = page?.scene.nodes.filter((one) => one.type === "rect" && one.dash && one.stroke === "outline");
        expect(frames).toHaveLength(1);
      }
      expect(figuresShown(shown.slides).map(({ indicator }) => indicator)).toEqual(["ransomware-cases"]);
    }
  });

  it("names no number of the country where none is stored", () => {
    expect(JSON.stringify(prefecturePack(place, null))).not.toContain("全国");
  });
});
