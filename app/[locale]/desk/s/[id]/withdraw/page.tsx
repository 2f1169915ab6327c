// 取り消す: what comes back, and what else is taken back with it, before it is done.
import type { Metadata } from "next";
import { publications } from "../../../../../../db/history";
import { runsAfter } from "../../../../../../db/undo";
import { refusalOf } from "../../../../../../lib/desk/submission-moves";
import { deskPage } from "../../../../../_server/desk/desk-page";
import { moverOf } from "../../../../../_server/desk/on-submission";
import { withDatabase } from "../../../../../_server/desk/with-database";
import { pageLocale } from "../../../../../_server/page-locale";
import { momentText } from "../../../moment-text";
import type { Query } from "../../../told";
import { foundSubmission, type SubmissionParams } from "../../found-submission";
import { PartShell } from "../../part-shell";
import { SubmissionForm } from "../../submission-form";
import { submissionWords } from "../../submission-words";
import "../../submission.css";

export async function generateMetadata({ params }: SubmissionParams): Promise<Metadata> {
  return { title: submissionWords[(await pageLocale(params)).lang].withdraw, robots: { index: false } };
}

/** What else is taken back, with the titles of what was published at the desk. */
function after(run: number) {
  return withDatabase(async (db) => {
    const [later, published] = await Promise.all([runsAfter(db, run), publications(db)]);
    const titles = new Map(published.map((one) => [one.run, one.title]));
    return later.map((one) => ({ ...one, title: titles.get(one.run) ?? "" }));
  });
}

export default async function WithdrawPage({
  params,
  searchParams,
}: SubmissionParams & { searchParams: Promise<Query> }) {
  const user = await deskPage(params, ["approve"]);
  const locale = await pageLocale(params);
  const words = submissionWords[locale.lang];
  const { submission } = await foundSubmission((await params).id);
  const may = refusalOf(submission, "withdraw", moverOf(user)) === null && submission.published;
  const also = submission.published ? await after(submission.published.run) : [];
  const last = String(also[0]?.run ?? submission.published?.run ?? "");
  return (
    <PartShell locale={locale} user={user} submission={submission} part="withdraw" query={await searchParams}>
      {may ? (
        <>
          <p className="lead">{words.withdrawLead}</p>
          {also.length > 0 && (
            <>
              <p className="caution">{words.withdrawAlso}</p>
              <ul>
                {also.map(({ id, file, at, title }) => (
                  <li key={id}>
                    {words.whoWhen(file, momentText(at, locale))} {title}
                  </li>
                ))}
              </ul>
            </>
          )}
          <SubmissionForm locale={locale} user={user} submission={submission} action="withdraw" hidden={{ last }}>
            <label>
              {words.withdrawNote}
              <textarea name="note" rows={2} maxLength={2000} required />
            </label>
            <button type="submit">{words.withdrawButton}</button>
          </SubmissionForm>
        </>
      ) : (
        <p>{words.next[submission.state]}</p>
      )}
    </PartShell>
  );
}
