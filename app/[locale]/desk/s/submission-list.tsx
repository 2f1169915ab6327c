// The submissions, the one that changed last first: state, and what comes next.
import { pageHref } from "../../../../lib/address/page";
import type { Submission } from "../../../../lib/desk/submission";
import type { Locale } from "../../../_server/locale";
import { momentText } from "../moment-text";
import { stateSaid } from "./said-of";
import { submissionWords } from "./submission-words";
import "./submission.css";

export function SubmissionList({ submissions, locale }: { submissions: readonly Submission[]; locale: Locale }) {
  const words = submissionWords[locale.lang];
  return (
    <section className="submissions">
      <h2>{words.list}</h2>
      {submissions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {submissions.map((one) => (
            <li key={one.id}>
              <p>
                <a href={pageHref(locale, `/desk/s/${one.id}`)}>{one.title}</a>{" "}
                <span className={`submission-state state-${one.state}`}>{stateSaid(one, locale.lang)}</span>
              </p>
              <p>{words.next[one.state]}</p>
              <p className="hint">
                {one.by.name}　{momentText(one.at, locale)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
