// Words of the search form and its results.

import type { SearchKind } from "../../../lib/catalogue/search";
import type { Localised } from "../../../lib/localised";
import { terms } from "../../../lib/words/terms";

type Words = {
  title: string;
  label: string;
  hint: string;
  button: string;
  kind: Record<SearchKind, string>;
  found: (count: number, query: string) => string;
  shown: (count: number) => string;
  splitInto: (words: string) => string;
  empty: string;
  nothing: (query: string) => string;
  advice: string[];
  topics: string;
};

const ja: Words = {
  title: "検索",
  label: "探す言葉",
  hint: "図、選択肢、出典を探します。全角・半角、ひらがな・カタカナ・漢字の違いは区別しません。空白で区切ると、すべてを含むものを探します。",
  button: "検索",
  kind: {
    topic: "テーマ",
    indicator: "図",
    item: "選択肢",
    segment: "区分",
    advice: "対策の呼びかけ",
    source: terms.sources.ja,
  },
  found: (count, query) => `「${query}」の検索結果：${count}件`,
  shown: (count) => `上位${count}件を示しています。言葉を加えると絞り込めます。`,
  splitInto: (words) => `そのままでは見つからなかったため、${words}に分けて探しました。`,
  empty: "探す言葉を入れてください。",
  nothing: (query) => `「${query}」は見つかりませんでした。`,
  advice: ["言葉を短くするか、一つだけにする", "別の言い方にする（例：「接続」「届出」「VPN」）", "次のテーマから探す"],
  topics: "テーマから探す",
};

const en: Words = {
  title: "Search",
  label: "Words to look for",
  hint: "Looks for figures, options and sources, in English and Japanese. With several words, all of them must be found.",
  button: "Search",
  kind: {
    topic: "Topics",
    indicator: "Figures",
    item: "Options",
    segment: "Groups",
    advice: "Advice",
    source: terms.sources.en,
  },
  found: (count, query) => (count === 1 ? `1 result for “${query}”` : `${count} results for “${query}”`),
  shown: (count) => `The first ${count} are shown. Add a word to narrow the search.`,
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
