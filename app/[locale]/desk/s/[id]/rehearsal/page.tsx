// The rehearsal of a submission: everything that will change when it is published, before it is.
import type { Metadata } from "next";
import { headers } from "next/headers";
import { pageHref } from "../../../../../../lib/address/page";
import { rehearsalWords } from "../../../../../../lib/rehearsal/rehearsal-words";
import type { RehearsalPage } from "../../../../../_server/desk/answer-rehearsal";
import { askedFrom, rehearsalPage } from "../../../../../_server/desk/ask-rehearsal";
import { deskPage } from "../../../../../_server/desk/desk-page";
import { TooMuch } from "../../../../../_server/making/make";
import { QueueFull } from "../../../../../_server/making/queue";
import { pageLocale } from "../../../../../_server/page-locale";
import { DeskShell } from "../../../desk-shell";
import type { Query } from "../../../told";
import { foundSubmission, type SubmissionParams } from "../../found-submission";
import { KeptDrafts } from "./kept-drafts";
import { RehearsalView } from "./rehearsal-view";
import { rehearsalPageWords } from "./rehearsal-words";
import "./rehearsal.css";

export const dynamic = "force-dynamic";

type Props = SubmissionParams & { searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: rehearsalWords[(await pageLocale(params)).lang].heading, robots: { index: false } };
}

/** null: too much is being made at the moment. */
async function found(work: () => Promise<RehearsalPage>): Promise<RehearsalPage | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof QueueFull || error instanceof TooMuch) return null;
    throw error;
  }
}

export default async function Rehearsal({ params, searchParams }: Props) {
  const user = await deskPage(params);
  const { id } = await params;
  const locale = await pageLocale(params);
  const { lang, era } = locale;
  const [words, said] = [rehearsalPageWords[lang], rehearsalWords[lang]];
  const { store, submission } = await foundSubmission(id);
  const from = askedFrom((await headers()).get("x-reader-address") ?? "");
  const answer = await found(() => rehearsalPage(store, { submission, locale }, from));
  const shown = answer?.page ?? null;
  const own = `/desk/s/${id}` as const;
  const title = [said.heading, submission.title].filter(Boolean).join(lang === "ja" ? "：" : ": ");
  return (
    <DeskShell
      {...{ locale, user, title }}
      path={`${own}/rehearsal`}
      query={await searchParams}
      application={shown !== null}
    >
      <p className="lead">{said.lead}</p>
      {answer === null && <p>{words.busy}</p>}
      {answer && !shown && <p className="rehearsal-same">{words.faults}</p>}
      <p className="rehearsal-links">
        <a href={pageHref(locale, own)}>{answer && !shown ? words.mend : words.back}</a>
        {shown && <a href={pageHref(locale, `${own}/rehearsal/pdf`)}>{words.pdf}</a>}
      </p>
      {shown && (
        <>
          <p className="rehearsal-about">{shown.versions}</p>
          <RehearsalView shown={shown} lang={lang} />
          <KeptDrafts id={id} token={user.token} reader={{ lang, era }} />
        </>
      )}
    </DeskShell>
  );
}
