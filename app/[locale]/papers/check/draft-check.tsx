"use client";
// A whole draft: pasted, divided into sentences, each with a number or a movement asked of the check that programs ask, and
// answered in a list with marks in its margin. Works by script alone; without it one sentence at a time is checked above.
import { type FormEvent, useRef, useState } from "react";
import { checkPath, pageHref } from "../../../../lib/address/page";
import type { Reader } from "../../../../lib/address/reader";
import type { CheckedAnswer } from "../../../../lib/claims/checked-answer";
import type { Answer } from "../../../../lib/claims/clause-checked";
import { answerSigns, draftWords } from "../../../../lib/claims/draft-words";
import { maximumSentenceLength } from "../../../../lib/claims/normalise";
import { type DraftSentence, maximumDraftLength, splitDraft } from "../../../../lib/claims/split-draft";
import { wholeDraftWords } from "../../../../lib/claims/whole-draft-words";
import { figureWords } from "../../../../lib/figure/figure-words";
import type { Lang } from "../../../../lib/localised";
import { formatNumber } from "../../../../lib/words/numbers";
import { askCheck } from "../../../_ui/check/ask-check";
import { useScripted } from "../../../_ui/shell/use-scripted";

type Checked = DraftSentence & { answer: CheckedAnswer | "failed" | null };

/** So many sentences are asked at once, so that the first are soon there. */
const atOnce = 20;

export function DraftCheck({ reader }: { reader: Reader }) {
  const { lang, era } = reader;
  const words = wholeDraftWords[lang];
  const scripted = useScripted();
  const [sentences, setSentences] = useState<readonly Checked[] | null>(null);
  const [cut, setCut] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const turn = useRef(0);

  async function check(event: FormEvent): Promise<void> {
    event.preventDefault();
    const draft = field.current?.value ?? "";
    turn.current += 1;
    const own = turn.current;
    const found: Checked[] = splitDraft(draft).map((one) => ({ ...one, answer: null }));
    setCut([...draft].length > maximumDraftLength);
    setSentences(found);
    const waiting = found.flatMap(({ kind }, index) => (kind === "checked" ? [index] : []));
    while (waiting.length > 0) {
      const lot = waiting.splice(0, atOnce);
      const answers = await askCheck(
        lot.map((place) => found[place]?.text ?? ""),
        { lang, era },
      );
      // Another draft was pasted meanwhile.
      if (turn.current !== own) return;
      const answerAt = new Map(lot.map((place, index) => [place, answers?.[index] ?? ("failed" as const)]));
      setSentences(
        (before) => before?.map((one, place) => ({ ...one, answer: answerAt.get(place) ?? one.answer })) ?? null,
      );
    }
  }

  return (
    <section className="draft" id="draft">
      <h2>{words.heading}</h2>
      <p id="draft-lead">{words.lead}</p>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <form onSubmit={check}>
        <label htmlFor="draft-text">{words.label}</label>
        <textarea id="draft-text" ref={field} rows={8} aria-describedby="draft-lead" autoComplete="off" />
        <button type="submit" disabled={!scripted}>
          {words.button}
        </button>
      </form>
      <p role="status">{sentences && progress(sentences, lang)}</p>
      {cut && <p>{words.cut(formatNumber(maximumDraftLength, 0))}</p>}
      {sentences && sentences.length > 0 && (
        <>
          <h3>{words.list}</h3>
          <ol className="draft-list">
            {sentences.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one draft never move
              <Sentence key={index} sentence={one} reader={reader} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function progress(sentences: readonly Checked[], lang: Lang): string {
  const words = wholeDraftWords[lang];
  const asked = sentences.filter(({ kind }) => kind === "checked");
  const done = asked.filter(({ answer }) => answer !== null);
  if (sentences.every(({ kind }) => kind === "plain")) return words.nothing;
  if (done.length < asked.length) return words.working(done.length, asked.length);
  const order: readonly Answer[] = ["does-not-hold", "unread", "undecidable", "holds"];
  const counts = order.flatMap((answer) => {
    const count = asked.filter((one) => one.answer !== null && one.answer !== "failed" && one.answer.answer === answer);
    return count.length > 0 ? [words.count(draftWords[lang].answer[answer], count.length)] : [];
  });
  return words.done(sentences.length, asked.length, counts);
}

function Sentence({ sentence: { text, kind, answer }, reader }: { sentence: Checked; reader: Reader }) {
  const { lang } = reader;
  const words = wholeDraftWords[lang];
  if (kind === "plain") return <li className="draft-plain">{text}</li>;
  if (kind === "long" || answer === null || answer === "failed") {
    return (
      <li>
        <span className="draft-sign" aria-hidden="true">
          {answer === null && kind === "checked" ? "…" : "？"}
        </span>
        <p>{text}</p>
        {kind === "long" && <p className="hint">{words.long(maximumSentenceLength)}</p>}
        {answer === "failed" && <p className="hint">{words.failed}</p>}
      </li>
    );
  }
  return (
    <li className={`draft-${answer.answer}`}>
      <span className="draft-sign" aria-hidden="true">
        {answerSigns[answer.answer]}
      </span>
      <p>{text}</p>
      <p className="draft-answer">{draftWords[lang].answer[answer.answer]}</p>
      <Ways answer={answer} lang={lang} />
      <p>
        <a href={pageHref(reader, checkPath({ q: text }))} aria-label={words.aloneOf(text)}>
          {words.alone}
        </a>
      </p>
    </li>
  );
}

/** What was not read, and of each figure the numbers as they can be said, with their source. */
function Ways({ answer, lang }: { answer: CheckedAnswer; lang: Lang }) {
  const words = wholeDraftWords[lang];
  const unread = [...new Set(answer.clauses.flatMap((clause) => clause.unread))];
  const said = [...new Map(answer.clauses.flatMap(({ wording, figure }) => (wording ? [[wording, figure]] : [])))];
  return (
    <>
      {unread.length > 0 && <p>{draftWords[lang].unread(unread.map(figureWords[lang].quote).join(" "))}</p>}
      {said.length === 0 && <p>{words.unanswered}</p>}
      {said.map(([wording, figure]) => (
        <div key={wording} className="draft-wording">
          {(wording ?? "").split("\n").map((line) => (
            <p key={line}>{line}</p>
          ))}
          {figure && (
            <p>
              <a href={figure}>{words.figure}</a>
            </p>
          )}
        </div>
      ))}
    </>
  );
}
