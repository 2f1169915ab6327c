// The check of a sentence as plain data, for programs: its form is promised in the OpenAPI document.
import { z } from "zod";
import { pageHref } from "../address/page";
import type { Reader } from "../address/reader";
import type { Lang } from "../localised";
import type { SentenceChecked } from "./check-sentence";
import { answers, type ClauseChecked } from "./clause-checked";
import { draftWords } from "./draft-words";
import { quotations, statisticsVerdicts } from "./published";

const answer = z
  .enum(answers)
  .describe("unread: a word that could change the meaning was not read; holds only where every clause holds");

export const checkedSchema = z.strictObject({
  answer,
  clauses: z.array(
    z.strictObject({
      text: z.string().describe("The clause as it was read, in one spelling"),
      answer,
      quotation: z.enum(quotations).describe("Against the published number itself; none: there is no such number"),
      statistics: z.enum(statisticsVerdicts).describe("Whether it can be said; full-count: there is no sampling error"),
      unread: z.array(z.string()).describe("Words that were not read"),
      figure: z.string().nullable().describe("Address of the figure that decides it, without the origin"),
      wording: z.string().nullable().describe("What can be said of its numbers, with the source"),
    }),
  ),
});

export type CheckedAnswer = z.infer<typeof checkedSchema>;

/** The figure that decides a clause. */
export function figureOf({ finding, headline }: ClauseChecked, reader: Reader): string | null {
  return headline?.href ?? (finding ? pageHref(reader, finding.figure.path) : null);
}

/** What can be said instead, or of it. */
export function wordingOf({ finding, headline, ofPlace }: ClauseChecked, lang: Lang): string | null {
  return ofPlace ? draftWords[lang].place : (finding?.wording ?? headline?.text ?? null);
}

export function checkedAnswer({ answer, clauses }: SentenceChecked, reader: Reader): CheckedAnswer {
  return {
    answer,
    clauses: clauses.map((clause) => ({
      text: clause.text,
      answer: clause.answer,
      quotation: clause.quotation,
      statistics: clause.statistics,
      unread: clause.unread,
      figure: figureOf(clause, reader),
      wording: wordingOf(clause, reader.lang),
    })),
  };
}
