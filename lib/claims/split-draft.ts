// A draft of some pages in its sentences, and which of them say something that can be checked: those with a number or a
// word of movement. What numbers a heading or a point is no number.
import { maximumSentenceLength, spell } from "./normalise";
import { readEditions } from "./read-editions";
import { saysSomething } from "./split-clauses";

/** Three pages, and somewhat more of them in English. */
export const maximumDraftLength = 10_000;

export type DraftSentence = {
  text: string;
  /** `checked` asks for an answer, `plain` says nothing that can be checked, `long` is more than one sentence may be. */
  kind: "checked" | "plain" | "long";
};

const bullet = /^\s*(?:[-*・●○◆◇■□▪•※]+\s*|[(（][\d０-９]{1,2}[)）]\s*|[\d０-９]{1,2}(?:[.．)）]\s*|、|　)|[①-⑳]\s*)/;
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

/** The sentences of a draft in order, cut at the most that is taken. */
export function splitDraft(draft: string): DraftSentence[] {
  const text = [...draft].slice(0, maximumDraftLength).join("");
  return text.split(/\r?\n/).flatMap((line) =>
    line
      .replace(bullet, "")
      .replace(inside, hide)
      .split(end)
      .map((piece) => show(piece).trim())
      .filter((piece) => piece !== "")
      .map((piece) => ({ text: piece, kind: kindOf(piece) })),
  );
}
