// Fields of an account that several forms ask for.
import type { Lang } from "../../../lib/localised";
import { firstPassword } from "../../_server/desk/accounts";
import { DeskField } from "./desk-field";
import { deskWords } from "./desk-words";

type Props = { lang: Lang };

/** A name to sign in with. @param autoComplete as a browser calls it; `off` for somebody else's */
export function NewUsernameField({ lang, autoComplete }: Props & { autoComplete: "username" | "off" }) {
  const { open, signIn } = deskWords[lang];
  return (
    <DeskField
      id="username"
      name="username"
      label={signIn.username}
      hint={open.usernameHint}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      required
    />
  );
}

/** What somebody else signs in with for the first time, made up anew whenever it is shown. */
export function FirstPasswordField({ lang, id }: Props & { id: string }) {
  const { accounts: words } = deskWords[lang];
  return (
    <DeskField
      id={id}
      name="password"
      label={words.firstPassword}
      hint={words.firstPasswordHint}
      autoComplete="off"
      spellCheck={false}
      defaultValue={firstPassword()}
      required
    />
  );
}
