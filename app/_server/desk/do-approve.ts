// Approval by a second person, of what was shown and with every warning ticked; and what may follow at once: publication, now
// or at a stated time.
import { z } from "zod";
import { deskTold } from "../../../lib/address/page";
import { isDue, momentOf } from "../../../lib/desk/moment";
import { deskAction } from "./action";
import { note, onSubmission, outcome, submissionFields, submissionPage } from "./on-submission";
import { publishSubmission } from "./publish-submission";
import { armPublishing } from "./publish-timer";
import { countsIn, trySubmission, unlistedIn, warningKey, warningsOf } from "./submission-files";
import { record } from "./submissions";

const key = z.string().max(40);

export const approve = deskAction({
  name: "approve",
  keeps: "all",
  roles: ["approve"],
  page: "/desk",
  // A thousand ticks.
  most: 100_000,
  form: z.object({
    ...submissionFields,
    note,
    /** Said beside the publication, on the page of changes. */
    readers: note,
    tick: z.union([key.transform((one) => [one]), z.array(key)]).default([]),
    effect: key.default(""),
    signed: z.string().trim().max(400).default(""),
    when: z.enum(["now", "later", "wait"]).default("wait"),
    due: z.string().max(40).default(""),
  }),
  run: async (given) => {
    const { form } = given;
    const { store } = given.desk;
    return onSubmission(given, { move: "approve", page: "/approve", signed: form.signed }, async (one, by) => {
      const told = (problem: string) => ({ problem, to: submissionPage(one.id, "/approve") });
      const due = momentOf(form.due);
      if (form.when === "later" && !due) return told("no-moment");
      // Nobody publishes at once who named a time.
      if (form.when !== "later" && form.due !== "") return told("moment-unused");
      if (form.when === "later" && due && isDue(due, new Date())) return told("past");
      const trial = await trySubmission(store, one, by.from);
      if (countsIn(trial).errors > 0) return told("errors-left");
      if (unlistedIn(trial) > 0) return told("many-warnings");
      const asked = warningsOf(trial).map(warningKey);
      const ticked = new Set(form.tick);
      if (asked.some((one) => !ticked.has(one))) return told("warnings-left");
      if (form.effect !== trial.effect) return told("stale");
      const own = one.hands.includes(by.who);
      const signed = own ? { signed: form.signed } : {};
      const approved = await record(store, one, "approve", by, {
        ...{ note: form.note, readers: form.readers, ticked: asked, effect: trial.effect },
        ...signed,
      });
      if (form.when === "now") return outcome(await publishSubmission(store, approved, by));
      if (form.when === "wait" || !due) return { to: deskTold(submissionPage(one.id), { done: "approved" }) };
      await record(store, approved, "schedule", by, { due: due.toISOString() });
      await armPublishing(store);
      return { to: deskTold(submissionPage(one.id), { done: "scheduled" }) };
    });
  },
});
