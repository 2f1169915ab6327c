// Who did what to a submission, and its whole log.
import type { DeskEvent } from "../../../../lib/desk/desk-event";
import type { Submission } from "../../../../lib/desk/submission";
import { colon } from "../../../../lib/words/marks";
import type { Locale } from "../../../_server/locale";
import { detailText } from "../log/detail-text";
import { momentText } from "../moment-text";
import { moveSaid } from "./said-of";
import { submissionWords } from "./submission-words";

type Fact = { term: string; text: string; note: string };

export function SubmissionFacts({ submission: one, locale }: { submission: Submission; locale: Locale }) {
  const words = submissionWords[locale.lang];
  const said = (term: string, act: { name: string; at: string; note?: string } | null): Fact[] => {
    if (!act) return [];
    const text = words.whoWhen(act.name || words.itself, momentText(act.at, locale));
    return [{ term, text, note: act.note ?? "" }];
  };
  const facts = [
    ...said(words.by, { name: one.by.name, at: one.since }),
    ...said(words.submittedBy, one.submitted),
    ...said(one.sentBack?.own ? words.takenBackBy : words.sentBackBy, one.sentBack),
    ...said(one.approved?.signed ? words.signedBy : words.approvedBy, one.approved),
    ...said(words.publishedAt, one.published),
    ...said(one.published ? words.withdrawnAt : words.givenUpBy, one.withdrawn),
  ];
  return (
    <>
      <dl className="terms">
        {facts.map(({ term, text, note }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {text}
              {note && <p className="submission-note">{note}</p>}
            </dd>
          </div>
        ))}
      </dl>
      {one.approved?.signed && (
        <p className="submission-signed">
          {words.alone} {words.signed}
          {colon[locale.lang]}
          {one.approved.signed}
        </p>
      )}
    </>
  );
}

/** What of an event's detail a reader can use. */
const useful = new Set(["file", "mended", "errors", "warnings", "note", "signed"]);

const usefulOf = ({ detail }: DeskEvent) =>
  Object.fromEntries(Object.entries(detail).filter(([name]) => useful.has(name)));

export function SubmissionLog({ events, locale }: { events: readonly DeskEvent[]; locale: Locale }) {
  const words = submissionWords[locale.lang];
  const [when, who, what] = words.logColumns;
  return (
    <details className="submission-log">
      <summary>
        <h2>{words.log}</h2>
      </summary>
      <section
        className="number-table"
        aria-label={words.log}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{when}</th>
              <th scope="col">{who}</th>
              <th scope="col">{what}</th>
            </tr>
          </thead>
          <tbody>
            {events
              .map((event, at) => ({ event, move: moveSaid(events, at, locale.lang) }))
              .reverse()
              .map(({ event, move }) => (
                <tr key={event.id}>
                  <td>{momentText(event.at, locale)}</td>
                  <td>{event.name || words.itself}</td>
                  <td>
                    {move} {detailText(usefulOf(event), locale.lang)}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
