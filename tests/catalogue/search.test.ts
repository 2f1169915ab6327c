import { describe, expect, it } from "vitest";
import { advice } from "../../lib/catalogue/advice";
import { indicators } from "../../lib/catalogue/indicators";
import { indexDocuments, type SearchHit, search } from "../../lib/catalogue/search";
import { maximumQueryLength } from "../../lib/catalogue/search-query";
import { topics } from "../../lib/catalogue/topics";
import { optionsOf } from "../../lib/figure/options";
import { searchDocuments } from "../../lib/figure/search-documents";
import type { Lang, Localised } from "../../lib/localised";
import type { Observation, Source } from "../../lib/observation";

function sampleObservation(indicator: string, edition: string, itemLabel: Localised, segment?: Localised): Observation {
  return {
    indicator,
    edition,
    item: itemLabel.en,
    itemLabel,
    breakdown: segment ? "industry" : "none",
    segment: segment?.en ?? "all",
    segmentLabel: segment ?? { ja: "全体", en: "All" },
    value: 1,
    decimals: 0,
    missing: null,
    qualifier: "exact",
    count: null,
    base: null,
    baseLabel: { ja: "", en: "" },
    rank: null,
    source: "S06",
    locator: "",
    quote: "",
    note: "",
    citations: [],
  };
}

const sampleObservations = [
  sampleObservation("ransomware-route", "R3", { ja: "VPN機器からの侵入", en: "Via VPN device" }),
  sampleObservation("ransomware-route", "R3", { ja: "リモートデスクトップからの侵入", en: "Via remote desktop" }),
  sampleObservation("ransomware-route", "R3", {
    ja: "不審メールやその添付ファイル",
    en: "Suspicious e-mail or attachment",
  }),
  sampleObservation("damage-content", "H14", { ja: "ウィルス感染", en: "Virus infection" }),
  sampleObservation("attack-cause", "R6", { ja: "ウイルス等の感染", en: "Infection by virus etc." }),
  sampleObservation("log-acquisition", "R6", { ja: "ファイアウォール・IDS/IPSログ", en: "Firewall, IDS/IPS logs" }),
  sampleObservation("log-acquisition", "R6", { ja: "メールサーバログ", en: "Mail server logs" }),
  sampleObservation("report-destination", "R3", { ja: "警察", en: "Police" }),
  sampleObservation("report-destination", "R3", { ja: "情報処理推進機構", en: "IPA" }),
  sampleObservation(
    "damage-ever-experienced",
    "H29",
    { ja: "ランサムウェア", en: "Ransomware" },
    { ja: "運輸業", en: "Transport" },
  ),
];

const sampleSource: Source = {
  id: "S06",
  kind: "primary",
  standing: "primary",
  publisher: { ja: "警察庁", en: "National Police Agency" },
  title: { ja: "令和4年版 警察白書 ランサムウェアの情勢", en: "White Paper on Police 2022, Ransomware" },
  published: "2022",
  edition: "R3",
  originalUrl: "",
  seenUrl: "",
  note: { ja: "", en: "" },
};

const documents = indexDocuments(
  searchDocuments({ topics, indicators, options: optionsOf(sampleObservations), advice, sources: [sampleSource] }),
);

const find = (query: string, lang: Lang = "ja"): readonly SearchHit[] => search(query, documents, lang).hits;
const paths = (query: string, lang: Lang = "ja") => find(query, lang).map((hit) => hit.path);
const titles = (query: string, lang: Lang = "ja") => find(query, lang).map((hit) => hit.title.text);
/** The parts of a hit that are marked, as the reader sees them. */
const markedParts = (hit: SearchHit | undefined) => {
  const shown = hit?.excerpt ?? hit?.title;
  return shown?.marks.map(([from, to]) => shown.text.slice(from, to));
};

describe("spellings of one word are found alike", () => {
  it.each([
    ["full and half width", "ＶＰＮ", "VPN"],
    ["half-width kana", "ﾗﾝｻﾑｳｪｱ", "ランサムウェア"],
    ["half-width kana with voiced marks", "ﾊﾞｯｸｱｯﾌﾟ", "バックアップ"],
    ["case", "vpn", "VPN"],
    ["hiragana and katakana", "てれわーく", "テレワーク"],
    ["long vowel", "メールサーバー", "メールサーバ"],
    ["middle dot", "ファイアウォールIDS", "ファイアウォール・IDS"],
    ["space inside a word", "リモート デスクトップ", "リモートデスクトップ"],
    ["small variants of ウイルス", "ウィルス", "ウイルス"],
    ["ファイヤーウォール", "ファイヤーウォール", "ファイアウォール"],
    ["ランサムウエア", "ランサムウエア", "ランサムウェア"],
    ["セキュリティー", "セキュリティー", "セキュリティ"],
    ["とどけで", "とどけで", "届出"],
    ["届け出", "届け出", "届出"],
    ["ひがい", "ひがい", "被害"],
    ["けいさつ", "けいさつ", "警察"],
    ["かんせんけいろ", "かんせんけいろ", "感染経路"],
    ["kanji and kana mixed", "感染けいろ", "感染経路"],
    ["びーぴーえぬ", "びーぴーえぬ", "VPN"],
    ["ブイピーエヌ", "ブイピーエヌ", "VPN"],
    ["IPA by its name", "IPA", "情報処理推進機構"],
  ])("%s: %s = %s", (_, one, other) => {
    expect(paths(one)).not.toEqual([]);
    expect(new Set(paths(one))).toEqual(new Set(paths(other)));
  });

  it("finds both spellings that the reports use, ウィルス and ウイルス", () => {
    for (const query of ["ウィルス", "ウイルス", "ういるす", "virus"])
      expect(titles(query)).toEqual(expect.arrayContaining(["ウィルス感染", "ウイルス等の感染"]));
  });

  it("finds a word while it is being typed", () => {
    expect(paths("らんさ")).toContain("/figures/ransomware-route");
    expect(paths("ransomw", "en")).toContain("/figures/ransomware-route");
  });
});

describe("both languages", () => {
  it("finds English words in English", () => {
    expect(titles("remote desktop", "en")).toContain("Via remote desktop");
    expect(titles("infection routes", "en")[0]).toBe("Infection routes");
    expect(paths("police", "en")).toContain("/figures/report-destination");
  });

  it("finds singular by plural, and e-mail by email", () => {
    expect(paths("firewalls", "en")).toContain("/figures/log-acquisition");
    expect(titles("email attachment", "en")[0]).toBe("Suspicious e-mail or attachment");
  });

  it("finds English words on Japanese pages and Japanese words on English pages", () => {
    expect(titles("telework")).toContain("テレワークの実施状況");
    expect(titles("感染経路", "en")[0]).toBe("Infection routes");
    expect(find("感染経路", "en")[0]?.excerpt?.lang).toBe("ja");
  });

  it("does not find a short English word inside a longer one", () => {
    expect(titles("rit", "en")).toEqual([]); // secu-rit-y
    expect(titles("log", "en")).toContain("Mail server logs");
  });

  it("passes over little words", () => {
    expect(new Set(paths("the routes of infection", "en"))).toEqual(new Set(paths("routes infection", "en")));
  });
});

describe("several words", () => {
  it("must all be found", () => {
    expect(titles("感染経路 VPN")).toContain("VPN機器からの侵入");
    expect(titles("感染経路 VPN")).not.toContain("リモートデスクトップからの侵入");
    expect(titles("感染経路 警察白書")).toEqual([]);
  });

  it("may be parted by full-width blanks and commas", () => {
    expect(paths("感染経路　VPN")).toEqual(paths("感染経路 VPN"));
    expect(paths("感染経路、VPN")).toEqual(paths("感染経路 VPN"));
  });

  it("may narrow by year in either calendar", () => {
    expect(paths("感染経路 令和3年")).toContain("/figures/ransomware-route");
    expect(paths("感染経路 2021")).toContain("/figures/ransomware-route");
    expect(paths("感染経路 2011")).toEqual([]);
  });

  it("are parted at particles where the whole is not found", () => {
    expect(titles("VPNの感染経路")).toContain("VPN機器からの侵入");
  });
});

describe("ranking", () => {
  it("puts the topic and the indicator of that name first", () => {
    expect(paths("感染経路").slice(0, 2)).toEqual(["/infection-routes", "/figures/ransomware-route"]);
    expect(paths("telework", "en")[0]).toBe("/figures/telework-status");
  });

  it("does not list every option of an indicator that matches by name", () => {
    expect(titles("感染経路")).not.toContain("不審メールやその添付ファイル");
  });

  it("leads to the figure, the group and the source", () => {
    expect(paths("警察")).toContain("/figures/report-destination");
    expect(find("運輸業")).toMatchObject([
      { kind: "segment", path: "/figures/damage-ever-experienced?breakdown=industry" },
    ]);
    expect(paths("S06")).toEqual(["/sources#S06"]);
    expect(paths("警察白書")).toEqual(["/sources#S06"]);
    expect(paths("3-2-1ルール")).toContain("/countermeasures#backup");
    expect(paths("3-2-1 rule", "en")).toContain("/countermeasures#backup");
  });
});

describe("the matching text", () => {
  it("is marked in the reader's spelling", () => {
    expect(markedParts(find("かんせんけいろ")[0])).toEqual(["感染経路"]);
    expect(markedParts(find("ﾗﾝｻﾑｳｪｱ 感染経路").find((hit) => hit.kind === "indicator"))).toEqual([
      "ランサムウェア",
      "感染経路",
    ]);
    const firewall = find("ファイヤーウォール").find((hit) => hit.kind === "item");
    expect(markedParts(firewall)).toEqual(["ファイアウォール"]);
  });

  it("holds both characters of a half-width letter with its mark", () => {
    const title = { ja: "ﾊﾞｯｸｱｯﾌﾟの記録", en: "Backups" };
    const sample = indexDocuments([{ kind: "source", path: "/", title, context: { ja: "", en: "" }, fields: [] }]);
    expect(markedParts(search("バックアップ", sample, "ja").hits[0])).toEqual(["ﾊﾞｯｸｱｯﾌﾟ"]);
  });

  it("shows an untranslated title in its own language", () => {
    const title = { ja: "", en: "Ransomware attacks surge" };
    const sample = indexDocuments([{ kind: "source", path: "/", title, context: { ja: "", en: "" }, fields: [] }]);
    expect(search("ランサムウェア", sample, "ja").hits[0]?.title).toMatchObject({ text: title.en, lang: "en" });
  });

  it("is shown where it is not in the title", () => {
    const hit = find("侵入経路").find((one) => one.path === "/figures/ransomware-route");
    expect(hit?.title.marks).toEqual([]);
    expect(markedParts(hit)).toEqual(["侵入経路"]);
  });
});

describe("queries that find nothing or hold too much", () => {
  it.each(["", "   ", "・", "ー", "！？", "zzzz", "存在しない語"])("%j finds nothing", (query) => {
    expect(find(query)).toEqual([]);
  });

  it("are read to a bounded length", () => {
    expect(paths(`感染経路${" ".repeat(maximumQueryLength)}zzzz`)).toEqual(paths("感染経路"));
    expect(find("あ".repeat(100_000))).toEqual([]);
  });

  it("may hold characters that mean something in patterns", () => {
    for (const query of ["(", "[a", "\\", "*", "%", "<script>", "\u0000", "\ud800"])
      expect(() => find(query)).not.toThrow();
  });
});
