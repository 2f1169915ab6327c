// Texts changed at the desk go into a submission as the rows that changed: checked, rehearsed, approved, published and taken back
// as numbers are.
import { z } from "zod";
import { textsPath } from "../../../lib/address/page";
import { textsTitle } from "../../../lib/catalogue/text-names";
import { isTextSubject, oneParagraph } from "../../../lib/desk/desk-texts";
import { roles } from "../../../lib/desk/role";
import { longestText } from "../../../lib/import/columns";
import { deskAction } from "./action";
import { placedTexts, type SentText } from "./placed-texts";
import { putTables } from "./put-tables";
import { loadSubmission, submissionId } from "./submissions";
import { tableIn } from "./table-in";

const mebibyte = 1 << 20;
/** Twice what the check of an import lets through: what is a little too long is told there. */
const one = z.string().max(2 * longestText);
const list = z
  .union([one, z.array(one)])
  .default([])
  .transform((sent) => [sent].flat());

const form = z.object({
  subject: z.string().refine(isTextSubject),
  /** Empty: a new one. */
  submission: submissionId.or(z.literal("")).default(""),
  /** One entry a text: its part, the texts as the form showed them, and as they are to be. */
  part: list,
  was_ja: list,
  was_en: list,
  text_ja: list,
  text_en: list,
});

export const correctTexts = deskAction({
  name: "text",
  keeps: "all",
  roles,
  page: "/desk/texts",
  most: mebibyte,
  form,
  run: async ({ desk: { store }, user, from, form, lang }) => {
    const { subject, submission: id } = form;
    const found = id === "" ? null : await loadSubmission(store, id);
    if (id !== "" && !found) return { problem: "no-submission", to: "/desk" };
    const submission = found?.submission ?? null;
    const sent = form.part.map((part, at): SentText => {
      const both = (of: "was" | "text") => ({ ja: form[`${of}_ja`][at] ?? "", en: form[`${of}_en`][at] ?? "" });
      return { part, was: oneParagraph(both("was")), text: oneParagraph(both("text")) };
    });
    const placed = await placedTexts({ subject, sent, submission, inSubmission: tableIn(store, submission) });
    const back = textsPath(subject, id);
    if (placed.problem !== null) return { problem: placed.problem, to: back };
    return putTables(
      { store, user, from, submission, title: textsTitle(subject, lang), back },
      placed.tables,
      undefined,
    );
  },
});
