// Slides for a prefecture: a pack like any other, whose blanks are marked as the office's own and never as published.
import { describe, expect, it } from "vitest";
import { placeIn } from "../../lib/catalogue/prefectures";
import { packFromLink, packToLink } from "../../lib/slides/pack-link";
import { prefecturePack } from "../../lib/slides/prefecture-pack";
import { readPack } from "../../lib/slides/read-pack";

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
    expect(text).toContain(`${name}のランサムウェア被害：＿＿＿件`);
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
    expect(text).toContain(`${name}の不正アクセス：12件（令和7年、本部調べ）`);
    expect(text).toContain(`${name}の数値（本庁独自、サイバー対策課調べ）`);
    expect(text).not.toContain("＿＿＿");
  });

  it("names no number of the country where none is stored", () => {
    expect(JSON.stringify(prefecturePack(place, null))).not.toContain("全国");
  });
});
