// The submissions, the one that changed last first: state, and what comes next.
import { pageHref } from "../../../../lib/address/page";
import type { Submission } from "../../../../lib/desk/submission";
import type { DeskUser } from "../../../_server/desk/desk-user";
import type { Locale } from "../../../_server/locale";
import { momentText } from "../moment-text";
import { nextSaid, stateSaid } from "./said-of";
import { submissionWords } from "./submission-words";
import "./submission.css";

type Props = { submissions: readonly Submission[]; locale: Locale; user: DeskUser };

export function SubmissionList({ submissions, locale, user }: Props) {
  const words = submissionWords[locale.lang];
  return (
    <section className="submissions">
      <h2>{words.list}</h2>
      {submissions.length === 0 ? (
        <>
          <p>{words.none}</p>
          <ol>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      ) : (
        <ul>
          {submissions.map((one) => (
            <li key={one.id}>
              <p>
                <a href={pageHref(locale, `/desk/s/${one.id}`)}>{one.title}</a>{" "}
                <span className={`submission-state state-${one.state}`}>{stateSaid(one, locale.lang)}</span>
              </p>
              <p>{nextSaid(one, user, locale.lang)}</p>
              <p className="hint">{words.whoWhen(one.by.name, momentText(one.at, locale))}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
