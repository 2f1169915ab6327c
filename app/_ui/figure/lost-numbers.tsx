// Where the source shows numbers only as a picture: what is known in words, and a form to fill them in from the report.
import { indicatorById } from "../../../lib/catalogue/indicators";
import type { Figure } from "../../../lib/figure/figure";
import { pageWords } from "../../../lib/words/page-words";

export function LostNumbers({ figure, brief = false }: { figure: Figure; brief?: boolean }) {
  const { lost, indicator, lang } = figure;
  if (!lost) return null;
  const words = pageWords[lang];
  return (
    <div className="lost-numbers">
      <p className="lost-heading">{lost.heading}</p>
      <p>{lost.known}</p>
      {!brief && (
        <>
          <p>
            <b>{words.lostQuestion}</b> {indicatorById.get(indicator)?.question[lang]}
          </p>
          {lost.source && <p className="lost-source">{lost.source}</p>}
          <details>
            <summary>{words.lostFill}</summary>
            <p>
              <a href={`/figures/${indicator}/template.csv?lang=${lang}`} download>
                {words.lostTemplate}
              </a>
            </p>
            <p>{words.lostHow(indicator)}</p>
            <pre>
              <code>{`npm run data -- check ${indicator}.csv\nnpm run data -- import ${indicator}.csv`}</code>
            </pre>
          </details>
        </>
      )}
    </div>
  );
}
