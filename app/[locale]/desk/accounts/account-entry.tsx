// One account, and what an administrator may do with it.
import type { DeskAccount } from "../../../../lib/desk/desk-accounts";
import type { DeskUser } from "../../../_server/desk/desk-user";
import type { Locale } from "../../../_server/locale";
import { FirstPasswordField } from "../account-fields";
import { DeskForm } from "../desk-form";
import { deskWords } from "../desk-words";
import { RoleField } from "./role-field";

type Props = { locale: Locale; user: DeskUser; account: DeskAccount };

export function AccountEntry({ locale, user, account }: Props) {
  const { roles, accounts: words } = deskWords[locale.lang];
  const { id, username, name, role, locked, mustChange } = account;
  const form = { locale, user };
  const isOwn = id === user.id;
  return (
    <section className="desk-account" aria-label={words.of(name)}>
      <h2>
        {name} {isOwn && <span className="hint">{words.you}</span>}
      </h2>
      <p>{[username, roles[role], words.states[locked ? "locked" : mustChange ? "mustChange" : "open"]].join(" · ")}</p>
      <details>
        <summary>{words.change}</summary>
        <DeskForm {...form} action="change-role" hidden={{ account: id }}>
          <RoleField lang={locale.lang} id={`role-${id}`} chosen={role} />
          <button type="submit">{words.change}</button>
        </DeskForm>
      </details>
      {!isOwn && (
        <details>
          <summary>{words.give}</summary>
          <DeskForm {...form} action="give-password" hidden={{ account: id }}>
            <FirstPasswordField lang={locale.lang} id={`password-${id}`} />
            <button type="submit">{words.give}</button>
          </DeskForm>
        </details>
      )}
      {!isOwn && (
        <DeskForm {...form} action="lock-account" hidden={{ account: id, locked: locked ? "no" : "yes" }}>
          <button type="submit" className="plain">
            {locked ? words.unlock : words.lock}
          </button>
        </DeskForm>
      )}
    </section>
  );
}
