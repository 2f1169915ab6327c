// The check of a sentence of a draft as plain data: what programs are told (checked-answer.ts), and beside it what the list
// under a draft shows: the numbers, the source, the figures to choose between, and sentences that can be said instead.
import { z } from "zod";
import type { Dataset } from "../figure/dataset";
import { sourceLine } from "../figure/source-line";
import type { Era, Lang } from "../localised";
import { checkSentence } from "./check-sentence";
import { checkedAnswer, checkedSchema } from "./checked-answer";
import { suggestSentence, type Tries } from "./suggest-sentence";

const text = z.string();

export const draftAnswerSchema = checkedSchema.extend({
  details: z
    .array(
      z.strictObject({
        text: text.describe("The clause as the draft has it"),
        numbers: z.array(z.strictObject({ label: text, edition: text, value: text, base: text })),
        decides: z.array(text).describe("What decides it, in words"),
        figureName: text.nullable(),
        credit: text.describe("Source line of its numbers; empty where there is none"),
        choices: z
          .array(
            z.strictObject({
              ...{ indicator: text, name: text, edition: text },
              numbers: z.array(z.strictObject({ label: text, value: text })),
            }),
          )
          .describe("Figures that fit nearly as well, to be chosen between"),
      }),
    )
    .describe("Beside each clause, in the same order"),
  credit: text.describe("Source line of all numbers that the sentence agrees with; empty where there is none"),
  replacements: z.array(text).describe("Sentences that can be said in its place, the nearest to it first"),
});

export type DraftAnswer = z.infer<typeof draftAnswerSchema>;

/** A clause in one spelling as it stands in its sentence; as it was read where it can't be found again. */
function asWritten(clause: string, sentence: string): string {
  const pieces = clause.split(" ").map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(pieces.join("[、,\\s()]*"), "i").exec(sentence.normalize("NFKC"))?.[0] ?? clause;
}

/** Tries at better sentences for one draft: nobody keeps a server busy with wrong ones. */
export const mostTriesOfDraft = 800;

/**
 * Checks a sentence of a draft.
 * @param only the figure that the reader has chosen, where several fit
 * @param tries what is left of them for the whole draft
 */
export function draftAnswer(
  sentence: string,
  dataset: Dataset,
  reader: { lang: Lang; era: Era },
  only: string | null = null,
  tries: Tries = { left: mostTriesOfDraft },
): DraftAnswer {
  const check = (text: string) => checkSentence(text, dataset, reader, only);
  const checked = check(sentence);
  const near = suggestSentence(sentence, checked, check, tries);
  const all = [...new Set(checked.clauses.flatMap(({ finding }) => finding?.said ?? []))];
  const wordings = all.filter((one) => !all.some((other) => other !== one && other.startsWith(one)));
  const agreeing = checked.clauses.filter(({ quotation }) => quotation === "matches");
  const sources = new Map(agreeing.flatMap(({ finding }) => finding?.sources ?? []).map((one) => [one.id, one]));
  const said = wordings.join(reader.lang === "ja" ? "" : " ");
  return {
    ...checkedAnswer(checked, reader),
    details: checked.clauses.map(({ text, finding, headline, choices }) => ({
      text: asWritten(text, sentence),
      numbers: (finding?.numbers ?? []).map(({ label, edition, value, base }) => ({ label, edition, value, base })),
      decides: finding?.decides ?? [],
      figureName: finding?.figure.name ?? headline?.name ?? null,
      credit: finding?.credit ?? "",
      choices,
    })),
    credit: sources.size > 0 ? sourceLine([...sources.values()], reader.lang) : "",
    replacements: checked.answer === "holds" ? [] : [near ?? "", said].filter(Boolean),
  };
}
