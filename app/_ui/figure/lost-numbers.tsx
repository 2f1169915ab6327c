// Where the source shows numbers only as a picture: what is known in words, and a form to fill them in from the report.
import { templateFile } from "../../../lib/address/figure";
import { newTablePath, pageHref } from "../../../lib/address/page";
import type { Reader } from "../../../lib/address/reader";
import type { Figure } from "../../../lib/figure/figure";
import { surroundings, textsAround } from "../../../lib/figure/surroundings";
import type { Localised } from "../../../lib/localised";
import { pageWords } from "../../../lib/words/page-words";
import { unparted } from "../shell/unparted";

/** `question`: said with how to fill the numbers in; without it in brief. */
type Props = { figure: Figure; reader: Reader; question?: Localised };

export function LostNumbers({ figure, reader, question }: Props) {
  const { indicator, lang } = figure;
  const [lost] = surroundings(figure, ["lost"]);
  const [source] = textsAround(figure, ["lost-credit"]);
  if (!lost) return null;
  const words = pageWords[lang];
  return (
    <div className="lost-numbers">
      <p className="lost-heading">{lost.label}</p>
      <p>{unparted(lost.text)}</p>
      {question && (
        <>
          <p>
            <b>{words.lostQuestion}</b> {question[lang]}
          </p>
          {source && <p className="lost-source">{unparted(source)}</p>}
          <p data-live="">
            <a href={pageHref(reader, newTablePath({ indicator }))}>{words.lostType}</a>
          </p>
          <details>
            <summary>{words.lostFill}</summary>
            <p>
              <a href={templateFile({ indicator, lang })} download>
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
