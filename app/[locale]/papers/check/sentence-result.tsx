// What the check of a sentence came to: the answer to the whole, then each clause with its two verdicts, the words that were
// not read, the figures to choose between, the numbers and what can be said.

import { type PagePath, pageHref } from "../../../../lib/address/page";
import type { Reader } from "../../../../lib/address/reader";
import type { SentenceChecked } from "../../../../lib/claims/check-sentence";
import { figureOf, wordingOf } from "../../../../lib/claims/checked-answer";
import { claimWords } from "../../../../lib/claims/claim-words";
import type { ClauseChecked } from "../../../../lib/claims/clause-checked";
import { answerSigns, draftWords } from "../../../../lib/claims/draft-words";
import { figureWords } from "../../../../lib/figure/figure-words";
import { ClaimNumbers } from "./claim-result";

type Props = {
  checked: SentenceChecked;
  reader: Reader;
  /** The same sentence, read for one figure. */
  addressOf: (indicator: string) => PagePath;
};

export function SentenceResult({ checked, reader, addressOf }: Props) {
  const words = draftWords[reader.lang];
  const { answer, clauses } = checked;
  return (
    <>
      <div className={`verdict verdict-${answer === "unread" ? "undecidable" : answer}`} role="status">
        <p className="verdict-word">
          <span aria-hidden="true" className="verdict-sign">
            {answerSigns[answer]}
          </span>
          {words.answer[answer]}
        </p>
        {answer === "unread" && <p>{words.unreadWhy}</p>}
      </div>
      {clauses.length > 1 && <h3>{words.clauses}</h3>}
      {clauses.map((clause, index) => (
        <Clause
          // biome-ignore lint/suspicious/noArrayIndexKey: clauses of one sentence never move
          key={index}
          clause={clause}
          several={clauses.length > 1}
          reader={reader}
          addressOf={addressOf}
        />
      ))}
    </>
  );
}

function Clause({
  clause,
  several,
  reader,
  addressOf,
}: { clause: ClauseChecked; several: boolean } & Pick<Props, "reader" | "addressOf">) {
  const { lang } = reader;
  const [words, marks] = [draftWords[lang], figureWords[lang]];
  const { finding, headline, choices, unread, ofPlace } = clause;
  const address = figureOf(clause, reader);
  const wording = wordingOf(clause, lang);
  return (
    <section className="clause">
      {several && (
        <h4>
          {answerSigns[clause.answer]} {marks.quote(clause.text)}
        </h4>
      )}
      <dl className="terms">
        <div>
          <dt>{words.quotationHeading}</dt>
          <dd>{words.quotation[clause.quotation]}</dd>
        </div>
        <div>
          <dt>{words.statisticsHeading}</dt>
          <dd>{words.statistics[clause.statistics]}</dd>
        </div>
      </dl>
      {finding && finding.decides.length > 0 && <p>{words.decides(finding.decides)}</p>}
      {unread.length > 0 && <p className="unread">{words.unread(unread.map(marks.quote).join(" "))}</p>}
      {headline && (
        <p>
          {words.headline} {address && <a href={address}>{claimWords[lang].figure(headline.name)}</a>}
        </p>
      )}
      {ofPlace && <p>{wording}</p>}
      {choices.length > 0 && (
        <>
          <p>
            {words.chooseFigure} {words.choose}
            {marks.colon}
          </p>
          <ul className="figure-choices">
            {choices.map(({ indicator, name, edition, numbers }) => (
              <li key={indicator}>
                <a href={pageHref(reader, addressOf(indicator))}>
                  <span>{claimWords[lang].otherReading(name)}</span>
                  {numbers.map(({ label, value }) => (
                    <span key={label} className="figure-choice-number">
                      {words.choiceNumber(label, value, edition)}
                    </span>
                  ))}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {finding && <ClaimNumbers finding={finding} reader={reader} />}
    </section>
  );
}
