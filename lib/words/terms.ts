// Terms that several rooms say, once, so that a reader meets each under one name in both languages. What only one room
// says stands beside who says it.
import type { Localised } from "../localised";

export const terms = {
  source: { ja: "出典", en: "Source" },
  sources: { ja: "出典", en: "Sources" },
  figure: { ja: "図", en: "Figure" },
  indicator: { ja: "指標", en: "Indicator" },
  edition: { ja: "調査年", en: "Edition" },
  option: { ja: "選択肢", en: "Option" },
  group: { ja: "区分", en: "Group" },
  period: { ja: "期間", en: "Period" },
  undecidable: { ja: "判定できない", en: "Cannot be decided" },
  base: { ja: "母数", en: "Base" },
  noBase: { ja: "母数の記載なし", en: "base not stated" },
  break: { ja: "不連続", en: "Break in series" },
  notAsked: { ja: "この年は設問なし", en: "not asked in that year" },
  notPublished: { ja: "数値が公表されていないか、未取得", en: "not published or not obtained" },
  notApplicable: { ja: "該当なし", en: "not applicable" },
  suppressed: { ja: "秘匿", en: "withheld by the source" },
  provisional: { ja: "速報値", en: "provisional" },
  onThisPage: { ja: "このページの内容", en: "On this page" },
} as const satisfies Record<string, Localised>;
