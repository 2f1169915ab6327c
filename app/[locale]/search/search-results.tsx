// What was found: the number that is meant as a card, figures with their newest values and years, topics and pages,
// advice, and the sources folded at the end.
import { newestPage } from "../../../lib/address/figure";
import { pageHref } from "../../../lib/address/page";
import type { Reader } from "../../../lib/address/reader";
import type { SearchHit } from "../../../lib/catalogue/search";
import { typeset } from "../../../lib/words/numbers";
import type { FoundFigure, SearchAnswer } from "../../_server/search-answer";
import { KeyTile, TileMenu } from "../../_ui/figure/key-tile";
import { MarkedText } from "../../_ui/shell/marked-text";
import { searchWords } from "./search-words";

type Props = { answer: SearchAnswer; reader: Reader };

export function SearchResults({ answer, reader }: Props) {
  const { lang } = reader;
  const words = searchWords[lang];
  const { figures, more, topics, pages, advice, sources } = answer;
  // A page or topic of exactly that name is what was meant; a number stands before it all the same.
  const [first] = figures;
  return (
    <>
      {first && <Card found={first} reader={reader} />}
      {topics.length + pages.length > 0 && (
        <nav className="found-pages" aria-label={words.pages}>
          <p className="label">{words.pages}</p>
          <ul>
            {[...topics, ...pages].map((hit) => (
              <li key={hit.path} className="hit">
                <a href={pageHref(reader, hit.path)}>
                  <MarkedText marked={hit.title} lang={lang} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {figures.length > 0 && (
        <section>
          <h2 id="found-indicator">{words.kind.indicator}</h2>
          <ol className="hits">
            {figures.map((found) => (
              <Found key={found.figure.indicator} found={found} reader={reader} />
            ))}
          </ol>
          {more.length > 0 && (
            <details>
              <summary>{words.more(more.length)}</summary>
              <Hits hits={more} reader={reader} />
            </details>
          )}
        </section>
      )}
      {advice.length > 0 && (
        <section>
          <h2 id="found-advice">{words.kind.advice}</h2>
          <Hits hits={advice} reader={reader} />
        </section>
      )}
      {sources.length > 0 && (
        <details className="found-sources" open={sources.length === answer.hits.length}>
          <summary>
            <h2 id="found-source">{words.sources(sources.length)}</h2>
          </summary>
          <Hits hits={sources} reader={reader} />
        </details>
      )}
    </>
  );
}

/** The number itself: of the option that was found, else the figure's own. */
function Card({ found, reader }: { found: FoundFigure; reader: Reader }) {
  const { lang } = reader;
  const { figure, options } = found;
  const { number, first, second } = figure.headline;
  const numbered = options.filter(({ value }) => value !== "");
  const own = numbered.some(({ hit }) => hit.title.text === number?.label);
  const single = own ? null : (numbered[0] ?? null);
  if (number && !single)
    return (
      <div className="answer-card">
        <KeyTile figure={figure} href={hrefOf(found)} />
      </div>
    );
  return (
    <div className="answer-card">
      <div className="key-tile">
        <h2>
          <a href={hrefOf(found)}>{figure.name}</a>
        </h2>
        {single ? (
          <>
            <p className="key-number">
              <b>{single.value}</b>
              <span>{typeset(single.hit.title.text, lang)}</span>
            </p>
            <p className="key-period">{single.period}</p>
          </>
        ) : (
          <p>
            <b>{first}</b>
            {second !== null && <span>{second}</span>}
          </p>
        )}
        <div className="key-foot">
          <TileMenu figure={figure} />
        </div>
      </div>
    </div>
  );
}

/** Without a state, an address follows the newest for ever; with the edition where one was asked for. */
function hrefOf({ figure, asked }: FoundFigure): string {
  return asked ? figure.href : newestPage(figure);
}

function Found({ found, reader }: { found: FoundFigure; reader: Reader }) {
  const { lang } = reader;
  const { figure, hit, options, years } = found;
  const { headline } = figure;
  return (
    <li className="hit">
      <a href={hrefOf(found)}>{hit ? <MarkedText marked={hit.title} lang={lang} /> : figure.name}</a>
      {headline.first !== figure.name && <p className="hit-value">{headline.first}</p>}
      <p className="hit-context">
        {[years && searchWords[lang].years(years), hit?.context ?? ""]
          .filter(Boolean)
          .join(lang === "ja" ? "　" : " · ")}
      </p>
      {hit?.excerpt && options.length === 0 && (
        <p className="hit-excerpt">
          <MarkedText marked={hit.excerpt} lang={lang} />
        </p>
      )}
      {options.length > 0 && (
        <ul className="hit-options">
          {options.map((option) => (
            <li key={option.hit.path + option.hit.title.text}>
              <a href={pageHref(reader, option.hit.path)}>
                <MarkedText marked={option.hit.title} lang={lang} />
              </a>
              {option.value !== "" && (
                <span>
                  {" "}
                  {lang === "ja" ? `${option.value}（${option.period}）` : `${option.value} (${option.period})`}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Hits({ hits, reader }: { hits: readonly SearchHit[]; reader: Reader }) {
  const { lang } = reader;
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={hit.path + hit.title.text} className="hit">
          <a href={pageHref(reader, hit.path)}>
            <MarkedText marked={hit.title} lang={lang} />
          </a>
          {hit.context !== "" && <p className="hit-context">{typeset(hit.context, lang)}</p>}
          {hit.excerpt && (
            <p className="hit-excerpt">
              <MarkedText marked={hit.excerpt} lang={lang} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
