// The written sentences of both languages with their answers, in the form of the made ones.
import type { Made } from "./made-sentences";
import { areTrue } from "./written-facts";
import { writtenInEnglish } from "./written-sentences-en";
import { type Written, writtenInJapanese } from "./written-sentences-ja";
import { writtenOnSurvey } from "./written-sentences-on-survey";

const toMade =
  (lang: Made["lang"]) =>
  ([sentence, by, open]: Written): Made => {
    const so = areTrue(by);
    return { sentence, by, lang, is: open ?? (so ? "true" : "false") };
  };

export const writtenSentences: readonly Made[] = [
  ...[...writtenInJapanese, ...writtenOnSurvey].map(toMade("ja")),
  ...writtenInEnglish.map(toMade("en")),
];
