// A sentence of a draft held against the figures, clause by clause. It holds only where every clause holds, and a clause
// holds only where every word that could change its meaning was read: what was not read is told instead.

import { indicatorById } from "../catalogue/indicators";
import type { Dataset } from "../figure/dataset";
import type { Era, Lang } from "../localised";
import { checkClause } from "./check-clause";
import { type Answer, answerOf, type Carried, type ClauseChecked, type Context } from "./clause-checked";
import { headlineAnswer } from "./headline-answers";
import { spell } from "./normalise";
import { readEditions } from "./read-editions";
import { splitClauses } from "./split-clauses";

export type SentenceChecked = { answer: Answer; clauses: ClauseChecked[] };

const worstFirst: readonly Answer[] = ["does-not-hold", "unread", "undecidable", "holds"];

/**
 * Checks a sentence.
 * @param only the figure that the reader has chosen, where several fit
 */
export function checkSentence(
  sentence: string,
  dataset: Dataset,
  reader: { lang: Lang; era: Era },
  only: string | null = null,
): SentenceChecked {
  const context: Context = { dataset, reader, only: only !== null && indicatorById.has(only) ? only : null };
  const headline = headlineAnswer(sentence, dataset, reader.lang, reader.era);
  if (headline) {
    const { quotation, statistics } = headline;
    const answer = answerOf(headline);
    const whole = { text: sentence.trim(), answer, quotation, statistics, unread: [], finding: null, headline };
    return { answer, clauses: [{ ...whole, choices: [], ofPlace: false }] };
  }
  const spelt = spell(sentence).replace(/\bfy ?((?:19|20)\d\d)\b/g, "$1年度");
  const { codes } = readEditions(spelt);
  const likely = codes.length === 1 ? (codes[0] ?? null) : null;
  let carried: Carried = { forms: [], surveys: [], edition: null, subject: null, likely };
  const clauses = splitClauses(spelt).map((text) => {
    const found = checkClause(text, carried, context);
    carried = found.carried;
    return found.checked;
  });
  const answer = worstFirst.find((one) => clauses.some((clause) => clause.answer === one)) ?? "unread";
  return { answer, clauses };
}
