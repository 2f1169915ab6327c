// 承認: what publication changes, every warning to be ticked, a note, and when it is to be published.
import type { Metadata } from "next";
import { pageHref } from "../../../../../../lib/address/page";
import { inJapan } from "../../../../../../lib/desk/moment";
import { refusalOf } from "../../../../../../lib/desk/submission-moves";
import { deskPage } from "../../../../../_server/desk/desk-page";
import { moverOf } from "../../../../../_server/desk/on-submission";
import { countsIn, warningKey, warningsOf } from "../../../../../_server/desk/submission-files";
import { pageLocale } from "../../../../../_server/page-locale";
import { NumberTable } from "../../../../../_ui/tables/number-table";
import type { Query } from "../../../told";
import { foundSubmission, type SubmissionParams } from "../../found-submission";
import { PartShell } from "../../part-shell";
import { rowNumbers } from "../../row-numbers";
import { SubmissionFacts } from "../../submission-facts";
import { SubmissionForm } from "../../submission-form";
import { submissionWords } from "../../submission-words";
import { tableTitle } from "../../table-title";
import { TickedWarning } from "../../ticked-warning";
import { triedSubmission } from "../../tried-submission";
import "../../submission.css";

export async function generateMetadata({ params }: SubmissionParams): Promise<Metadata> {
  return { title: submissionWords[(await pageLocale(params)).lang].approvePage, robots: { index: false } };
}

export default async function ApprovePage({
  params,
  searchParams,
}: SubmissionParams & { searchParams: Promise<Query> }) {
  const user = await deskPage(params, ["approve"]);
  const locale = await pageLocale(params);
  const words = submissionWords[locale.lang];
  const { store, submission } = await foundSubmission((await params).id);
  const trial = await triedSubmission(store, submission);
  const query = await searchParams;
  if (typeof trial === "string")
    return (
      <PartShell {...{ locale, user, submission }} part="approve" query={{ problem: `trial-${trial}` }}>
        <SubmissionFacts submission={submission} locale={locale} />
      </PartShell>
    );
  const { errors: errorCount } = countsIn(trial);
  const warnings = warningsOf(trial);
  const rowOf = await rowNumbers(store, submission, warnings);
  const refusal = refusalOf(submission, "approve", moverOf(user));
  const shared = { locale, user, submission };
  return (
    <PartShell locale={locale} user={user} submission={submission} part="approve" query={query}>
      <p className="lead">{words.approveLead}</p>
      <SubmissionFacts submission={submission} locale={locale} />
      <NumberTable
        caption={words.changes}
        columns={words.changesColumns}
        rows={trial.reports.map(({ file, added, changed, withdrawn, errors, warnings }) => ({
          key: file,
          header: tableTitle(file, locale.lang),
          cells: [added, changed, withdrawn, errors, warnings],
        }))}
      />
      <p>
        <a className="button" href={pageHref(locale, `/desk/s/${submission.id}/rehearsal`)}>
          {words.compare}
        </a>
      </p>
      {errorCount === 0 && trial.reports.every((one) => one.added + one.changed + one.withdrawn === 0) && (
        <p className="caution">{words.changesNothing}</p>
      )}
      {errorCount > 0 && <p className="caution">{words.errorsBlock(errorCount)}</p>}
      {refusal === "own-work" && <p className="caution">{words.notYours}</p>}
      {refusal === "not-now" && <p className="caution">{words.next[submission.state]}</p>}
      {errorCount === 0 && (refusal === null || refusal === "unsigned") && (
        <SubmissionForm {...shared} action="approve" hidden={{ effect: trial.effect }}>
          {warnings.length === 0 ? (
            <p>{words.noWarnings}</p>
          ) : (
            <fieldset className="mend-row">
              <legend>{words.warningsHeading}</legend>
              {warnings.map((problem) => (
                <TickedWarning
                  key={warningKey(problem)}
                  problem={problem}
                  row={rowOf(problem.file, problem.line)}
                  locale={locale}
                />
              ))}
            </fieldset>
          )}
          <label>
            {words.approveNote}
            <textarea name="note" rows={2} maxLength={2000} />
          </label>
          <label>
            {words.readersNote}
            <span className="hint">{words.readersNoteHint}</span>
            <textarea name="readers" rows={2} maxLength={2000} />
          </label>
          {refusal === "unsigned" && (
            <label>
              {words.signed}
              <span className="hint">{words.signedHint}</span>
              <textarea name="signed" rows={2} maxLength={400} required />
            </label>
          )}
          <fieldset className="mend-row">
            <legend>{words.when}</legend>
            {/* First: Enter in a field presses the first button, and must not publish at once. */}
            <label>
              {words.due}
              <input type="datetime-local" name="due" min={inJapan(new Date())} />
            </label>
            <p>
              <button type="submit" name="when" value="later" className="plain">
                {words.whenLater}
              </button>
            </p>
            <p>
              <button type="submit" name="when" value="now">
                {words.whenNow}
              </button>
            </p>
            <p>
              <button type="submit" name="when" value="wait" className="plain">
                {words.whenWait}
              </button>
            </p>
          </fieldset>
        </SubmissionForm>
      )}
      {refusalOf(submission, "send-back", moverOf(user)) === null && (
        <SubmissionForm {...shared} action="send-back">
          <label>
            {words.sendBackNote}
            <textarea name="note" rows={2} maxLength={2000} />
          </label>
          <button type="submit" className="plain">
            {words.sendBack}
          </button>
        </SubmissionForm>
      )}
    </PartShell>
  );
}
