// The tables of a submission: to save, to take out, to add one.
import { pageHref } from "../../../../lib/address/page";
import { withForm } from "../../../../lib/address/query";
import type { Submission } from "../../../../lib/desk/submission";
import { refusalOf } from "../../../../lib/desk/submission-moves";
import type { DeskUser } from "../../../_server/desk/desk-user";
import { moverOf } from "../../../_server/desk/on-submission";
import type { Locale } from "../../../_server/locale";
import { PutForm } from "./put-form";
import { SubmissionForm } from "./submission-form";
import { submissionWords } from "./submission-words";
import { tableTitle } from "./table-title";

type Props = { submission: Submission; locale: Locale; user: DeskUser };

export function SubmissionFiles({ submission, locale, user }: Props) {
  const words = submissionWords[locale.lang];
  const open = refusalOf(submission, "drop-file", moverOf(user)) === null;
  const saved = (fields: Record<string, string>) =>
    pageHref(locale, withForm(`/desk/s/${submission.id}/file`, Object.entries(fields)));
  return (
    <section className="submission-part">
      <h2>{words.files}</h2>
      <ul className="submission-files">
        {[...submission.files].map(([name, { evidence }]) => (
          <li key={name}>
            <p>
              <b>{tableTitle(name, locale.lang)}</b>
            </p>
            <p>
              <a href={saved({ name })}>{words.download}</a>
            </p>
            {evidence && (
              <p>
                {words.madeFrom}
                <a href={saved({ name, evidence: "1" })}>{evidence.name}</a>{" "}
                <small>SHA-256 {evidence.sha256.slice(0, 16)}…</small>
              </p>
            )}
            {open && (
              <SubmissionForm
                locale={locale}
                user={user}
                submission={submission}
                action="drop-file"
                hidden={{ file: name }}
              >
                <button type="submit" className="plain">
                  {words.drop(name)}
                </button>
              </SubmissionForm>
            )}
          </li>
        ))}
      </ul>
      {open && <PutForm locale={locale} user={user} submission={submission} />}
    </section>
  );
}
