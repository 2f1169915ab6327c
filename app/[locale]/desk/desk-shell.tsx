// What every page of the desk stands in: its navigation, who is signed in, what was just done.
import type { ReactNode } from "react";
import { type DeskPath, pageHref } from "../../../lib/address/page";
import { isAllowed, type Role, roles } from "../../../lib/desk/role";
import type { DeskUser } from "../../_server/desk/desk-user";
import type { Locale } from "../../_server/locale";
import { PageShell } from "../../_ui/shell/page-shell";
import { DeskForm } from "./desk-form";
import { deskWords } from "./desk-words";
import { type Query, Told } from "./told";
import { setTypedKey } from "./typed-key";
import "../../_ui/styles/reference.css";
import "./desk.css";

type Page = { href: DeskPath; name: (words: (typeof deskWords)["ja"]) => string; roles: readonly Role[] };

/** In their order; a part of the desk adds its own. */
const pages: readonly Page[] = [
  { href: "/desk", name: ({ pages }) => pages.list, roles },
  { href: "/desk/new", name: ({ pages }) => pages.put, roles },
  { href: "/desk/texts", name: ({ pages }) => pages.texts, roles },
  { href: "/desk/accounts", name: ({ pages }) => pages.accounts, roles: ["admin"] },
  { href: "/desk/backup", name: ({ pages }) => pages.backup, roles: ["approve"] },
  { href: "/desk/log", name: ({ pages }) => pages.log, roles: ["admin"] },
  { href: "/desk/sessions", name: ({ pages }) => pages.sessions, roles },
  { href: "/desk/password", name: ({ pages }) => pages.password, roles },
];

type Props = {
  locale: Locale;
  path: DeskPath;
  /** Null where nobody is signed in. */
  user: DeskUser | null;
  title: string;
  query: Query;
  /** As of PageShell. */
  application?: boolean;
  children: ReactNode;
};

export function DeskShell({ locale, path, user, title, query, application = false, children }: Props) {
  setTypedKey(query.typed);
  const words = deskWords[locale.lang];
  const shown = user && !user.mustChange ? pages.filter((page) => isAllowed(user.role, page.roles)) : [];
  return (
    <PageShell locale={locale} path={path} application={application}>
      {user && (
        <div className="desk-bar">
          {shown.length > 0 && (
            <nav aria-label={words.nav}>
              <ul>
                {shown.map(({ href, name }) => (
                  <li key={href}>
                    <a href={pageHref(locale, href)} aria-current={href === path.split("?")[0] ? "page" : undefined}>
                      {name(words)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <DeskForm locale={locale} user={user} action="sign-out" className="desk-who">
            <span>{words.signedInAs(user.name, words.roles[user.role])}</span>
            {user.session !== null && <button type="submit">{words.signOut}</button>}
          </DeskForm>
        </div>
      )}
      <div className="reading desk">
        <h1>{title}</h1>
        <Told query={query} lang={locale.lang} />
        {children}
      </div>
    </PageShell>
  );
}
