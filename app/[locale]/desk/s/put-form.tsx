// The plain way in: a CSV file or pasted cells, as they are. Into a submission that is there, or a new one.
import type { Submission } from "../../../../lib/desk/submission";
import type { DeskUser } from "../../../_server/desk/desk-user";
import type { Locale } from "../../../_server/locale";
import { DeskField } from "../desk-field";
import { DeskForm } from "../desk-form";
import { typedInto } from "../typed-key";
import { submissionWords } from "./submission-words";

type Props = { locale: Locale; user: DeskUser; submission?: Submission };

export function PutForm({ locale, user, submission }: Props) {
  const words = submissionWords[locale.lang];
  const hidden = { submission: submission?.id ?? "" };
  return (
    <details className="put-form" open={typedInto(user, "put", hidden) !== null}>
      <summary>{submission ? words.add : words.putPlain}</summary>
      <DeskForm locale={locale} user={user} action="put" files hidden={hidden}>
        {!submission && (
          <DeskField id="put-title" name="title" label={words.title} maxLength={200} autoComplete="off" />
        )}
        <DeskField id="put-csv" name="csv" type="file" accept=".csv,text/csv" label={words.addFile} />
        <p className="desk-field">
          <label htmlFor="put-text">{words.addPaste}</label>
          <textarea id="put-text" name="text" rows={4} />
        </p>
        <DeskField id="put-name" name="name" label={words.addName} maxLength={90} autoComplete="off" />
        <DeskField id="put-evidence" name="evidence" type="file" label={words.addEvidence} />
        <button type="submit">{words.addButton}</button>
      </DeskForm>
    </details>
  );
}
