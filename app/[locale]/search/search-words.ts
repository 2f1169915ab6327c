// Words of the search form and its results.

import type { Localised } from "../../../lib/localised";
import { terms } from "../../../lib/words/terms";

type Words = {
  title: string;
  label: string;
  hint: string;
  button: string;
  kind: Record<"indicator" | "advice", string>;
  found: (count: number, query: string) => string;
  /** Topics and pages. */
  pages: string;
  more: (count: number) => string;
  years: (range: string) => string;
  sources: (count: number) => string;
  splitInto: (words: string) => string;
  empty: string;
  nothing: (query: string) => string;
  advice: string[];
  topics: string;
};

const ja: Words = {
  title: "検索",
  label: "探す言葉",
  hint: "図、選択肢、ページ、出典を探します。言葉、年、都道府県名、文のどれでも探せます（例：「被害件数 令和7年」）。",
  button: "検索",
  kind: {
    indicator: "図",
    advice: "対策の呼びかけ",
  },
  found: (count, query) => `「${query}」の検索結果：${count}件`,
  pages: "テーマ・ページ",
  more: (count) => `ほかの図（${count}）`,
  years: (range) => `数値のある年：${range}`,
  sources: (count) => `${terms.sources.ja}（${count}）`,
  splitInto: (words) => `そのままでは見つからなかったため、${words}に分けて探しました。`,
  empty: "探す言葉を入れてください。",
  nothing: (query) => `「${query}」は見つかりませんでした。`,
  advice: ["言葉を短くするか、一つだけにする", "別の言い方にする（例：「接続」「届出」「VPN」）", "次のテーマから探す"],
  topics: "テーマから探す",
};

const en: Words = {
  title: "Search",
  label: "Words to look for",
  hint: "Looks for figures, options, pages and sources by words, years, names of prefectures or a question, in English and Japanese (for example “cases 2025”).",
  button: "Search",
  kind: {
    indicator: "Figures",
    advice: "Advice",
  },
  found: (count, query) => (count === 1 ? `1 result for “${query}”` : `${count} results for “${query}”`),
  pages: "Topics and pages",
  more: (count) => `More figures (${count})`,
  years: (range) => `Numbers for ${range}`,
  sources: (count) => `${terms.sources.en} (${count})`,
  splitInto: (words) => `Nothing was found as written, so these words were looked for: ${words}.`,
  empty: "Enter words to look for.",
  nothing: (query) => `Nothing was found for “${query}”.`,
  advice: [
    "Use a shorter word, or only one",
    "Say it another way (for example “connection”, “reporting”, “VPN”)",
    "Start from one of these topics",
  ],
  topics: "Topics",
};

export const searchWords: Localised<Words> = { ja, en };
