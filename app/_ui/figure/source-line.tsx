// The credit under a figure, how far its sources can be relied on, and each one's place in the list of sources.
import { pageHref } from "../../../lib/address/page";
import { webAddress } from "../../../lib/address/web-address";
import type { Figure } from "../../../lib/figure/figure";
import { pageWords } from "../../../lib/words/page-words";
import { unparted } from "../shell/unparted";

export function SourceLine({ figure }: { figure: Figure }) {
  const { sources, credit, standings, lang } = figure;
  if (credit.length === 0) return null;
  return (
    <p className="source-line">
      {credit.map(({ text, url }) => {
        const to = webAddress(url);
        return to ? (
          <a key={text} href={to}>
            {unparted(text)}
          </a>
        ) : (
          unparted(text)
        );
      })}
      {standings.map(({ code, label }) => (
        <a key={code} className="standing" href={pageHref(figure, "/methods#second-hand")}>
          {label}
        </a>
      ))}
      <span className="source-links">
        {sources.map(({ id }) => (
          <a key={id} href={pageHref(figure, `/sources#${id}`)} aria-label={pageWords[lang].openSource(id)}>
            {id}
          </a>
        ))}
      </span>
    </p>
  );
}
