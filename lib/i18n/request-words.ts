// Sentences for what a reader asked for and cannot have (BadRequest).
import type { BadRequest } from "../errors";
import type { Lang, Localised } from "../localised";

type Detail = BadRequest["detail"];

const sentences: Record<string, Localised<(detail: Detail) => string>> = {
  "unknown-figure": {
    ja: ({ figure }) => `「${figure}」という指標はありません。`,
    en: ({ figure }) => `There is no indicator “${figure}”.`,
  },
  "unknown-choice": {
    ja: ({ name, value, allowed }) => `${name} に「${value}」は指定できません。指定できる値：${allowed || "なし"}`,
    en: ({ name, value, allowed }) => `“${value}” is not a choice of ${name}. Choices: ${allowed || "none"}`,
  },
};

/** One sentence on a request that cannot be met. */
export function requestSentence({ code, detail }: BadRequest, lang: Lang): string {
  return sentences[code]?.[lang](detail) ?? code;
}
