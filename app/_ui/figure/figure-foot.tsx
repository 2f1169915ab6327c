// Under a figure: the credit, each source's place in the list of sources, the tray, and the figure's own address.

import type { ReactNode } from "react";
import { entryOf } from "../../../lib/address/figure";
import { pageHref } from "../../../lib/address/page";
import { mostFigures } from "../../../lib/address/tray";
import { webAddress } from "../../../lib/address/web-address";
import type { Figure } from "../../../lib/figure/figure";
import { pageWords } from "../../../lib/words/page-words";
import { TrayToggle } from "../tray/tray-toggle";
import { trayWords } from "../tray/tray-words";

type Props = {
  figure: Figure;
  permalink: boolean;
  /** Further links, beside the permalink. */
  children?: ReactNode;
};

export function FigureFoot({ figure, permalink, children }: Props) {
  const words = pageWords[figure.lang];
  const { sources, credit, standings, lang, href } = figure;
  return (
    <footer className="figure-foot">
      {credit.length > 0 && (
        <p className="source-line">
          {credit.map(({ text, url }) => {
            const to = webAddress(url);
            return to ? (
              <a key={text} href={to}>
                {text}
              </a>
            ) : (
              text
            );
          })}
          {standings.map(({ code, label }) => (
            <a key={code} className="standing" href={pageHref(lang, "/methods#second-hand")}>
              {label}
            </a>
          ))}
          <span className="source-links">
            {sources.map(({ id }) => (
              <a key={id} href={pageHref(lang, `/sources#${id}`)} aria-label={words.openSource(id)}>
                {id}
              </a>
            ))}
          </span>
        </p>
      )}
      {figure.categories.length > 0 && (
        <TrayToggle
          entry={entryOf(href)}
          indicator={figure.indicator}
          page={pageHref(lang, "/tray")}
          words={{ pick: trayWords[lang].pick, full: trayWords[lang].full(mostFigures) }}
        />
      )}
      {permalink && (
        <p className="permalink">
          <a href={href}>{words.figurePage}</a>
          {children}
        </p>
      )}
    </footer>
  );
}
