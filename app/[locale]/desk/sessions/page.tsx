// Where one is signed in, and an end to it.
import type { Metadata } from "next";
import { deskPage } from "../../../_server/desk/desk-page";
import { type OwnSession, ownSessions } from "../../../_server/desk/own-sessions";
import { theDesk } from "../../../_server/desk/the-desk";
import { pageLocale } from "../../../_server/page-locale";
import { DeskForm } from "../desk-form";
import { DeskShell } from "../desk-shell";
import { deskWords } from "../desk-words";
import { momentText } from "../moment-text";
import type { Query } from "../told";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: deskWords[(await pageLocale(params)).lang].sessions.title, robots: { index: false } };
}

export default async function SessionsPage({ params, searchParams }: Props) {
  const user = await deskPage(params);
  const locale = await pageLocale(params);
  const words = deskWords[locale.lang].sessions;
  const desk = await theDesk();
  const sessions = desk ? await ownSessions(desk, user) : [];
  const terms = ({ begun, until, address, browser }: OwnSession) => [
    [words.begun, momentText(begun.toISOString(), locale)],
    [words.until, momentText(until.toISOString(), locale)],
    [words.address, address],
    [words.browser, browser],
  ];
  return (
    <DeskShell locale={locale} path="/desk/sessions" user={user} title={words.title} query={await searchParams}>
      {user.session === null && <p>{words.byHeader}</p>}
      {sessions.map((session) => (
        <section key={session.id} className="desk-account" aria-label={momentText(session.begun.toISOString(), locale)}>
          <dl className="terms">
            {terms(session).map(([term, text]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text || "-"}</dd>
              </div>
            ))}
          </dl>
          {session.isThis ? (
            <p className="label">{words.this}</p>
          ) : (
            <DeskForm locale={locale} user={user} action="end-session" hidden={{ session: session.id }}>
              <button type="submit">{words.end}</button>
            </DeskForm>
          )}
        </section>
      ))}
    </DeskShell>
  );
}
