// Publishes what is approved, now or at a stated time; puts that off; and takes back what was published, or what is not to be.
import { z } from "zod";
import { newestFrom } from "../../../db/undo";
import { deskTold } from "../../../lib/address/page";
import { isDue, momentOf } from "../../../lib/desk/moment";
import { roles } from "../../../lib/desk/role";
import { deskAction, formBytes } from "./action";
import { note, onSubmission, outcome, submissionFields, submissionPage } from "./on-submission";
import { publishSubmission, withdrawSubmission } from "./publish-submission";
import { armPublishing } from "./publish-timer";
import { record } from "./submissions";
import { withDatabase } from "./with-database";

export const publish = deskAction({
  name: "publish",
  roles: ["approve"],
  page: "/desk",
  most: formBytes,
  form: z.object(submissionFields),
  run: async (given) =>
    onSubmission(given, { move: "publish" }, async (one, by) =>
      outcome(await publishSubmission(given.desk.store, one, by)),
    ),
});

export const schedule = deskAction({
  name: "schedule",
  keeps: "all",
  roles: ["approve"],
  page: "/desk",
  most: formBytes,
  form: z.object({ ...submissionFields, due: z.string().max(40).default("") }),
  run: async (given) =>
    onSubmission(given, { move: "schedule" }, async (one, by) => {
      const due = momentOf(given.form.due);
      if (!due || isDue(due, new Date())) return { problem: due ? "past" : "no-moment", to: submissionPage(one.id) };
      await record(given.desk.store, one, "schedule", by, { due: due.toISOString() });
      await armPublishing(given.desk.store);
      return { to: deskTold(submissionPage(one.id), { done: "scheduled" }) };
    }),
});

export const unschedule = deskAction({
  name: "unschedule",
  roles: ["approve"],
  page: "/desk",
  most: formBytes,
  form: z.object(submissionFields),
  run: async (given) =>
    onSubmission(given, { move: "unschedule" }, async (one, by) => {
      await record(given.desk.store, one, "unschedule", by);
      return { to: deskTold(submissionPage(one.id), { done: "unscheduled" }) };
    }),
});

/** Of what goes with a publication that is taken back, the newest run that was shown. */
const last = z
  .string()
  .regex(/^\d{0,9}$/)
  .default("")
  .transform(Number);

export const withdraw = deskAction({
  name: "withdraw",
  keeps: "all",
  roles,
  page: "/desk",
  most: formBytes,
  form: z.object({ ...submissionFields, note, last }),
  run: async (given) =>
    onSubmission(given, { move: "withdraw", page: "/withdraw" }, async (one, by) => {
      const { note, last } = given.form;
      const run = one.state === "published" ? one.published?.run : undefined;
      const moreCame = { problem: "more-came", to: submissionPage(one.id, "/withdraw") };
      if (run !== undefined && last !== (await withDatabase((db) => newestFrom(db, run)))) return moreCame;
      const { state, published } = await withdrawSubmission(given.desk.store, one, by, { note, last });
      if (state === "published") return moreCame;
      const page = submissionPage(one.id);
      return state === "withdrawn"
        ? { to: deskTold(page, { done: published ? "withdrawn" : "given-up" }) }
        : { problem: "not-withdrawn", to: page };
    }),
});
