// The check of a sentence of a draft as plain data: what programs are told (checked-answer.ts), and beside it what the list
// under a draft shows: the numbers, the source, the figures to choose between, and sentences that can be said instead.
import { z } from "zod";
import type { Dataset } from "../figure/dataset";
import type { Era, Lang } from "../localised";
import { checkSentence } from "./check-sentence";
import { checkedAnswer, checkedSchema } from "./checked-answer";

const text = z.string();

export const draftAnswerSchema = checkedSchema.extend({
  details: z
    .array(
      z.strictObject({
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
  replacements: z.array(text).describe("Sentences that can be said in its place, the nearest to it first"),
});

export type DraftAnswer = z.infer<typeof draftAnswerSchema>;

/**
 * Checks a sentence of a draft.
 * @param only the figure that the reader has chosen, where several fit
 */
export function draftAnswer(
  sentence: string,
  dataset: Dataset,
  reader: { lang: Lang; era: Era },
  only: string | null = null,
): DraftAnswer {
  const checked = checkSentence(sentence, dataset, reader, only);
  const wordings = new Set(checked.clauses.flatMap(({ finding }) => finding?.said ?? []));
  return {
    ...checkedAnswer(checked, reader),
    details: checked.clauses.map(({ finding, headline, choices }) => ({
      numbers: (finding?.numbers ?? []).map(({ label, edition, value, base }) => ({ label, edition, value, base })),
      decides: finding?.decides ?? [],
      figureName: finding?.figure.name ?? headline?.name ?? null,
      credit: finding?.credit ?? "",
      choices,
    })),
    replacements:
      checked.answer === "holds" || wordings.size === 0 ? [] : [[...wordings].join(reader.lang === "ja" ? "" : " ")],
  };
}
