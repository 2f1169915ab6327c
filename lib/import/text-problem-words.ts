// One sentence for each problem of texts that stand in the place of those of the catalogue.
import type { Localised } from "../localised";
import type { Problem } from "../problem";

export const textProblemWords: Record<string, Localised<(detail: Problem["detail"]) => string>> = {
  "text-subject-unknown": {
    ja: ({ found }) => `対象「${found}」は、指標のコードでも、用語（term）でもありません。`,
    en: ({ found }) =>
      `The subject “${found}” is neither the code of an indicator nor “term” (a term of the glossary).`,
  },
  "text-part-unknown": {
    ja: ({ found, subject, parts }) =>
      `「${subject}」に「${found}」という部分はありません。直せるのは次の部分です：${parts}。`,
    en: ({ found, subject, parts }) => `“${subject}” has no part “${found}”. What can be corrected: ${parts}.`,
  },
  "text-of-lines": {
    ja: () => "改行が入っています。図の下やスライドに続けて示すので、1つの段落にしてください。",
    en: () => "There is a line break in it. Write one paragraph: it stands under figures and on slides.",
  },
};
