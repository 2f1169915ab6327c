// How the parts of a line in slides, reports and workbooks are put together in each language.
import type { Localised } from "../localised";

type Words = {
  /** Language of the text, as Office names it. */
  language: string;
  /** Between a figure's name and what it covers, a note's number and its text. */
  after: string;
  /** Between bases, or marks with their meanings, on one line. */
  between: string;
  aside: (text: string) => string;
  /** The lines of a native chart that show intervals. */
  whisker: string;
  means: (mark: string, text: string) => string;
  and: string;
  /** The columns of a chart's sheet that say how far the whiskers of a series reach. */
  margin: Record<"plus" | "minus", (series: string) => string>;
  /** Lines that run on beyond 以上 and 超: alone, and where others beside them are whiskers. */
  openEnd: string;
  openEndBeside: string;
  /** Below a row of a chart: what is known of a series that has no number there. */
  unknownOf: (series: string, text: string) => string;
  /** Both ends of an interval. */
  range: (lower: string, upper: string) => string;
};

const ja: Words = {
  language: "ja-JP",
  after: "　",
  between: "　",
  aside: (text) => `（${text}）`,
  whisker: "ひげ",
  means: (mark, text) => `${mark}：${text}`,
  and: "、",
  margin: { plus: (series) => `${series}　ひげの上側`, minus: (series) => `${series}　ひげの下側` },
  openEnd: "破線の先：「以上」「超」の値（これより大きい）",
  openEndBeside: "「以上」「超」の値の線は、これより大きいことを表す",
  unknownOf: (series, text) => `${series} ${text}`,
  range: (lower, upper) => `${lower}〜${upper}`,
};

const en: Words = {
  language: "en-GB",
  after: ": ",
  between: "; ",
  aside: (text) => ` (${text})`,
  whisker: "Whiskers",
  means: (mark, text) => `${mark}: ${text}`,
  and: ", ",
  margin: { plus: (series) => `${series}, whisker up`, minus: (series) => `${series}, whisker down` },
  openEnd: "Dashed ends: values of “or more” and “more than”",
  openEndBeside: "lines of “or more” and “more than” mean that the value is larger",
  unknownOf: (series, text) => `${series} ${text}`,
  range: (lower, upper) => `${lower}–${upper}`,
};

export const officeWords: Localised<Words> = { ja, en };
