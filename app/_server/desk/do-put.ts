// Puts a table into a submission, a new one or one that is open. First its bytes are kept, then the event that names them.
import { z } from "zod";
import { roles } from "../../../lib/desk/role";
import { loadDataset } from "../load";
import { type DeskAnswer, deskAction } from "./action";
import { submissionPage } from "./on-submission";
import { placedTables } from "./placed-tables";
import { putTables } from "./put-tables";
import { loadSubmission, submissionId } from "./submissions";

const longestTitle = 200;

const form = z.object({
  /** Empty: a new one. */
  submission: submissionId.or(z.literal("")).default(""),
  title: z.string().trim().max(longestTitle).default(""),
  /** The table's file name, which decides what it replaces. */
  name: z.string().max(200).default(""),
  /** Cells pasted, where no file is sent. */
  text: z.string().default(""),
});

export const put = deskAction({
  name: "put",
  keeps: "all",
  roles,
  page: "/desk",
  most: 20_000_000,
  form,
  run: async ({ desk: { store }, user, from, form, files }): Promise<DeskAnswer> => {
    const csv = files.get("csv");
    const known = form.submission === "" ? null : await loadSubmission(store, form.submission);
    if (form.submission !== "" && !known) return { problem: "no-submission", to: "/desk" };
    const submission = known?.submission ?? null;
    const back = submission ? submissionPage(submission.id) : "/desk";
    const sent = { how: "new", new_name: form.name, text: form.text };
    const dataset = await loadDataset();
    const placed = await placedTables({ sent, csv, dataset, inSubmission: async () => null, submission });
    if (placed.problem !== null) return { problem: placed.problem, to: back };
    return putTables({ store, user, from, submission, title: form.title, back }, placed.tables, files.get("evidence"));
  },
});
