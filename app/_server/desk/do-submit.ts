// Hands a submission on for approval, and sends it back.
import { z } from "zod";
import { deskTold } from "../../../lib/address/page";
import { roles } from "../../../lib/desk/role";
import { deskAction, formBytes } from "./action";
import { note, onSubmission, submissionFields, submissionPage } from "./on-submission";
import { record } from "./submissions";

export const submit = deskAction({
  name: "submit",
  keeps: "all",
  roles,
  page: "/desk",
  most: formBytes,
  form: z.object({ ...submissionFields, note }),
  run: async (given) =>
    onSubmission(given, { move: "submit" }, async (one, by) => {
      await record(given.desk.store, one, "submit", by, { note: given.form.note });
      return { to: deskTold(submissionPage(one.id), { done: "submitted" }) };
    }),
});

export const sendBack = deskAction({
  name: "send-back",
  keeps: "all",
  roles,
  page: "/desk",
  most: formBytes,
  form: z.object({ ...submissionFields, note }),
  run: async (given) =>
    onSubmission(given, { move: "send-back" }, async (one, by) => {
      const { sentBack } = await record(given.desk.store, one, "send-back", by, { note: given.form.note });
      return { to: deskTold(submissionPage(one.id), { done: sentBack?.own ? "taken-back" : "sent-back" }) };
    }),
});
