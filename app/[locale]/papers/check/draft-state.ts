// A draft in checking: its sentences with their answers, what was replaced, and what the list and the margin count by.
import type { Answer } from "../../../../lib/claims/clause-checked";
import type { DraftPiece } from "../../../../lib/claims/corrected-draft";
import type { DraftAnswer } from "../../../../lib/claims/draft-answer";
import { draftWords } from "../../../../lib/claims/draft-words";
import { type DraftSentence, splitDraft } from "../../../../lib/claims/split-draft";
import { wholeDraftWords } from "../../../../lib/claims/whole-draft-words";
import type { Lang } from "../../../../lib/localised";

type Asked = DraftAnswer | "failed" | null;

export type ItemState = DraftSentence & {
  /** Counted among those that are checked; 0 for the rest. */
  number: number;
  answer: Asked;
  /** What stood there before it was replaced. */
  before: { text: string; answer: Asked } | null;
};

/** A draft whose sentences wait for their answers. */
export function startOf(draft: string): ItemState[] {
  let number = 0;
  return splitDraft(draft).map((one) => {
    if (one.kind !== "plain") number += 1;
    return { ...one, number: one.kind === "plain" ? 0 : number, answer: null, before: null };
  });
}

/** A draft with the answers to its sentences, in their order. */
export function answeredBy(draft: string, answers: readonly DraftAnswer[]): ItemState[] {
  const left = [...answers];
  return startOf(draft).map((one) => (one.kind === "checked" ? { ...one, answer: left.shift() ?? null } : one));
}

export const waiting = ({ kind, answer }: ItemState) => kind === "checked" && answer === null;

const known = (answer: Asked): DraftAnswer | null => (answer === "failed" ? null : answer);

/** The sentences as they are put together again. */
export const piecesOf = (items: readonly ItemState[]): DraftPiece[] =>
  items.map(({ start, end, text, answer }) => ({ start, end, text, answer: known(answer) }));

/** The number of the next sentence that does not simply hold. */
export function nextToSee(items: readonly ItemState[], after: number): number | null {
  const found = items.find(({ number, answer }) => number > after && known(answer)?.answer !== "holds");
  return found?.number ?? null;
}

/** How many sentences came to what, in one sentence. */
export function countsIn(items: readonly ItemState[], lang: Lang): string {
  const words = wholeDraftWords[lang];
  const asked = items.filter(({ kind }) => kind === "checked");
  if (items.every(({ kind }) => kind === "plain")) return words.nothing;
  const order: readonly Answer[] = ["does-not-hold", "unread", "undecidable", "holds"];
  const counts = order.flatMap((answer) => {
    const count = asked.filter((one) => known(one.answer)?.answer === answer).length;
    return count > 0 ? [words.count(draftWords[lang].answer[answer], count)] : [];
  });
  return words.done(items.length, asked.length, counts);
}
