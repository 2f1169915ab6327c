// A draft put together again after sentences of it were replaced: as it is, and with a footnote at each sentence whose
// numbers are published, the same source under the same number.
import type { Lang, Localised } from "../localised";
import type { DraftAnswer } from "./draft-answer";

export type DraftPiece = {
  /** Where the sentence stood in the draft. */
  start: number;
  end: number;
  text: string;
  answer: DraftAnswer | null;
};

const words: Localised<{ mark: (number: number) => string; note: (number: number, credit: string) => string }> = {
  ja: { mark: (number) => `（注${number}）`, note: (number, credit) => `注${number}　${credit}` },
  en: { mark: (number) => ` [${number}]`, note: (number, credit) => `[${number}] ${credit}` },
};

/** The source that a sentence's numbers agree with; none for a sentence that does not hold. */
const creditOf = (answer: DraftAnswer | null) => (answer && answer.answer !== "does-not-hold" ? answer.credit : "");

function composed(draft: string, pieces: readonly DraftPiece[], textOf: (piece: DraftPiece) => string): string {
  let at = 0;
  let text = "";
  for (const piece of pieces) {
    text += draft.slice(at, piece.start) + textOf(piece);
    at = piece.end;
  }
  return text + draft.slice(at);
}

/** The draft with its sentences as they are now. */
export function correctedDraft(draft: string, pieces: readonly DraftPiece[]): string {
  return composed(draft, pieces, ({ text }) => text);
}

/** The same, to be copied: a mark before each full stop, the sources below. */
export function footnotedDraft(draft: string, pieces: readonly DraftPiece[], lang: Lang): string {
  const credits: string[] = [];
  const text = composed(draft, pieces, (piece) => {
    const credit = creditOf(piece.answer);
    if (credit === "") return piece.text;
    if (!credits.includes(credit)) credits.push(credit);
    const mark = words[lang].mark(credits.indexOf(credit) + 1);
    return piece.text.replace(/[。.!?！？]?$/, (stop) => mark + stop);
  });
  const notes = credits.map((credit, index) => words[lang].note(index + 1, credit));
  return notes.length === 0 ? text : `${text.trimEnd()}\n\n${notes.join("\n")}\n`;
}
