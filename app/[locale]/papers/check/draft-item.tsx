// One marked sentence of a draft: its answer in words, both verdicts of each part, the numbers with their source one step
// away, the figures to choose between, and what can be said in its place.
import { type RefObject, useId } from "react";
import { checkPath, pageHref } from "../../../../lib/address/page";
import type { Reader } from "../../../../lib/address/reader";
import type { DraftAnswer } from "../../../../lib/claims/draft-answer";
import { answerSigns, draftWords } from "../../../../lib/claims/draft-words";
import { maximumSentenceLength } from "../../../../lib/claims/normalise";
import { wholeDraftWords } from "../../../../lib/claims/whole-draft-words";
import { figureWords } from "../../../../lib/figure/figure-words";
import type { ItemState } from "./draft-state";

type Props = {
  item: ItemState;
  reader: Reader;
  /** Number of the next sentence that does not simply hold. */
  next: number | null;
  /** Null where there is no script: what could be clicked is text then. */
  act: { replace: (text: string) => void; undo: () => void; choose: (indicator: string) => void } | null;
  /** Where the focus goes after a click took the clicked button away. */
  focus: RefObject<HTMLButtonElement | null> | null;
};

export function DraftItem({ item, reader, next, act, focus }: Props) {
  const words = wholeDraftWords[reader.lang];
  const { number, text, kind, answer, before } = item;
  const id = useId();
  const asked = answer !== null && answer !== "failed";
  return (
    <li id={`draft-${number}`} className={asked ? `draft-${answer.answer}` : ""} aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>
        <span>{words.item(number)}</span>
        {asked && (
          <span className="draft-answer">
            <span aria-hidden="true">{answerSigns[answer.answer]}</span> {draftWords[reader.lang].answer[answer.answer]}
          </span>
        )}
      </h3>
      <blockquote>{text}</blockquote>
      {before && (
        <p className="draft-replaced">
          {words.replaced}{" "}
          {act && (
            <button type="button" ref={focus} onClick={act.undo} aria-label={words.undoOf(number)}>
              {words.undo}
            </button>
          )}
        </p>
      )}
      {kind === "long" && <p className="hint">{words.long(maximumSentenceLength)}</p>}
      {answer === "failed" && <p className="hint">{words.failed}</p>}
      {asked && <Answer answer={answer} text={text} reader={reader} act={act} focus={before ? null : focus} />}
      <p className="draft-ways">
        {asked && [...text].length <= maximumSentenceLength && (
          <a href={pageHref(reader, checkPath({ q: text }))} aria-label={words.aloneOf(number)}>
            {words.alone}
          </a>
        )}
        {next !== null && <a href={`#draft-${next}`}>{words.next(next)}</a>}
      </p>
    </li>
  );
}

type AnswerProps = { answer: DraftAnswer; text: string } & Pick<Props, "reader" | "act" | "focus">;

function Answer({ answer, text, reader, act, focus }: AnswerProps) {
  const words = wholeDraftWords[reader.lang];
  const { clauses, replacements } = answer;
  return (
    <>
      {clauses.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence never move
        <Clause key={index} answer={answer} index={index} text={text} reader={reader} act={act} />
      ))}
      {answer.answer === "unread" && <p className="hint">{words.unreadWhy}</p>}
      {replacements.length > 0 && (
        <div className="draft-instead">
          <h4>{words.instead}</h4>
          {replacements.map((other, index) => (
            <div key={other}>
              <p>{other}</p>
              {act && (
                <button
                  type="button"
                  ref={index === 0 ? focus : null}
                  onClick={() => act.replace(other)}
                  aria-label={words.replaceWith(other)}
                >
                  {words.replace}
                </button>
              )}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

type ClauseProps = { answer: DraftAnswer; index: number; text: string } & Pick<Props, "reader" | "act">;

function Clause({ answer, index, text, reader, act }: ClauseProps) {
  const { lang } = reader;
  const [words, own, marks] = [wholeDraftWords[lang], draftWords[lang], figureWords[lang]];
  const [clause, details] = [answer.clauses[index], answer.details[index]];
  if (!clause || !details) return null;
  const { numbers, decides, credit, choices, figureName } = details;
  const several = answer.clauses.length > 1;
  return (
    <div className="draft-clause">
      {several && (
        <p>
          <span aria-hidden="true">{answerSigns[clause.answer]}</span> {words.part(details.text)}
        </p>
      )}
      <dl className="terms">
        <div>
          <dt>{own.quotationHeading}</dt>
          <dd>{own.quotation[clause.quotation]}</dd>
        </div>
        <div>
          <dt>{own.statisticsHeading}</dt>
          <dd>{own.statistics[clause.statistics]}</dd>
        </div>
        {numbers.length > 0 && (
          <div>
            <dt>{words.numbers}</dt>
            <dd>
              <ul className="plain-list">
                {numbers.map(({ label, edition, value, base }) => (
                  <li key={`${label} ${edition}`}>
                    {edition} {label} <strong>{value}</strong>
                    {base && marks.brackets(base)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {clause.unread.length > 0 && (
          <div>
            <dt>{own.unreadHeading}</dt>
            <dd className="unread">{clause.unread.map(marks.quote).join(" ")}</dd>
          </div>
        )}
      </dl>
      {decides.length > 0 && <p>{own.decides(decides)}</p>}
      {clause.figure && (
        <p className="hint">
          <a href={clause.figure}>{figureName}</a> {credit}
        </p>
      )}
      {!clause.figure && numbers.length === 0 && choices.length === 0 && clause.wording && <p>{clause.wording}</p>}
      {choices.length > 0 && <Choices choices={choices} text={text} reader={reader} act={act} />}
    </div>
  );
}

type ChoicesProps = {
  choices: DraftAnswer["details"][number]["choices"];
  text: string;
} & Pick<Props, "reader" | "act">;

function Choices({ choices, text, reader, act }: ChoicesProps) {
  const { lang } = reader;
  const [words, own] = [wholeDraftWords[lang], draftWords[lang]];
  return (
    <>
      <p>
        {words.choose}
        {figureWords[lang].colon}
      </p>
      <ul className="figure-choices">
        {choices.map(({ indicator, name, edition, numbers }) => {
          const lines = [
            <span key="">{name}</span>,
            ...numbers.map(({ label, value }) => (
              <span key={label} className="figure-choice-number">
                {own.choiceNumber(label, value, edition)}
              </span>
            )),
          ];
          return (
            <li key={indicator}>
              {act ? (
                <button type="button" onClick={() => act.choose(indicator)}>
                  {lines}
                </button>
              ) : (
                <a href={pageHref(reader, checkPath({ q: text, indicator }))}>{lines}</a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
