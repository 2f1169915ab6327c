// Signing in; where nobody has an account yet, how the desk is opened.
import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { pageHref } from "../../../../lib/address/page";
import { sessionHours } from "../../../_server/desk/desk-auth";
import { isOpen } from "../../../_server/desk/desk-page";
import { deskUser } from "../../../_server/desk/desk-user";
import { pageLocale } from "../../../_server/page-locale";
import { DeskField } from "../desk-field";
import { DeskForm } from "../desk-form";
import { DeskShell } from "../desk-shell";
import { deskWords } from "../desk-words";
import type { Query } from "../told";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: deskWords[(await pageLocale(params)).lang].signIn.title, robots: { index: false } };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const query = await searchParams;
  const { signIn, closed } = deskWords[locale.lang];
  const shell = { locale, path: "/desk/sign-in", user: null, query } as const;
  if (await deskUser(await headers())) return redirect(pageHref(locale, "/desk"));
  if (!(await isOpen())) {
    return (
      <DeskShell {...shell} title={closed.title}>
        <p>{closed.text}</p>
        <p className="formula">
          <code>{closed.command}</code>
        </p>
      </DeskShell>
    );
  }
  return (
    <DeskShell {...shell} title={signIn.title}>
      <DeskForm
        locale={locale}
        user={null}
        action="sign-in"
        hidden={{ to: typeof query.to === "string" ? query.to : "" }}
      >
        <DeskField
          id="username"
          name="username"
          label={signIn.username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <DeskField
          id="password"
          name="password"
          label={signIn.password}
          type="password"
          autoComplete="current-password"
          required
        />
        <button type="submit">{signIn.button}</button>
      </DeskForm>
      <p className="hint">
        {signIn.hours(sessionHours)} {signIn.forgotten}
      </p>
    </DeskShell>
  );
}
