// A submission: its state, what comes next, its tables, and everything that happened to it.
import type { Metadata } from "next";
import { pageHref } from "../../../../../lib/address/page";
import { comma } from "../../../../../lib/words/marks";
import { deskPage } from "../../../../_server/desk/desk-page";
import { loadSubmissions } from "../../../../_server/desk/submissions";
import { pageLocale } from "../../../../_server/page-locale";
import { DeskShell } from "../../desk-shell";
import type { Query } from "../../told";
import { foundSubmission, type SubmissionParams } from "../found-submission";
import { NextStep } from "../next-step";
import { stateSaid } from "../said-of";
import { SubmissionFacts, SubmissionLog } from "../submission-facts";
import { SubmissionFiles } from "../submission-files-list";
import { submissionWords } from "../submission-words";
import "../submission.css";

export async function generateMetadata({ params }: SubmissionParams): Promise<Metadata> {
  return { title: submissionWords[(await pageLocale(params)).lang].list, robots: { index: false } };
}

export default async function SubmissionPage({
  params,
  searchParams,
}: SubmissionParams & { searchParams: Promise<Query> }) {
  const user = await deskPage(params);
  const locale = await pageLocale(params);
  const words = submissionWords[locale.lang];
  const { store, submission, events } = await foundSubmission((await params).id);
  const over = ["published", "withdrawn", "withdrawing"];
  const others = (await loadSubmissions(store)).filter(
    (one) =>
      one.id !== submission.id &&
      !over.includes(one.state) &&
      [...one.files.keys()].some((name) => submission.files.has(name)),
  );
  return (
    <DeskShell
      locale={locale}
      path={`/desk/s/${submission.id}`}
      user={user}
      title={submission.title}
      query={await searchParams}
    >
      <nav>
        <a href={pageHref(locale, "/desk")}>{words.desk}</a>
      </nav>
      <p>
        <span className={`submission-state state-${submission.state}`}>{stateSaid(submission, locale.lang)}</span>
      </p>
      <NextStep submission={submission} locale={locale} user={user} />
      {others.length > 0 && !over.includes(submission.state) && (
        <p className="caution">{words.sameTable(others.map(({ title }) => title).join(comma[locale.lang]))}</p>
      )}
      <SubmissionFiles submission={submission} locale={locale} user={user} />
      <SubmissionFacts submission={submission} locale={locale} />
      <SubmissionLog events={events} locale={locale} />
    </DeskShell>
  );
}
