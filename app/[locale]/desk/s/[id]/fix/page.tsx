// 直す: every problem of the check at once, by row of the sheet, each cell an input. One form a table.
import type { Metadata } from "next";
import { failingRows } from "../../../../../../lib/desk/failing-rows";
import { readSheet } from "../../../../../../lib/desk/sheet";
import { refusalOf } from "../../../../../../lib/desk/submission-moves";
import { deskPage } from "../../../../../_server/desk/desk-page";
import { moverOf } from "../../../../../_server/desk/on-submission";
import { countsIn } from "../../../../../_server/desk/submission-files";
import { keptOrigin } from "../../../../../_server/desk/table-origin";
import { pageLocale } from "../../../../../_server/page-locale";
import type { Query } from "../../../told";
import { foundSubmission, type SubmissionParams } from "../../found-submission";
import { MendTable } from "../../mend-table";
import { PartShell } from "../../part-shell";
import { submissionWords } from "../../submission-words";
import { triedSubmission } from "../../tried-submission";
import "../../submission.css";

export async function generateMetadata({ params }: SubmissionParams): Promise<Metadata> {
  return { title: submissionWords[(await pageLocale(params)).lang].fix, robots: { index: false } };
}

export default async function FixPage({ params, searchParams }: SubmissionParams & { searchParams: Promise<Query> }) {
  const user = await deskPage(params);
  const locale = await pageLocale(params);
  const words = submissionWords[locale.lang];
  const { store, submission } = await foundSubmission((await params).id);
  const trial = await triedSubmission(store, submission);
  if (typeof trial === "string")
    return (
      <PartShell {...{ locale, user, submission }} part="fix" query={{ problem: `trial-${trial}` }}>
        <p>{words.next[submission.state]}</p>
      </PartShell>
    );
  const { reports } = trial;
  const { errors, warnings } = countsIn(trial);
  const open = refusalOf(submission, "mend", moverOf(user)) === null;
  const tables = await Promise.all(
    reports
      .filter(({ problems }) => problems.length > 0)
      .map(async ({ file, problems }) => {
        const bytes = await store.kept(submission.files.get(file)?.sha256 ?? "");
        const sheet = bytes && readSheet(bytes);
        const origin = await keptOrigin(store, submission.files.get(file)?.origin);
        return { file, sheet, origin, found: sheet ? failingRows(sheet, problems) : { whole: problems, rows: [] } };
      }),
  );
  return (
    <PartShell locale={locale} user={user} submission={submission} part="fix" query={await searchParams}>
      <p>{words.check(errors, warnings)}</p>
      <p className="lead">{words.fixLead}</p>
      {errors === 0 && <p role="status">{words.allRight}</p>}
      {tables.map((one, at) => (
        <MendTable key={one.file} {...one} table={at} open={open} submission={submission} locale={locale} user={user} />
      ))}
    </PartShell>
  );
}
