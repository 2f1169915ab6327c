// The log of the desk, the latest first. For administrators.
import type { Metadata } from "next";
import { logPath, pageHref } from "../../../../lib/address/page";
import { deskPage } from "../../../_server/desk/desk-page";
import { theDesk } from "../../../_server/desk/the-desk";
import { pageLocale } from "../../../_server/page-locale";
import { DeskShell } from "../desk-shell";
import { deskWords } from "../desk-words";
import { momentText } from "../moment-text";
import type { Query } from "../told";
import { detailText, subjectText } from "./detail-text";
import { logWords } from "./log-words";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** As many as one looks through. */
const most = 200;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: deskWords[(await pageLocale(params)).lang].log.title, robots: { index: false } };
}

export default async function LogPage({ params, searchParams }: Props) {
  const user = await deskPage(params, ["admin"]);
  const locale = await pageLocale(params);
  const query = await searchParams;
  const { log: words } = deskWords[locale.lang];
  const { columns } = words;
  const whats = logWords[locale.lang];
  const before = /^\d{1,15}$/.test(`${query.before}`) ? Number(query.before) : undefined;
  const found = (await (await theDesk())?.store.events({ most: most + 1, ...(before ? { before } : {}) })) ?? [];
  const events = found.slice(-most).reverse();
  const oldest = found.length > most ? events.at(-1) : undefined;
  const froms: Record<string, string> = { command: words.command, desk: words.desk };
  return (
    <DeskShell locale={locale} path="/desk/log" user={user} title={words.title} query={query}>
      <p>{words.lead}</p>
      <p>
        <a className="button" href={pageHref(locale, "/desk/log/csv")} download>
          {words.csv}
        </a>
      </p>
      {events.length === 0 && <p>{words.empty}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls can be reached by keyboard */}
      <section className="text-table" aria-label={words.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {Object.values(columns).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map(({ id, at, who, name, what, subject, detail, from }) => (
              <tr key={id}>
                <td>{momentText(at, locale)}</td>
                <td>{name}</td>
                <td>{who}</td>
                <td>{whats[what] ?? what}</td>
                <td>{subjectText(subject, locale.lang)}</td>
                <td className="long">{detailText(detail, locale.lang)}</td>
                <td>{froms[from] ?? from}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {oldest && (
        <p>
          <a href={pageHref(locale, logPath(oldest.id))}>{words.older}</a>
        </p>
      )}
    </DeskShell>
  );
}
