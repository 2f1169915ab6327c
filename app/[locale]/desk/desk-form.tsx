// A form of the desk: sent to the door of its action, with the token of the session. Works without script.
import type { ReactNode } from "react";
import { deskAction } from "../../../lib/address/page";
import type { DeskUser } from "../../_server/desk/desk-user";
import type { Locale } from "../../_server/locale";

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
      {children}
    </form>
  );
}
