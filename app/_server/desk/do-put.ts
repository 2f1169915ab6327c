// Puts a table into a submission, a new one or one that is open. First its bytes are kept, then the event that names them.
import { randomInt } from "node:crypto";
import { z } from "zod";
import { PlaceTaken } from "../../../db/desk/desk-store";
import { deskTold } from "../../../lib/address/page";
import { roles } from "../../../lib/desk/role";
import { fromPasted, tableNameOf } from "../../../lib/desk/sheet";
import type { Submission } from "../../../lib/desk/submission";
import { refusalOf } from "../../../lib/desk/submission-moves";
import { type DeskAnswer, deskAction } from "./action";
import { checkSubmission } from "./check-submission";
import { actorOf, handOf, submissionPage } from "./on-submission";
import { loadSubmission, record } from "./submissions";

const mostTables = 40;
const longestTitle = 200;

const form = z.object({
  /** Empty: a new one. */
  submission: z.string().max(40).default(""),
  title: z.string().trim().max(longestTitle).default(""),
  /** The table's file name, which decides what it replaces. */
  name: z.string().max(200).default(""),
  /** Cells pasted, where no file is sent. */
  text: z.string().default(""),
});

/** The day, and letters that are not mistaken for each other. */
function newId(now = new Date()): string {
  const letters = "23456789abcdefghjkmnpqrstuvwxyz";
  const random = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join("");
  return `${now.toISOString().slice(0, 10).replaceAll("-", "")}-${random}`;
}

export const put = deskAction({
  name: "put",
  roles,
  page: "/desk/new",
  most: 20_000_000,
  form,
  run: async ({ desk: { store }, user, from, form, files }): Promise<DeskAnswer> => {
    const csv = files.get("csv");
    const name = tableNameOf(form.name || csv?.name || "");
    const bytes = csv?.bytes ?? new TextEncoder().encode(fromPasted(form.text));
    const known = form.submission === "" ? null : await loadSubmission(store, form.submission);
    const told = (problem: string): DeskAnswer =>
      known ? { problem, to: submissionPage(known.submission.id) } : { problem };
    if (form.submission !== "" && !known) return { problem: "no-submission", to: "/desk" };
    if (bytes.length === 0) return told("no-table");
    if (!name) return told("table-name");
    const refusal = known && refusalOf(known.submission, "put", actorOf(user));
    if (refusal) return told(refusal);
    if (known && known.submission.files.size >= mostTables) return told("many-tables");
    const by = handOf(user, from);
    const evidence = files.get("evidence");
    const detail = {
      file: name,
      sha256: await store.keep(bytes),
      ...(evidence ? { evidence: { sha256: await store.keep(evidence.bytes), name: evidence.name.slice(-200) } } : {}),
      ...(known ? {} : { title: form.title || name.replace(/\.csv$/, "") }),
    };
    try {
      const one = await record(store, known?.submission ?? { id: newId(), seq: 0 }, "put", by, detail);
      return nextPage(await checkSubmission(store, one, by), "put");
    } catch (error) {
      if (error instanceof PlaceTaken) return told("meanwhile");
      throw error;
    }
  },
});

/** Where to go after a change: to what is wrong, else to the submission. */
export function nextPage({ id, state }: Submission, done: string): DeskAnswer {
  return { to: deskTold(submissionPage(id, state === "needs-fix" ? "/fix" : ""), { done }) };
}
