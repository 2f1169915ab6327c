// Texts as they were typed into a form that was refused: by their part, for others may stand before them now.
import { oneParagraph } from "../../../../lib/desk/desk-texts";
import { isSameText, type Localised } from "../../../../lib/localised";
import type { TypedForm } from "../../../_server/desk/typed-forms";

export type TypedText = { was: Localised; text: Localised };

/** Only what was changed: the others stand as they are now. */
export function typedTexts(form: TypedForm | null): ReadonlyMap<string, TypedText> {
  const both = (of: "was" | "text", at: number): Localised => ({
    ja: form?.fields.get(`${of}_ja`)?.[at] ?? "",
    en: form?.fields.get(`${of}_en`)?.[at] ?? "",
  });
  const parts = form?.fields.get("part") ?? [];
  const all = parts.map((part, at) => [part, { was: both("was", at), text: both("text", at) }] as const);
  return new Map(all.filter(([, { was, text }]) => !isSameText(oneParagraph(was), oneParagraph(text))));
}
