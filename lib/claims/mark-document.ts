// Sentences of a document (titles, paragraphs, cells of tables, notes) with a mark each: what the check of a draft answers to
// those that say something that can be checked. The check itself is asked of the server, many sentences at once.
import type { DraftAnswer } from "./draft-answer";
import { type DraftSentence, sentencesOf } from "./split-draft";

/** A piece of a document, whole in itself. `slide`: its place in a deck, from 1. */
export type DocumentPart = { kind: "title" | "body" | "cell" | "note"; text: string; slide: number | null };

type DocumentSentence = DraftSentence & { part: DocumentPart };

/** Null where the sentence says nothing that can be checked, is too long, or the server could not be asked. */
export type MarkedSentence = DocumentSentence & { answer: DraftAnswer | null };

/** So many sentences go in one request. */
export const mostAtOnce = 100;

/** A cell that is only a number or a label says nothing by itself. */
const saysLittle = ({ kind, text }: DocumentPart) =>
  kind === "cell" && !/[はがを]/.test(text) && text.trim().split(/\s+/).length < 4;

/** The sentences of a document's parts, in order. */
function documentSentences(parts: readonly DocumentPart[]): DocumentSentence[] {
  return parts.flatMap((part) =>
    sentencesOf(part.text).map((one) => ({
      ...one,
      ...(saysLittle(part) ? { kind: "plain" as const } : {}),
      part,
    })),
  );
}

/**
 * Every sentence of a document with its mark.
 * @param ask answers to sentences, in their order; null where it cannot (app/_ui/check/ask-check)
 */
export async function markDocument(
  parts: readonly DocumentPart[],
  ask: (sentences: readonly string[]) => Promise<readonly DraftAnswer[] | null>,
): Promise<MarkedSentence[]> {
  const sentences = documentSentences(parts);
  const asked = [...new Set(sentences.filter(({ kind }) => kind === "checked").map(({ text }) => text))];
  const known = new Map<string, DraftAnswer>();
  for (let at = 0; at < asked.length; at += mostAtOnce) {
    const some = asked.slice(at, at + mostAtOnce);
    const answers = await ask(some);
    for (const [index, text] of some.entries()) {
      const answer = answers?.[index];
      if (answer) known.set(text, answer);
    }
  }
  return sentences.map((one) => ({ ...one, answer: known.get(one.text) ?? null }));
}
