// The rehearsal of a submission: everything that will change when it is published, before it is.
import type { Metadata } from "next";
import { pageHref, rehearsalPicture } from "../../../../../../lib/address/page";
import { rehearsalWords } from "../../../../../../lib/rehearsal/rehearsal-words";
import { colon } from "../../../../../../lib/words/marks";
import { madeRehearsal } from "../../../../../_server/desk/ask-rehearsal";
import { deskPage } from "../../../../../_server/desk/desk-page";
import { orBusy } from "../../../../../_server/desk/or-busy";
import { pageLocale } from "../../../../../_server/page-locale";
import { readerAddress } from "../../../../../_server/reader-address";
import { DeskShell } from "../../../desk-shell";
import type { Query } from "../../../told";
import { foundSubmission, type SubmissionParams } from "../../found-submission";
import { RehearsalView } from "./rehearsal-view";
import { rehearsalPageWords } from "./rehearsal-words";
import "./rehearsal.css";

type Props = SubmissionParams & { searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: rehearsalWords[(await pageLocale(params)).lang].heading, robots: { index: false } };
}

export default async function Rehearsal({ params, searchParams }: Props) {
  const user = await deskPage(params);
  const { id } = await params;
  const locale = await pageLocale(params);
  const { lang } = locale;
  const [words, said] = [rehearsalPageWords[lang], rehearsalWords[lang]];
  const { store, submission } = await foundSubmission(id);
  const from = await readerAddress();
  const made = await orBusy(() => madeRehearsal(store, { submission, locale }, from));
  const shown = typeof made === "string" ? null : made;
  const own = `/desk/s/${id}` as const;
  const title = [said.heading, submission.title].filter(Boolean).join(colon[lang]);
  return (
    <DeskShell {...{ locale, user, title }} path={`${own}/rehearsal`} query={await searchParams}>
      <p className="lead">{said.lead}</p>
      {typeof made === "string" && <p>{words.notMade[made]}</p>}
      {made === null && <p className="rehearsal-same">{words.faults}</p>}
      <p className="rehearsal-links">
        <a href={pageHref(locale, own)}>{made === null ? words.mend : words.back}</a>
        {shown && (
          <>
            <a href={pageHref(locale, `${own}/rehearsal/pdf`)}>{words.pdf}</a>
            <a href={pageHref(locale, `${own}/rehearsal/drafts`)}>{words.drafts.look}</a>
          </>
        )}
      </p>
      {shown && (
        <>
          <p className="rehearsal-about">{shown.page.versions}</p>
          <RehearsalView shown={shown.page} lang={lang} picture={(at) => rehearsalPicture(shown.name, at)} />
          <section aria-labelledby="drafts" className="rehearsal-section">
            <h2 id="drafts">{words.drafts.heading}</h2>
            <p>{words.drafts.lead}</p>
            <p>
              <a href={pageHref(locale, `${own}/rehearsal/drafts`)}>{words.drafts.look}</a>
            </p>
          </section>
        </>
      )}
    </DeskShell>
  );
}
