// The key of what was typed, of the address of the page that is being made: its shell says it, its forms ask for it.
import { cache } from "react";
import type { DeskUser } from "../../_server/desk/desk-user";
import { type TypedForm, typedForm } from "../../_server/desk/typed-forms";

const ofPage = cache(() => ({ key: "" }));

export function setTypedKey(key: string | string[] | undefined): void {
  ofPage().key = typeof key === "string" ? key : "";
}

/** What this reader typed into the form when it was refused; null where it was not. */
export const typedInto = (
  user: DeskUser | null,
  action: string,
  hidden: Readonly<Record<string, string>>,
): TypedForm | null => typedForm(user, ofPage().key, action, hidden);
