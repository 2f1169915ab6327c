// What a screen reader says about an interactive chart beyond the figure's own words.
import type { Localised } from "../../../lib/localised";

type Words = { chart: string; keys: string };

export const interactionWords: Localised<Words> = {
  ja: {
    chart: "グラフ",
    keys: "矢印キーで値を一つずつ読み上げます。エスケープキーで吹き出しを閉じます。",
  },
  en: {
    chart: "chart",
    keys: "The arrow keys move from value to value. Escape closes the tooltip.",
  },
};
