// The form of one table: what is wrong with all of it, then each failing row with its cells as inputs.
import type { Failing, FailingRow } from "../../../../lib/desk/failing-rows";
import type { Sheet } from "../../../../lib/desk/sheet";
import type { Submission, TableOrigin } from "../../../../lib/desk/submission";
import type { DeskUser } from "../../../_server/desk/desk-user";
import { lineField } from "../../../_server/desk/do-mend";
import type { Locale } from "../../../_server/locale";
import { MendRow } from "./mend-row";
import { ProblemLine } from "./problem-line";
import { SubmissionForm } from "./submission-form";
import { submissionWords } from "./submission-words";

type Props = {
  file: string;
  /** Its place on the page. */
  table: number;
  sheet: Sheet | null;
  found: Failing;
  /** Where its rows stood in the sheet that it was read of. */
  origin: TableOrigin | undefined;
  /** Whether it may be mended by the reader now. */
  open: boolean;
  submission: Submission;
  locale: Locale;
  user: DeskUser;
};

/** The door takes two thousand fields of a form. */
const mostFields = 1800;

/** As many rows as one form may have. */
function fitting(rows: readonly FailingRow[]): FailingRow[] {
  let left = mostFields;
  return rows.filter(({ cells }) => {
    left -= cells.length + 1;
    return left >= 0;
  });
}

export function MendTable({ file, table, sheet, found, origin, open, submission, locale, user }: Props) {
  const words = submissionWords[locale.lang];
  const shown = fitting([...found.rows].sort((a, b) => Number(b.error) - Number(a.error)));
  const [wrong, warned] = [shown.filter(({ error }) => error), shown.filter(({ error }) => !error)];
  const rows = (some: readonly FailingRow[]) =>
    some.map((row) => <MendRow key={row.row} row={row} table={table} open={open} locale={locale} origin={origin} />);
  const line = sheet?.openAt ?? null;
  // What was typed is filled into the same table alone: in another its rows have other numbers.
  const of = submission.files.get(file)?.sha256 ?? "";
  return (
    <section className="submission-part mend-table">
      <h2>{file}</h2>
      <SubmissionForm locale={locale} user={user} submission={submission} action="mend" hidden={{ file, of }}>
        {found.whole.length > 0 && (
          <div>
            <h3>{words.wholeTable}</h3>
            {found.whole.map((problem) => (
              <ProblemLine key={JSON.stringify(problem)} problem={problem} locale={locale} />
            ))}
          </div>
        )}
        {!sheet && <p>{words.unreadable}</p>}
        {sheet && line !== null && (
          <label>
            {words.line(line)}
            <textarea name={lineField(line)} rows={3} defaultValue={sheet.lines[line - 1] ?? ""} disabled={!open} />
          </label>
        )}
        {rows(wrong)}
        {warned.length > 0 && (
          <details open={wrong.length === 0}>
            <summary>{words.warningRows(warned.length)}</summary>
            {rows(warned)}
          </details>
        )}
        {shown.length < found.rows.length && <p>{words.moreRows(found.rows.length - shown.length)}</p>}
        {open && sheet && (shown.length > 0 || line !== null) && <button type="submit">{words.saveFix(file)}</button>}
      </SubmissionForm>
    </section>
  );
}
