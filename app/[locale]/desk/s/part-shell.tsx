// The frame of a page that is about one part of a submission's life, with the way back to the submission.
import type { ReactNode } from "react";
import { pageHref } from "../../../../lib/address/page";
import type { Submission } from "../../../../lib/desk/submission";
import type { DeskUser } from "../../../_server/desk/desk-user";
import type { Locale } from "../../../_server/locale";
import { DeskShell } from "../desk-shell";
import type { Query } from "../told";
import { submissionWords } from "./submission-words";

type Props = {
  locale: Locale;
  user: DeskUser;
  submission: Submission;
  part: "approve" | "fix" | "withdraw";
  query: Query;
  children: ReactNode;
};

export function PartShell({ submission: { id, title }, part, children, ...shell }: Props) {
  const words = submissionWords[shell.locale.lang];
  return (
    <DeskShell {...shell} path={`/desk/s/${id}/${part}`} title={words[`${part}Title`](title)}>
      <nav>
        <a href={pageHref(shell.locale, `/desk/s/${id}`)}>{words.toSubmission}</a>
      </nav>
      {children}
    </DeskShell>
  );
}
