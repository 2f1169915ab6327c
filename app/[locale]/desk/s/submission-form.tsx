// A form of the desk about a submission, as it was seen: what happened to it since is not overwritten.
import type { ReactNode } from "react";
import type { Submission } from "../../../../lib/desk/submission";
import type { DeskUser } from "../../../_server/desk/desk-user";
import type { Locale } from "../../../_server/locale";
import { DeskForm } from "../desk-form";

type Props = {
  locale: Locale;
  user: DeskUser;
  submission: Pick<Submission, "id" | "seq">;
  action: string;
  hidden?: Readonly<Record<string, string>>;
  files?: boolean;
  children: ReactNode;
};

export function SubmissionForm({ submission: { id, seq }, hidden = {}, children, ...form }: Props) {
  return (
    <DeskForm {...form} hidden={{ submission: id, seq: String(seq), ...hidden }} className="desk-form submission-form">
      {children}
    </DeskForm>
  );
}
