// Words of /countermeasures: advice beside figures.

import type { Localised } from "../../../lib/localised";
import { terms } from "../../../lib/words/terms";

type Words = {
  contents: string;
  basis: Record<"quoted" | "summarised", string>;
  related: string;
  medical: string;
  medicalLead: string;
  others: string;
  links: string;
  printed: (where: string) => string;
  sources: string;
  sourceColumns: string[];
  readIn: (name: string) => string;
};

const ja: Words = {
  contents: terms.onThisPage.ja,
  basis: { quoted: "引用", summarised: "要約" },
  related: "関係する図",
  medical: "医療機関の方へ",
  medicalLead: "医療機関に向けて示された対策です。上に示した対策とあわせて御覧ください。",
  others: "そのほかの図",
  links: "リンク",
  printed: (where) => `掲載：${where}`,
  sources: "対策の出典",
  sourceColumns: ["資料", "公表者", "日付（記載のとおり）", "リンク（記載のとおり）"],
  readIn: (name) => `本文は${name}で確認`,
};

const en: Words = {
  contents: terms.onThisPage.en,
  basis: { quoted: "Quoted", summarised: "Summarised" },
  related: "Related figures",
  medical: "For medical institutions",
  medicalLead: "Advice given to medical institutions, to be read together with the advice above.",
  others: "Other figures",
  links: "Links",
  printed: (where) => `Printed in: ${where}`,
  sources: "Sources of the advice",
  sourceColumns: ["Document", "Publisher", "Date as printed", "Link as printed"],
  readIn: (name) => `Text read in: ${name}`,
};

export const countermeasuresWords: Localised<Words> = { ja, en };
