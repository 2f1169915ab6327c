// A form of the desk: sent to the door of its action, with the token of the session. Where it was refused, it shows what was
// typed. Works without script.
import type { ReactNode } from "react";
import { deskAction } from "../../../lib/address/page";
import type { DeskUser } from "../../_server/desk/desk-user";
import type { Locale } from "../../_server/locale";
import { filledIn } from "./filled-in";
import { typedInto } from "./typed-key";
import { typedWords } from "./typed-words";

type Props = {
  locale: Locale;
  /** Null where nobody is signed in. */
  user: DeskUser | null;
  action: string;
  /** What goes along. */
  hidden?: Readonly<Record<string, string>>;
  /** Has a field for files. */
  files?: boolean;
  className?: string;
  children: ReactNode;
};

export function DeskForm({
  locale,
  user,
  action,
  hidden = {},
  files = false,
  className = "desk-form",
  children,
}: Props) {
  const along = Object.entries({ ...hidden, ...(user ? { token: user.token } : {}) });
  const typed = typedInto(user, action, hidden);
  const words = typedWords[locale.lang];
  const { form, whole } = typed ? filledIn(children, typed) : { form: children, whole: true };
  return (
    <form
      method="post"
      action={deskAction(locale, action)}
      encType={files ? "multipart/form-data" : undefined}
      className={className}
    >
      {along.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {typed && (
        <p className="desk-kept">
          {[
            words.kept,
            ...(whole ? [] : [words.otherLines]),
            ...(typed.cut ? [words.cut] : []),
            ...(typed.files.length > 0 ? [words.files(typed.files)] : []),
          ].join(locale.lang === "ja" ? "" : " ")}
        </p>
      )}
      {form}
    </form>
  );
}
