// What of this browser's own drafts would stop being true when a submission is published: the one part of a rehearsal that
// takes a script, on a page of its own.
import type { Metadata } from "next";
import { pageHref } from "../../../../../../../lib/address/page";
import { colon } from "../../../../../../../lib/words/marks";
import { deskPage } from "../../../../../../_server/desk/desk-page";
import { pageLocale } from "../../../../../../_server/page-locale";
import { DeskShell } from "../../../../desk-shell";
import type { Query } from "../../../../told";
import { foundSubmission, type SubmissionParams } from "../../../found-submission";
import { rehearsalPageWords } from "../rehearsal-words";
import { KeptDrafts } from "./kept-drafts";
import "../rehearsal.css";

export async function generateMetadata({ params }: SubmissionParams): Promise<Metadata> {
  return { title: rehearsalPageWords[(await pageLocale(params)).lang].drafts.heading, robots: { index: false } };
}

export default async function RehearsedDrafts({
  params,
  searchParams,
}: SubmissionParams & { searchParams: Promise<Query> }) {
  const user = await deskPage(params);
  const { id } = await params;
  const locale = await pageLocale(params);
  const { lang, era } = locale;
  const { drafts: words, backToAll } = rehearsalPageWords[lang];
  const { submission } = await foundSubmission(id);
  const own = `/desk/s/${id}/rehearsal` as const;
  const title = [words.heading, submission.title].filter(Boolean).join(colon[lang]);
  return (
    <DeskShell {...{ locale, user, title }} path={`${own}/drafts`} query={await searchParams} application>
      <p className="lead">{words.lead}</p>
      <p className="rehearsal-links">
        <a href={pageHref(locale, own)}>{backToAll}</a>
      </p>
      <KeptDrafts id={id} token={user.token} reader={{ lang, era }} />
    </DeskShell>
  );
}
