// Where a page stands for programs: the address under which it is known, and the same page in each language. The other era's
// years are no page of their own.
import { feedForms, feedPath } from "../../../lib/address/changes";
import { type PagePath, pageHref } from "../../../lib/address/page";
import { usualEra } from "../../../lib/address/reader";
import { historyWords } from "../../../lib/history/history-words";
import { langs } from "../../../lib/localised";
import type { Locale } from "../../_server/locale";
import { siteOrigin } from "../../_server/settings";

/** React moves them into the head. */
export function PageLinks({ locale, path }: { locale: Locale; path: PagePath }) {
  const addressIn = (lang: Locale["lang"]) => (siteOrigin() ?? "") + pageHref({ lang, era: usualEra[lang] }, path);
  return (
    <>
      <link rel="canonical" href={addressIn(locale.lang)} />
      {langs.map((lang) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={addressIn(lang)} />
      ))}
      {feedForms.map((form) => (
        <link
          key={form}
          rel="alternate"
          type={{ atom: "application/atom+xml", json: "application/feed+json" }[form]}
          title={historyWords[locale.lang].title}
          href={(siteOrigin() ?? "") + feedPath(form, locale.lang)}
        />
      ))}
    </>
  );
}
