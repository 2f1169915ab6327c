// Puts a table into a submission, a new one or one that is open. First its bytes are kept, then the event that names them.
import { z } from "zod";
import { roles } from "../../../lib/desk/role";
import { fromPasted } from "../../../lib/desk/sheet";
import { type DeskAnswer, deskAction } from "./action";
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
  roles,
  page: "/desk/new",
  most: 20_000_000,
  form,
  run: async ({ desk: { store }, user, from, form, files }): Promise<DeskAnswer> => {
    const csv = files.get("csv");
    const known = form.submission === "" ? null : await loadSubmission(store, form.submission);
    if (form.submission !== "" && !known) return { problem: "no-submission", to: "/desk" };
    const table = {
      name: form.name || csv?.name || "",
      bytes: csv?.bytes ?? new TextEncoder().encode(fromPasted(form.text)),
    };
    const into = {
      store,
      user,
      from,
      submission: known?.submission ?? null,
      title: form.title,
      back: "/desk/new" as const,
    };
    return putTables(into, [table], files.get("evidence"));
  },
});
