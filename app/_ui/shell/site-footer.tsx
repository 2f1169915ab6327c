// Footer: what this site is, on whose material it stands, which data it shows. On paper also the page's address.

import { daysOf } from "../../../lib/address/as-of";
import { changesPath } from "../../../lib/address/changes";
import { type PagePath, pageHref } from "../../../lib/address/page";
import { historyWords } from "../../../lib/history/history-words";
import { formatDate } from "../../../lib/words/numbers";
import { pageWords } from "../../../lib/words/page-words";
import { shownVersion } from "../../_server/load";
import type { Locale } from "../../_server/locale";
import { openDataWords } from "./open-data-words";
import { PageAddress } from "./page-address";

export async function SiteFooter({ locale, path }: { locale: Locale; path: PagePath }) {
  const { lang, era } = locale;
  const words = pageWords[lang];
  const more: { href: PagePath; name: string }[] = [
    { href: "/papers", name: words.papers },
    { href: "/sources", name: words.sources },
    { href: "/open-data", name: openDataWords[lang].title },
    { href: changesPath(), name: historyWords[lang].title },
  ];
  const { version, updated } = await shownVersion(daysOf(path));
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        <p>{words.footer.unofficial}</p>
        <p>
          {words.footer.licence} <a href={pageHref(locale, "/sources")}>{words.footer.licenceLink}</a>
        </p>
        <ul className="site-footer-links">
          {more.map(({ href, name }) => (
            <li key={href}>
              <a href={pageHref(locale, href)}>{name}</a>
            </li>
          ))}
        </ul>
        <p className="data-version">
          {updated ? words.footer.data(version.slice(0, 12), formatDate(updated, lang, era)) : words.noData}
        </p>
        <p className="print-only">
          {words.address}
          <PageAddress path={pageHref(locale, path)} />
        </p>
      </div>
    </footer>
  );
}
