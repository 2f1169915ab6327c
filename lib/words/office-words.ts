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
  /** Both ends of an interval. */
  range: (lower: string, upper: string) => string;
};

const ja: Words = {
  language: "ja-JP",
  after: "　",
  between: "　",
  aside: (text) => `（${text}）`,
  whisker: "ひげ",
  range: (lower, upper) => `${lower}〜${upper}`,
};

const en: Words = {
  language: "en-GB",
  after: ": ",
  between: "; ",
  aside: (text) => ` (${text})`,
  whisker: "Whiskers",
  range: (lower, upper) => `${lower}–${upper}`,
};

export const officeWords: Localised<Words> = { ja, en };
