// Header: name, search, language, era, pages. The menu of narrow screens is a native popover: no script.
import { atDay, daysOf, dependsOnDay } from "../../../lib/address/as-of";
import { otherEra, otherLang, type PagePath, pageHref } from "../../../lib/address/page";
import { topics } from "../../../lib/catalogue/topics";
import { pageWords } from "../../../lib/words/page-words";
import type { Locale } from "../../_server/locale";
import { TrayLink } from "../tray/tray-link";
import { trayWords } from "../tray/tray-words";

/** A page below that of a link is no page of its own there: the link leads to the place it stands in. */
function currentAt(href: string, here = ""): "page" | "true" | undefined {
  if (href === here) return "page";
  return here.startsWith(`${href}/`) ? "true" : undefined;
}

export function SiteHeader({ locale, path }: { locale: Locale; path: PagePath }) {
  const { lang, era } = locale;
  const words = pageWords[lang];
  // As many as stand in one row in either language; the rest is in the footer.
  const pages: { href: PagePath; name: string }[] = [
    ...topics.map((topic) => ({ href: `/${topic.id}` as const, name: topic.name[lang] })),
    { href: "/papers", name: words.papers },
    { href: "/methods", name: words.dataAndMethods },
  ];
  const days = daysOf(path);
  const here = path.split("?")[0];
  const other = otherLang(locale);
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <a
          className="site-name"
          href={pageHref(locale, atDay("/", days))}
          aria-current={here === "/" ? "page" : undefined}
        >
          {words.product}
        </a>
        <button type="button" className="menu-button" popoverTarget="site-menu">
          {words.menu}
        </button>
        <div className="site-menu" id="site-menu" popover="auto">
          <div className="site-tools">
            <search>
              <form className="site-search" action={pageHref(locale, "/search")}>
                <input type="search" name="q" maxLength={100} aria-label={words.searchLabel} />
                <button type="submit">{words.search}</button>
              </form>
            </search>
            <TrayLink href={pageHref(locale, "/papers/new")} label={trayWords[lang].link} />
            <a href={pageHref(other, path)} lang={other.lang} hrefLang={other.lang}>
              {words.otherLanguage}
            </a>
            <a href={pageHref(otherEra(locale), path)}>{words.otherEra[era]}</a>
            <button type="button" className="menu-button" popoverTarget="site-menu" popoverTargetAction="hide">
              {words.close}
            </button>
          </div>
          <nav className="site-nav" aria-label={words.mainNav}>
            <ul>
              {pages.map(({ href, name }) => (
                <li key={href}>
                  <a
                    href={pageHref(locale, dependsOnDay(href) ? atDay(href, days) : href)}
                    aria-current={currentAt(href, here)}
                  >
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}
