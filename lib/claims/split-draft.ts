// A draft of some pages in its sentences, and which of them say something that can be checked: those with a number or a
// word of movement. What numbers a heading or a point is no number.
import { maximumSentenceLength, spell } from "./normalise";
import { readEditions } from "./read-editions";
import { saysSomething } from "./split-clauses";

/** Three pages, and somewhat more of them in English. */
export const maximumDraftLength = 10_000;

export type DraftSentence = {
  text: string;
  /** Where it stands in the draft, without what numbers the line and the blanks around it. */
  start: number;
  end: number;
  /** `checked` asks for an answer, `plain` says nothing that can be checked, `long` is more than one sentence may be. */
  kind: "checked" | "plain" | "long";
};

const bullet =
  /^\s*(?:[-*・●○◆◇■□▪•※]+\s*|[(（][\d０-９]{1,2}[)）]\s*|[\d０-９]{1,2}(?:(?:[.．)）]|、)(?![\d０-９])\s*|　)|[①-⑳]\s*)/;
/** Full stops inside quotation marks and brackets end no sentence. */
const inside = /「[^」\n]*」|『[^』\n]*』|（[^）\n]*）|\([^)\n]*\)|“[^”\n]*”/g;
const held: readonly (readonly [string, string])[] = [..."。！？!?."].map((sign, index) => [
  sign,
  String.fromCharCode(0xe020 + index),
]);
const hide = (text: string) => held.reduce((all, [sign, code]) => all.replaceAll(sign, code), text);
const show = (text: string) => held.reduce((all, [sign, code]) => all.replaceAll(code, sign), text);
const end = /(?<=[。！？!?])|(?<=\.)\s+(?=[A-Z0-9“"])/;

function kindOf(text: string): DraftSentence["kind"] {
  const spelt = spell(text);
  if (!saysSomething(spelt) && !/\d/.test(readEditions(spelt).rest)) return "plain";
  return [...text].length > maximumSentenceLength ? "long" : "checked";
}

/** The sentences of a text in order, however long it is. */
export function sentencesOf(text: string): DraftSentence[] {
  const found: DraftSentence[] = [];
  let lineStart = 0;
  for (const line of text.split("\n")) {
    let at = lineStart + (bullet.exec(line)?.[0].length ?? 0);
    for (const part of text
      .slice(at, lineStart + line.length)
      .replace(inside, hide)
      .split(end)) {
      const piece = show(part).trim();
      if (piece === "") continue;
      const start = text.indexOf(piece, at);
      at = start + piece.length;
      found.push({ text: piece, kind: kindOf(piece), start, end: at });
    }
    lineStart += line.length + 1;
  }
  return found;
}

/** As much of a draft as is taken. */
export const cutDraft = (draft: string) => [...draft].slice(0, maximumDraftLength).join("");

/** The sentences of a draft in order, cut at the most that is taken. */
export const splitDraft = (draft: string) => sentencesOf(cutDraft(draft));
