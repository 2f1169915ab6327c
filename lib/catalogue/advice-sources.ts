// The official texts that the advice rests on. Data only. Titles, dates and addresses as printed; `readIn` names the
// copy in which the text was read, where the original itself could not be. To cite another text, add it here.
import type { Localised } from "../localised";

type AdviceSource = {
  title: Localised;
  publisher: Localised;
  /** As printed. Where the page shows none, it says so and what the date was taken from. */
  date: Localised;
  /** For sorting, and for leaving out what a meeting of a given day could not know: "2022-05-27", "2025-01" or "2021". */
  published: string;
  url: string;
  readIn?: { name: Localised; url: string };
};

const police: Localised = { ja: "警察庁", en: "National Police Agency" };
const healthMinistry: Localised = { ja: "厚生労働省", en: "Ministry of Health, Labour and Welfare" };
const machineText: Localised = { ja: "wic-net.com掲載の自動テキスト", en: "machine-made text at wic-net.com" };
const guideline: Localised = {
  ja: "医療情報システムの安全管理に関するガイドライン",
  en: "Guidelines for the Security Management of Medical Information Systems",
};

const sources = {
  "leaflet-2023": {
    title: {
      ja: "サイバー犯罪被害に係る企業・団体を対象としたアンケート調査結果と対策（報道による）",
      en: "Results of the survey of companies and organisations on cybercrime damage, and countermeasures (press account)",
    },
    publisher: police,
    date: { ja: "令和5年3月（記事は2023年3月29日）", en: "March 2023 (article of 29 March 2023)" },
    published: "2023-03-29",
    url: "https://scan.netsecurity.ne.jp/article/2023/03/29/49123.html",
  },
  "leaflet-2025": {
    title: {
      ja: "サイバー攻撃の被害に係る企業・団体を対象としたアンケート調査結果及び対策（テキスト版）",
      en: "Results of the survey of companies and organisations on cyberattack damage, and countermeasures (text version)",
    },
    publisher: { ja: "神奈川県警察", en: "Kanagawa Prefectural Police" },
    date: { ja: "令和7年1月", en: "January 2025" },
    published: "2025-01",
    url: "https://www.police.pref.kanagawa.jp/assets/entry/d7042_32.txt",
  },
  "police-letter-2025": {
    title: {
      ja: "サイバー警察局便りR7 Vol.4「中小企業で被害多数　ランサムウェア」（報道による）",
      en: "Cyber Affairs Bureau Letter R7 vol. 4, “Ransomware: much damage at small and medium-sized enterprises” (press account)",
    },
    publisher: police,
    date: { ja: "令和7年7月24日", en: "24 July 2025" },
    published: "2025-07-24",
    url: "https://s.netsecurity.ne.jp/article/2025/07/30/53324.html",
  },
  "shizuoka-police": {
    title: { ja: "ランサムウェアに注意！", en: "Beware of ransomware" },
    publisher: { ja: "静岡県警察", en: "Shizuoka Prefectural Police" },
    date: {
      ja: "日付は確認できず（令和7年9月公表の図を掲載）",
      en: "Date not seen (carries a chart published in September 2025)",
    },
    published: "2025-09",
    url: "https://www.pref.shizuoka.jp/police/kurashi/bohan/cyber/ransom.html",
  },
  "fukuoka-police": {
    title: {
      ja: "福岡県警察からのお願い（令和5年7月号）「大切な情報は失う前にバックアップを！」",
      en: "Request from Fukuoka Prefectural Police (July 2023): Back up important data before you lose it",
    },
    publisher: { ja: "福岡県警察", en: "Fukuoka Prefectural Police" },
    date: { ja: "令和5年7月号", en: "July 2023 issue" },
    published: "2023-07",
    url: "https://www.police.pref.fukuoka.jp/seian/cyber/jigyousha/fcsnet_tsushin/fcsnet85.html",
    readIn: {
      name: { ja: "パーツネット北九州", en: "Parts Net Kitakyushu" },
      url: "https://parts-net-kitakyushu.jp/info/2023/07/403.php",
    },
  },
  "tochigi-police": {
    title: { ja: "ランサムウェア攻撃の被害防止", en: "Preventing damage by ransomware attacks" },
    publisher: { ja: "栃木県警察", en: "Tochigi Prefectural Police" },
    date: { ja: "更新日：2024年8月26日", en: "Updated 26 August 2024" },
    published: "2024-08-26",
    url: "https://www.pref.tochigi.lg.jp/keisatu/n33/ccat/nomoreransom-pj.html",
  },
  "toyama-police": {
    title: { ja: "サイバーに関する相談", en: "Consultation on cyber matters" },
    publisher: { ja: "富山県警察", en: "Toyama Prefectural Police" },
    date: { ja: "更新日：2024年4月2日", en: "Updated 2 April 2024" },
    published: "2024-04-02",
    url: "https://police.pref.toyama.jp/6129/soshikiichiran/6129/sodan.html",
  },
  "tokyo-police": {
    title: { ja: "ランサムウェア感染を防ぐ対策", en: "Measures against ransomware infection" },
    publisher: { ja: "警視庁", en: "Metropolitan Police Department (Tokyo)" },
    date: { ja: "更新日：2024年10月9日", en: "Updated 9 October 2024" },
    published: "2024-10-09",
    url: "https://www.keishicho.metro.tokyo.lg.jp/kurashi/cyber/joho/ransomware_taisaku.html",
  },
  "tokyo-police-2016": {
    title: { ja: "不測の事態に備え、データのバックアップを！", en: "Back up your data against the unexpected" },
    publisher: { ja: "警視庁", en: "Metropolitan Police Department (Tokyo)" },
    date: { ja: "更新日：2016年9月29日", en: "Updated 29 September 2016" },
    published: "2016-09-29",
    url: "http://www.keishicho.metro.tokyo.jp/kurashi/cyber/joho/backup.html",
  },
  "notice-2022-02": {
    title: {
      ja: "昨今の情勢を踏まえたサイバーセキュリティ対策の強化について（周知依頼に載った具体的な措置例）",
      en: "Strengthening cybersecurity measures in view of recent circumstances (examples of measures passed on to trade bodies)",
    },
    publisher: { ja: "経済産業省", en: "Ministry of Economy, Trade and Industry" },
    date: { ja: "令和4年2月23日", en: "23 February 2022" },
    published: "2022-02-23",
    url: "https://www.meti.go.jp/press/2021/02/20220221003/20220221003.html",
    readIn: {
      name: { ja: "業界団体の周知（nichigosho.net）", en: "a trade body's circular (nichigosho.net)" },
      url: "https://www.nichigosho.net/topics/20220309/",
    },
  },
  "notice-2022-03": {
    title: {
      ja: "サイバーセキュリティ対策の強化について（注意喚起）（報道による）",
      en: "Strengthening cybersecurity measures: a warning (press account)",
    },
    publisher: {
      ja: "経済産業省、金融庁、総務省、厚生労働省、国土交通省、警察庁、内閣官房内閣サイバーセキュリティセンター",
      en: "Seven ministries and agencies, among them the National Police Agency and the cybersecurity centre (NISC)",
    },
    date: { ja: "令和4年3月1日", en: "1 March 2022" },
    published: "2022-03-01",
    url: "https://www.security-next.com/134508",
  },
  "ipa-everyday": {
    title: { ja: "日常における情報セキュリティ対策", en: "Everyday information security measures" },
    publisher: {
      ja: "独立行政法人情報処理推進機構",
      en: "Information-technology Promotion Agency, Japan (IPA)",
    },
    date: { ja: "最終更新日：2023年4月20日", en: "Last updated 20 April 2023" },
    published: "2023-04-20",
    url: "https://www.ipa.go.jp/security/anshin/measures/everyday.html",
  },
  "medical-association-2021": {
    title: {
      ja: "医療機関を標的としたサイバー攻撃への対応について（注意喚起）",
      en: "Response to cyberattacks that target medical institutions: a warning",
    },
    publisher: {
      ja: "鳥取県医師会（日本医師会の周知依頼による）",
      en: "Tottori Medical Association, at the request of the Japan Medical Association",
    },
    date: {
      ja: "令和3年（月日は確認できず。令和3年10月22日より後）",
      en: "2021 (day not seen; after 22 October 2021)",
    },
    published: "2021",
    url: "https://www.tottori.med.or.jp/osirase/2021sys_43",
  },
  "medical-guideline-5.2": {
    title: { ja: `${guideline.ja}　第5.2版（本編）`, en: `${guideline.en}, version 5.2` },
    publisher: healthMinistry,
    date: { ja: "令和4年3月", en: "March 2022" },
    published: "2022-03",
    url: "https://www.mhlw.go.jp/stf/shingi/0000516275_00002.html",
    readIn: { name: machineText, url: "https://www.wic-net.com/material/document/1737/44" },
  },
  "medical-guideline-6.0": {
    title: { ja: `${guideline.ja}　第6.0版（経営管理編）`, en: `${guideline.en}, version 6.0, part on management` },
    publisher: healthMinistry,
    date: { ja: "令和5年5月", en: "May 2023" },
    published: "2023-05",
    url: "https://www.mhlw.go.jp/stf/shingi/0000516275_00006.html",
    readIn: { name: machineText, url: "https://wic-net.com/material/document/9464/21" },
  },
  "medical-inspection-2022": {
    title: {
      ja: "令和4年度の医療法第25条第1項の規定に基づく立入検査の実施について（抜粋の紹介による）",
      en: "On-site inspections under Article 25(1) of the Medical Care Act in fiscal 2022 (from an account with extracts)",
    },
    publisher: healthMinistry,
    date: { ja: "令和4年5月27日", en: "27 May 2022" },
    published: "2022-05-27",
    url: "https://gemmed.ghc-j.com/?p=48100",
    readIn: {
      name: { ja: "office-hirata.netの抜粋", en: "extracts at office-hirata.net" },
      url: "https://office-hirata.net/2022/06/15/%e5%8c%bb%e7%99%82%e6%a9%9f%e9%96%a2%e3%81%ae%e7%ab%8b%e5%85%a5%e6%a4%9c%e6%9f%bb%e3%81%a7%e3%82%b5%e3%82%a4%e3%83%90%e3%83%bc%e3%82%bb%e3%82%ad%e3%83%a5%e3%83%aa%e3%83%86%e3%82%a3%e5%af%be%e7%ad%96",
    },
  },
  "medical-notice-2022-11": {
    title: {
      ja: "医療機関等におけるサイバーセキュリティ対策の強化について（注意喚起）",
      en: "Strengthening cybersecurity measures at medical institutions: a warning",
    },
    publisher: healthMinistry,
    date: { ja: "令和4年11月10日", en: "10 November 2022" },
    published: "2022-11-10",
    url: "https://www.mhlw.go.jp/stf/newpage_29667.html",
    readIn: { name: machineText, url: "https://wic-net.com/material/document/6687/2" },
  },
  "medical-notice-2022-11-backup": {
    title: {
      ja: "医療機関等におけるサイバーセキュリティ対策の強化について（注意喚起）7ページ「データ・システムのバックアップ」",
      en: "Strengthening cybersecurity measures at medical institutions: a warning, page 7, backing up data and systems",
    },
    publisher: healthMinistry,
    date: { ja: "令和4年11月10日", en: "10 November 2022" },
    published: "2022-11-10",
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/kenkou_iryou/iryou/johoka/cyber-security.html",
    readIn: { name: machineText, url: "https://wic-net.com/material/document/6086/7" },
  },
} satisfies Record<string, AdviceSource>;

export type AdviceSourceId = keyof typeof sources;

export const adviceSources: Readonly<Record<AdviceSourceId, AdviceSource>> = sources;
