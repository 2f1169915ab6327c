// A new password, typed twice.
import type { Lang } from "../../../lib/localised";
import { DeskField } from "./desk-field";
import { deskWords } from "./desk-words";

export function NewPassword({ lang, least }: { lang: Lang; least: number }) {
  const words = deskWords[lang].password;
  const common = { type: "password", autoComplete: "new-password", minLength: least, required: true } as const;
  return (
    <>
      <DeskField id="password" name="password" label={words.new} hint={words.hint(least)} {...common} />
      <DeskField id="again" name="again" label={words.again} {...common} />
    </>
  );
}
