// Pages that a search finds beside figures and topics, by the words that people use for them.
import { claimWords } from "../../../lib/claims/claim-words";
import { packWords } from "../../../lib/export/meeting/pack-words";
import type { SearchablePage } from "../../../lib/figure/search-documents";
import { historyWords } from "../../../lib/history/history-words";
import { leafletWords } from "../../../lib/leaflet/leaflet-words";
import { verifyWords } from "../../../lib/verify/verify-words";
import { sourcesWords } from "../../../lib/words/sources-words";
import { openDataWords } from "../../_ui/shell/open-data-words";
import { methodsWords } from "../methods/methods-words";
import { papersWords } from "../papers/papers-words";
import { prefectureWords } from "../papers/prefecture/prefecture-words";

export const searchPages: readonly SearchablePage[] = [
  {
    path: "/papers",
    title: { ja: papersWords.ja.title, en: papersWords.en.title },
    lead: { ja: papersWords.ja.lead, en: papersWords.en.lead },
    words: { ja: "資料、資料をつくる、資料を作る、資料作成、資料を直す", en: "papers、make papers、documents" },
  },
  {
    path: "/papers/new",
    title: { ja: papersWords.ja.make.title, en: papersWords.en.make.title },
    lead: { ja: papersWords.ja.make.lead, en: papersWords.en.make.lead },
    words: { ja: "まとめる図、図をまとめて保存、新しい資料", en: "collection、collect、new papers" },
  },
  {
    path: "/papers/packs",
    title: { ja: packWords.ja.heading, en: packWords.en.heading },
    lead: { ja: packWords.ja.lead, en: packWords.en.lead },
    words: {
      ja: "会議資料、スライド、発表、発表資料、プレゼン、パワポ、パワーポイント、PowerPoint",
      en: "slides、presentation、powerpoint、pptx、meeting、pack、packs",
    },
  },
  {
    path: "/papers/leaflet",
    title: { ja: leafletWords.ja.nav, en: leafletWords.en.nav },
    lead: { ja: packWords.ja.leafletLead, en: packWords.en.leafletLead },
    words: { ja: "リーフレット、チラシ、配布資料、配布物、A4", en: "leaflet、hand-out、handout、flyer" },
  },
  {
    path: "/papers/prefecture",
    title: { ja: prefectureWords.ja.title, en: prefectureWords.en.title },
    lead: { ja: prefectureWords.ja.lead, en: prefectureWords.en.lead },
    words: { ja: "県版、本庁独自の数値", en: "prefectural edition" },
  },
  {
    path: "/papers/check",
    title: { ja: claimWords.ja.nav, en: claimWords.en.nav },
    lead: { ja: claimWords.ja.lead, en: claimWords.en.lead },
    words: {
      ja: "原稿、原稿の確認、文章の確認、文の確認、校正、表現、言い回し",
      en: "draft、check、claim、wording、sentence",
    },
  },
  {
    path: "/papers/update",
    title: { ja: verifyWords.ja.nav, en: verifyWords.en.nav },
    lead: { ja: verifyWords.ja.lead, en: verifyWords.en.lead },
    words: { ja: "検証、照合、検算、改ざん、真正性", en: "verify、verification" },
  },
  {
    path: "/open-data",
    title: { ja: openDataWords.ja.title, en: openDataWords.en.title },
    lead: { ja: openDataWords.ja.lead, en: openDataWords.en.lead },
    words: {
      ja: "オープンデータ、API、CSV、JSON、ダウンロード、機械可読、Excel、エクセル",
      en: "open data、api、csv、json、download、excel",
    },
  },
  {
    path: "/changes",
    title: { ja: historyWords.ja.title, en: historyWords.en.title },
    lead: { ja: historyWords.ja.lead, en: historyWords.en.lead },
    words: {
      ja: "更新、更新履歴、履歴、訂正、変更、購読、フィード、RSS",
      en: "changes、history、updates、feed、rss、corrections",
    },
  },
  {
    path: "/methods",
    title: { ja: methodsWords.ja.title, en: methodsWords.en.title },
    lead: { ja: methodsWords.ja.lead, en: methodsWords.en.lead },
    words: {
      ja: "方法、信頼区間、誤差、標本誤差、母数、回答率、四捨五入、用語、定義、欠測、調査方法",
      en: "methods、method、confidence interval、margin of error、base、response rate、rounding、definitions、missing",
    },
  },
  {
    path: "/sources",
    title: { ja: sourcesWords.ja.title, en: sourcesWords.en.title },
    lead: { ja: sourcesWords.ja.lead, en: sourcesWords.en.lead },
    words: {
      ja: "出典、引用、参考文献、出所、報告書、原資料、一次資料",
      en: "sources、source、citation、references、original documents",
    },
  },
];
