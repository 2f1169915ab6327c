"use client";
// A bug: one plain sentence, and the way to try again. What went wrong stands in the server's log.
import { useEffect } from "react";
import { langs } from "../../lib/localised";
import { pageWords } from "../../lib/words/page-words";

export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <main id="main" className="failed-page">
      {langs.map((lang, index) => {
        const { heading, text, retry } = pageWords[lang].failed;
        return (
          <section key={lang} lang={lang}>
            {index === 0 ? <h1>{heading}</h1> : <h2>{heading}</h2>}
            <p>{text}</p>
            <button type="button" onClick={reset}>
              {retry}
            </button>
          </section>
        );
      })}
    </main>
  );
}
