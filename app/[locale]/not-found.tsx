// 404. Next tells this page neither the address nor the language: it speaks both, the document's own first.
import { pageWords } from "../../lib/i18n/page-words";
import { langs } from "../../lib/localised";
import { localeHref } from "../_server/locale";
import { refusal } from "../_server/refusal";

export default function NotFoundPage() {
  const { sentence } = refusal();
  return (
    <main id="main" className="missing-page">
      {langs.map((lang) => {
        const { heading, text, home } = pageWords[lang].notFound;
        return (
          <section key={lang} lang={lang}>
            <h1>{heading}</h1>
            <p>{sentence?.[lang] ?? text}</p>
            <p>
              <a href={localeHref(lang, "/")}>{home}</a>
            </p>
          </section>
        );
      })}
    </main>
  );
}
