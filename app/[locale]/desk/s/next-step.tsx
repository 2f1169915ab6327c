// What the reader of a submission can do next: forms for what is his to do, and nothing else.
import { newTablePath, pageHref } from "../../../../lib/address/page";
import { inJapan } from "../../../../lib/desk/moment";
import type { Submission } from "../../../../lib/desk/submission";
import { type Move, refusalOf } from "../../../../lib/desk/submission-moves";
import type { DeskUser } from "../../../_server/desk/desk-user";
import { moverOf, submissionPage } from "../../../_server/desk/on-submission";
import type { Locale } from "../../../_server/locale";
import { momentText } from "../moment-text";
import { nextSaid } from "./said-of";
import { SubmissionForm } from "./submission-form";
import { submissionWords } from "./submission-words";

type Props = { submission: Submission; locale: Locale; user: DeskUser };

export function NextStep(props: Props) {
  const { submission: one, locale, user } = props;
  const words = submissionWords[locale.lang];
  const mover = moverOf(user);
  const may = (move: Move) => refusalOf(one, move, mover, "signed") === null;
  const looked = one.check !== null && one.check.errors === 0;
  return (
    <section className="submission-part">
      <h2>{words.nextStep}</h2>
      <p>{nextSaid(one, user, locale.lang)}</p>
      {one.failed && <p className="caution">{words.failed[one.failed] ?? one.failed}</p>}
      {one.check && <p>{words.check(one.check.errors, one.check.warnings)}</p>}
      {one.due && <p>{words.dueAt(momentText(one.due, locale))}</p>}
      {one.state === "submitted" && refusalOf(one, "approve", mover) === "own-work" && <p>{words.notYours}</p>}
      <p className="submission-links">
        {may("mend") && one.check && one.check.errors + one.check.warnings > 0 && (
          <a
            className={one.state === "needs-fix" ? "button first" : "button"}
            href={pageHref(locale, submissionPage(one.id, "/fix"))}
          >
            {words.fix}
          </a>
        )}
        {looked && one.state !== "published" && one.state !== "withdrawn" && (
          <a className="button" href={pageHref(locale, `/desk/s/${one.id}/rehearsal`)}>
            {words.compare}
          </a>
        )}
        {may("approve") && (
          <a className="button first" href={pageHref(locale, submissionPage(one.id, "/approve"))}>
            {words.approve}
          </a>
        )}
        {may("put") && (
          <a className="button" href={pageHref(locale, newTablePath({ submission: one.id }))}>
            {words.addTable}
          </a>
        )}
        {one.state === "published" && (
          <a className="button" href={pageHref(locale, "/changes")}>
            {words.seeChanges}
          </a>
        )}
        {one.state === "published" && may("withdraw") && (
          <a className="button" href={pageHref(locale, submissionPage(one.id, "/withdraw"))}>
            {words.withdraw}
          </a>
        )}
      </p>
      <Forms {...props} may={may} />
    </section>
  );
}

function Forms({ submission: one, locale, user, may }: Props & { may: (move: Move) => boolean }) {
  const words = submissionWords[locale.lang];
  const shared = { locale, user, submission: one };
  const own = one.hands.includes(user.username);
  const publish = (
    <SubmissionForm {...shared} action="publish">
      <button type="submit">{words.publish}</button>
    </SubmissionForm>
  );
  return (
    <>
      {may("submit") && (
        <SubmissionForm {...shared} action="submit">
          <label>
            {words.submitNote}
            <textarea name="note" rows={2} maxLength={2000} />
          </label>
          <button type="submit">{words.submit}</button>
        </SubmissionForm>
      )}
      {may("publish") && one.state !== "scheduled" && publish}
      {may("schedule") && (
        <SubmissionForm {...shared} action="schedule">
          <label>
            {words.due}
            <input type="datetime-local" name="due" required min={inJapan(new Date())} />
          </label>
          <button type="submit" className="plain">
            {words.schedule}
          </button>
        </SubmissionForm>
      )}
      {may("unschedule") && (
        <SubmissionForm {...shared} action="unschedule">
          <button type="submit" className="plain">
            {words.unschedule}
          </button>
        </SubmissionForm>
      )}
      {may("publish") && one.state === "scheduled" && (
        <details>
          <summary>{words.publishBefore}</summary>
          {publish}
        </details>
      )}
      {may("send-back") && (one.state !== "submitted" || own) && (
        <SubmissionForm {...shared} action="send-back">
          <label>
            {own ? words.takeBackNote : words.sendBackNote}
            <textarea name="note" rows={2} maxLength={2000} />
          </label>
          <button type="submit" className="plain">
            {own ? words.takeBack : words.sendBack}
          </button>
        </SubmissionForm>
      )}
      {may("check") && (
        <SubmissionForm {...shared} action="check">
          <button type="submit" className="plain">
            {words.checkAgain}
          </button>
        </SubmissionForm>
      )}
      {one.state !== "published" && may("withdraw") && (
        <details>
          <summary>{words.discard}</summary>
          <SubmissionForm {...shared} action="withdraw">
            <p>{words.discardMeans}</p>
            <button type="submit" className="plain">
              {words.discardButton}
            </button>
          </SubmissionForm>
        </details>
      )}
    </>
  );
}
