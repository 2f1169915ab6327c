// What a hand changed in what is seen of a figure, in words: what it is, where, as it was made and as it is.
import type { Lang, Localised } from "../localised";
import type { SeenChange } from "./seen-changes";

type Words = {
  what: Record<SeenChange["what"], string>;
  forms: Record<string, string>;
  line: (what: string, place: string, made: string, found: string) => string;
  alone: (what: string) => string;
  none: string;
  between: string;
};

const words: Localised<Words> = {
  ja: {
    what: {
      title: "題名",
      number: "大きな数字",
      label: "印字された値",
      whisker: "ひげ（誤差の範囲）",
      axis: "値の軸の範囲",
      form: "グラフの種類",
      over: "グラフの上の文字",
      table: "表のセル",
      sheet: "グラフの中の表と描かれた値の食い違い",
      drawing: "図形の位置や大きさ",
    },
    forms: {
      bar: "棒",
      line: "折れ線",
      pie: "円",
      area: "面",
      scatter: "散布図",
      doughnut: "ドーナツ",
      radar: "レーダー",
    },
    line: (what, place, made, found) => `${what}${place ? `（${place}）` : ""}：${made} → ${found}`,
    alone: (what) => `${what}が、作られたときと違います。`,
    none: "なし",
    between: "、",
  },
  en: {
    what: {
      title: "Title",
      number: "Large number",
      label: "Printed value",
      whisker: "Whisker (margin of error)",
      axis: "Range of the value axis",
      form: "Kind of chart",
      over: "Text over the chart",
      table: "Cell of the table",
      sheet: "Sheet behind the chart and what is drawn",
      drawing: "Place or size of shapes",
    },
    forms: {
      bar: "bars",
      line: "lines",
      pie: "pie",
      area: "area",
      scatter: "scatter",
      doughnut: "doughnut",
      radar: "radar",
    },
    line: (what, place, made, found) => `${what}${place ? ` (${place})` : ""}: ${made} → ${found}`,
    alone: (what) => `${what}: not as it was made.`,
    none: "none",
    between: ", ",
  },
};

/** One change as a line. */
export function seenLine({ what, item, series, made, found }: SeenChange, lang: Lang): string {
  const own = words[lang];
  if (what === "drawing") return own.alone(own.what.drawing);
  const text = (one: string | null) => {
    if (one === null || one === "") return own.none;
    const named = what === "form" ? one.split(", ").map((form) => own.forms[form] ?? form) : [one];
    return named.join(own.between).replace(/\s+/g, " ");
  };
  return own.line(own.what[what], [item, series].filter(Boolean).join(own.between), text(made), text(found));
}

/** What was changed, named without the numbers: 印字された値、値の軸の範囲. */
export function seenNames(changes: readonly SeenChange[], lang: Lang): string {
  const own = words[lang];
  return [...new Set(changes.map(({ what }) => own.what[what]))].join(own.between);
}
