// The first administrator's account, from the link of `npm run desk -- open`.
import type { Metadata } from "next";
import { openingPath } from "../../../../lib/address/page";
import { leastPassword } from "../../../_server/desk/desk-auth";
import { isOpeningLink } from "../../../_server/desk/opening-link";
import { theDesk } from "../../../_server/desk/the-desk";
import { pageLocale } from "../../../_server/page-locale";
import { NewUsernameField } from "../account-fields";
import { DeskField } from "../desk-field";
import { DeskForm } from "../desk-form";
import { DeskShell } from "../desk-shell";
import { deskWords } from "../desk-words";
import { NewPassword } from "../new-password";
import type { Query } from "../told";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: deskWords[(await pageLocale(params)).lang].open.title, robots: { index: false } };
}

export default async function OpenPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const query = await searchParams;
  const { open } = deskWords[locale.lang];
  const key = typeof query.key === "string" ? query.key.slice(0, 100) : "";
  const desk = await theDesk();
  const shell = { locale, path: openingPath(key), user: null, query } as const;
  if (!desk || !(await isOpeningLink(desk, key))) {
    return (
      <DeskShell {...shell} path="/desk/open" title={open.old}>
        <p>{open.oldText}</p>
      </DeskShell>
    );
  }
  return (
    <DeskShell {...shell} title={open.title}>
      <DeskForm locale={locale} user={null} action="open" hidden={{ key }}>
        <DeskField id="name" name="name" label={open.name} hint={open.nameHint} autoComplete="name" required />
        <NewUsernameField lang={locale.lang} autoComplete="username" />
        <NewPassword lang={locale.lang} least={leastPassword} />
        <button type="submit">{open.button}</button>
      </DeskForm>
    </DeskShell>
  );
}
