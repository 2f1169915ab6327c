// Texts of the catalogue may stand on editions and sources: {R3} and {S12}. They are worded here in the reader's
// language and era; a source stays a part of its own, so that a page can link to it.
import type { Era, Lang } from "../localised";
import { editionLabel } from "./edition-label";

export type ReferencePart = { kind: "text" | "source"; text: string };

/** 令和3年上半期, first half of 2021: an edition in the middle of a sentence. */
export function editionInSentence(code: string, lang: Lang, era: Era): string {
  const { plain } = editionLabel(code, lang, era);
  return lang === "en" ? plain.replace(/^(First|Second) half/, (half) => half.toLowerCase()) : plain;
}

/** The text in parts: editions worded, sources (`S12`) apart. */
export function referenceParts(text: string, lang: Lang, era: Era): ReferencePart[] {
  const worded = text.replace(/\{([RH]\d{1,2}(?:H[12]|FY|M\d\d[AB]?)?)\}/g, (_, code: string) =>
    editionInSentence(code, lang, era),
  );
  return worded
    .split(/(\{S\d+\})/)
    .filter((part) => part !== "")
    .map((part) =>
      /^\{S\d+\}$/.test(part) ? { kind: "source", text: part.slice(1, -1) } : { kind: "text", text: part },
    );
}
