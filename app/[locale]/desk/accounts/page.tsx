// The accounts: who may do what, and new ones. For administrators.
import type { Metadata } from "next";
import { readAccounts } from "../../../_server/desk/accounts";
import { deskPage } from "../../../_server/desk/desk-page";
import { theDesk } from "../../../_server/desk/the-desk";
import { pageLocale } from "../../../_server/page-locale";
import { FirstPasswordField, NewUsernameField } from "../account-fields";
import { DeskField } from "../desk-field";
import { DeskForm } from "../desk-form";
import { DeskShell } from "../desk-shell";
import { deskWords } from "../desk-words";
import type { Query } from "../told";
import { AccountEntry } from "./account-entry";
import { RoleField } from "./role-field";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: deskWords[(await pageLocale(params)).lang].accounts.title, robots: { index: false } };
}

export default async function AccountsPage({ params, searchParams }: Props) {
  const user = await deskPage(params, ["admin"]);
  const locale = await pageLocale(params);
  const { accounts: words, open } = deskWords[locale.lang];
  const desk = await theDesk();
  const accounts = desk ? [...(await readAccounts(desk)).values()] : [];
  return (
    <DeskShell locale={locale} path="/desk/accounts" user={user} title={words.title} query={await searchParams}>
      {accounts.map((account) => (
        <AccountEntry key={account.id} locale={locale} user={user} account={account} />
      ))}
      <section>
        <h2>{words.add}</h2>
        <DeskForm locale={locale} user={user} action="add-account">
          <DeskField id="name" name="name" label={words.name} hint={open.nameHint} autoComplete="off" required />
          <NewUsernameField lang={locale.lang} autoComplete="off" />
          <RoleField lang={locale.lang} id="role" chosen="enter" />
          <FirstPasswordField lang={locale.lang} id="password" />
          <button type="submit">{words.addButton}</button>
        </DeskForm>
      </section>
    </DeskShell>
  );
}
