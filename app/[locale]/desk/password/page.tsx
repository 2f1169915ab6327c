// One's own password; the first one has to be changed here before anything else.
import type { Metadata } from "next";
import { leastPassword } from "../../../_server/desk/desk-auth";
import { deskPage } from "../../../_server/desk/desk-page";
import { pageLocale } from "../../../_server/page-locale";
import { DeskField } from "../desk-field";
import { DeskForm } from "../desk-form";
import { DeskShell } from "../desk-shell";
import { deskWords } from "../desk-words";
import { NewPassword } from "../new-password";
import type { Query } from "../told";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: deskWords[(await pageLocale(params)).lang].password.title, robots: { index: false } };
}

export default async function PasswordPage({ params, searchParams }: Props) {
  const user = await deskPage(params, undefined, { firstPassword: true });
  const locale = await pageLocale(params);
  const words = deskWords[locale.lang].password;
  return (
    <DeskShell locale={locale} path="/desk/password" user={user} title={words.title} query={await searchParams}>
      <p>{user.mustChange ? words.first : words.others}</p>
      <DeskForm locale={locale} user={user} action="password">
        {/* For the browser's own list of passwords. */}
        <input type="hidden" name="username" autoComplete="username" value={user.username} />
        <DeskField
          id="present"
          name="present"
          label={words.present}
          type="password"
          autoComplete="current-password"
          required
        />
        <NewPassword lang={locale.lang} least={leastPassword} />
        <button type="submit">{words.button}</button>
      </DeskForm>
    </DeskShell>
  );
}
