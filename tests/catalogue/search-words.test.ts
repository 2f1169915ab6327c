// Words that officials use, and what they must find: the figure (or page) that stands first, or within the first three.
import { describe, expect, it } from "vitest";
import { advice } from "../../lib/catalogue/advice";
import { indicators } from "../../lib/catalogue/indicators";
import { medicalAdvice } from "../../lib/catalogue/medical-advice";
import { indexDocuments, search } from "../../lib/catalogue/search";
import { readQuery } from "../../lib/catalogue/search-query";
import { topics } from "../../lib/catalogue/topics";
import { optionsOf } from "../../lib/figure/options";
import { searchDocuments } from "../../lib/figure/search-documents";
import type { Lang } from "../../lib/localised";
import { shippedDataset } from "../figure/shipped-dataset";

const { observations, sources } = shippedDataset();
const documents = indexDocuments(
  searchDocuments({
    topics,
    indicators,
    options: optionsOf(observations),
    advice: [...advice, ...medicalAdvice],
    sources: sources.values(),
  }),
);

const found = (query: string, lang: Lang = "ja") => search(query, documents, lang).hits;
/** Figures in their order, each once; options and groups stand for theirs. */
const figures = (query: string, lang: Lang = "ja") => [
  ...new Set(found(query, lang).flatMap(({ about }) => about?.indicator ?? [])),
];

describe("the first figure for a Japanese word", () => {
  it.each([
    ["被害件数", "ransomware-cases"],
    ["件数", "ransomware-cases"],
    ["報告件数", "ransomware-cases"],
    ["ランサムウェア", "ransomware-cases"],
    ["ランサム", "ransomware-cases"],
    ["身代金要求型ウイルス", "ransomware-cases"],
    ["最新", "ransomware-cases"],
    ["増加", "ransomware-cases"],
    ["減少", "ransomware-cases"],
    ["推移", "ransomware-cases"],
    ["前年比", "ransomware-cases"],
    ["増えている", "ransomware-cases"],
    ["統計", "ransomware-cases"],
    ["令和7年", "ransomware-cases"],
    ["令和７年", "ransomware-cases"],
    ["令和七年", "ransomware-cases"],
    ["R7", "ransomware-cases"],
    ["2025", "ransomware-cases"],
    ["２０２５年", "ransomware-cases"],
    ["令和7年上半期", "ransomware-cases"],
    ["2025年上半期", "ransomware-cases"],
    ["サイバー攻撃", "damage-experienced"],
    ["サイバー犯罪", "damage-experienced"],
    ["インシデント", "damage-experienced"],
    ["DDoS攻撃", "attack-cause"],
    ["中小企業", "ransomware-cases-by-size"],
    ["大企業", "ransomware-cases-by-size"],
    ["規模別", "ransomware-cases-by-size"],
    ["業種", "ransomware-cases-by-industry"],
    ["業種別", "ransomware-cases-by-industry"],
    ["製造業", "ransomware-cases-by-industry"],
    ["医療機関", "ransomware-cases-by-industry"],
    ["病院", "ransomware-cases-by-industry"],
    ["びょういん", "ransomware-cases-by-industry"],
    ["侵入経路", "ransomware-route"],
    ["感染経路", "ransomware-route"],
    ["VPN", "ransomware-route"],
    ["ＶＰＮ機器", "ransomware-route"],
    ["ブイピーエヌ", "ransomware-route"],
    ["リモートデスクトップ", "ransomware-route"],
    ["リモート デスクトップ", "ransomware-route"],
    ["RDP", "ransomware-route"],
    ["脆弱性", "ransomware-route"],
    ["二重脅迫", "double-extortion"],
    ["二重恐喝", "double-extortion"],
    ["リークサイト", "double-extortion"],
    ["ノーウェアランサム", "noware-ransom-cases"],
    ["ノーウエアランサム", "noware-ransom-cases"],
    ["身代金", "crypto-demand"],
    ["仮想通貨", "crypto-demand"],
    ["暗号資産", "crypto-demand"],
    ["復旧費用", "recovery-cost"],
    ["被害額", "recovery-cost"],
    ["費用", "recovery-cost"],
    ["調査・復旧費用", "recovery-cost"],
    ["調査復旧期間", "recovery-time"],
    ["復旧期間", "recovery-time"],
    ["ふっきゅう", "recovery-time"],
    ["業務停止", "business-impact"],
    ["バックアップ", "backup-taken"],
    ["ﾊﾞｯｸｱｯﾌﾟ", "backup-taken"],
    ["復元", "backup-restored"],
    ["届出", "reported-or-not"],
    ["届け出", "reported-or-not"],
    ["通報", "reported-or-not"],
    ["相談", "reported-or-not"],
    ["届出率", "reported-or-not"],
    ["警察", "report-destination"],
    ["届出先", "report-destination"],
    ["相談先", "report-destination"],
    ["ためらい", "report-hesitation-reason"],
    ["風評被害", "report-hesitation-reason"],
    ["認知率", "report-awareness"],
    ["テレワーク", "telework-status"],
    ["在宅勤務", "telework-status"],
    ["リモートワーク", "telework-status"],
    ["外部接続", "remote-access-allowed"],
    ["リモートアクセス", "remote-access-allowed"],
    ["セキュリティ対策", "security-measures"],
    ["多要素認証", "security-measures"],
    ["ログ", "log-acquisition"],
    ["研修", "education-not-done-reason"],
    ["予算", "investment-problem"],
    ["CISO", "security-management-structure"],
    ["BCP", "victim-with-cyber-bcp"],
    ["事業継続計画", "victim-with-cyber-bcp"],
    ["都道府県", "ransomware-prefectures"],
  ])("%s", (word, first) => expect(figures(word)[0]).toBe(first));
});

describe("the first figure for an English word", () => {
  it.each([
    ["cases", "ransomware-cases"],
    ["ransomware", "ransomware-cases"],
    ["latest", "ransomware-cases"],
    ["increase", "ransomware-cases"],
    ["trend", "ransomware-cases"],
    ["is ransomware going up?", "ransomware-cases"],
    ["how many cases in 2025", "ransomware-cases"],
    ["first half of 2025", "ransomware-cases"],
    ["Reiwa 7", "ransomware-cases"],
    ["SME", "ransomware-cases-by-size"],
    ["small companies", "ransomware-cases-by-size"],
    ["hospitals", "ransomware-cases-by-industry"],
    ["by industry", "ransomware-cases-by-industry"],
    ["cyber attack", "damage-experienced"],
    ["remote desktop", "ransomware-route"],
    ["RDP", "ransomware-route"],
    ["entry point", "ransomware-route"],
    ["double extortion", "double-extortion"],
    ["ransom", "crypto-demand"],
    ["losses", "recovery-cost"],
    ["recovery time", "recovery-time"],
    ["downtime", "recovery-time"],
    ["backups", "backup-taken"],
    ["restored", "backup-restored"],
    ["reporting rate", "reported-or-not"],
    ["where to report", "report-destination"],
    ["remote work", "telework-status"],
    ["working from home", "telework-status"],
    ["remote access", "remote-access-allowed"],
    ["MFA", "security-measures"],
    ["training", "education-not-done-reason"],
    ["budget", "investment-problem"],
    ["business continuity plan", "victim-with-cyber-bcp"],
  ])("%s", (word, first) => expect(figures(word, "en")[0]).toBe(first));
});

describe("sentences and compounds", () => {
  it.each([
    ["ランサムウェアは増えているか", "ransomware-cases"],
    ["ランサムウェア被害件数の推移", "ransomware-cases"],
    ["令和6年の被害件数", "ransomware-cases"],
    ["中小企業のランサムウェア被害", "ransomware-cases-by-size"],
    ["VPNからの侵入の割合", "ransomware-route"],
    ["最新の感染経路", "ransomware-route"],
    ["復旧費用はいくら", "recovery-cost"],
    ["本県の被害件数", "ransomware-cases"],
    ["県内の復旧費用", "recovery-cost"],
    ["徳島県 テレワーク", "telework-status"],
    ["ランサムウェア感染経路推移", "ransomware-route"],
  ])("%s", (query, first) => expect(figures(query).slice(0, 3)).toContain(first));

  it("leads a year to that year's edition, and to its half", () => {
    const edition = (query: string) => found(query).find(({ about }) => about?.indicator === "ransomware-cases")?.about;
    expect(edition("令和6年の被害件数")?.edition).toBe("R6");
    expect(edition("2024")?.edition).toBe("R6");
    expect(edition("令和7年上半期")?.edition).toBe("R7H1");
    expect(edition("first half of 2025")?.edition).toBe("R7H1");
    expect(edition("被害件数")?.edition).toBeNull();
  });

  it("finds nothing of a year that no figure has", () => {
    expect(figures("1999年")).toEqual([]);
    expect(figures("感染経路 2011")).toEqual([]);
  });

  it("tells the prefecture that was named", () => {
    expect(readQuery("本県の被害件数").place).toMatchObject({ kind: "own" });
    expect(readQuery("とくしま").place).toMatchObject({ kind: "named" });
    expect(readQuery("ransomware in Osaka").place).toMatchObject({ name: { en: "Osaka" } });
    expect(readQuery("社内ネットワーク").place).toBeNull();
  });
});
