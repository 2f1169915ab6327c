// Sentences that can be said of the numbers as they are, and could not be said of them as they would be.
import { checkSentence } from "../claims/check-sentence";
import type { Answer } from "../claims/clause-checked";
import { draftAnswer } from "../claims/draft-answer";
import type { Tries } from "../claims/suggest-sentence";
import type { Dataset } from "../figure/dataset";
import type { Reader } from "./figure-changes";

/** Of a reader's own that are asked about at once. */
export const mostDraftSentences = 200;

export type StoppedSentence = {
  /** Which of those that were asked about, from 0. */
  index: number;
  text: string;
  after: Exclude<Answer, "holds">;
  /** What can be said in its place, the nearest to it first. */
  replacements: readonly string[];
};

/** Those of some sentences that would stop being true. */
export function stoppedSentences(
  sentences: readonly string[],
  [before, after]: readonly [before: Dataset, after: Dataset],
  reader: Reader,
  tries: Tries,
): StoppedSentence[] {
  return sentences.flatMap((text, index): StoppedSentence[] => {
    if (checkSentence(text, before, reader).answer !== "holds") return [];
    const { answer, replacements } = draftAnswer(text, after, reader, null, tries);
    return answer === "holds" ? [] : [{ index, text, after: answer, replacements }];
  });
}

/** What of a reader's own would stop: sentences, and figures as they were collected. */
export type StoppedDrafts = { sentences: StoppedSentence[]; entries: string[] };
