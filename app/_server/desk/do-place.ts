// What the forms of /desk/new send: one table or more of one submission, new or open. First the bytes are kept, then the events
// that name them, then all are checked together.
import { z } from "zod";
import { newTablePath } from "../../../lib/address/page";
import { indicatorById } from "../../../lib/catalogue/indicators";
import { roles } from "../../../lib/desk/role";
import type { Lang } from "../../../lib/localised";
import { editionCode, type Fields, fieldsOf } from "../../../lib/workbook/short-forms";
import { loadDataset } from "../load";
import { deskAction } from "./action";
import { placedTables } from "./placed-tables";
import { putTables } from "./put-tables";
import { loadSubmission } from "./submissions";
import { tableIn } from "./table-in";
import { keptOrigin } from "./table-origin";
import { waitingSources } from "./waiting-sources";

const mebibyte = 1 << 20;
const text = z.string().max(4 * mebibyte);

export const place = deskAction({
  name: "place",
  keeps: "all",
  roles,
  page: "/desk/new",
  // A workbook goes along with its table, as evidence.
  most: 20_000_000,
  form: z.record(z.string(), z.union([text, z.array(text)])),
  run: async ({ desk: { store }, user, from, form, files, lang }) => {
    const field = fieldsOf(form);
    const id = field("submission").slice(0, 40);
    const found = id === "" ? null : await loadSubmission(store, id);
    if (id !== "" && !found) return { problem: "no-submission", to: "/desk" };
    const submission = found?.submission ?? null;
    const inSubmission = tableIn(store, submission);
    const stoodInSubmission = (name: string) => keptOrigin(store, submission?.files.get(name)?.origin);
    const csv = files.get("csv");
    const dataset = await loadDataset();
    const waiting = () => waitingSources(store);
    const placed = await placedTables({
      sent: form,
      csv,
      dataset,
      inSubmission,
      stoodInSubmission,
      submission,
      waiting,
    });
    const back = newTablePath({ indicator: field("indicator"), submission: id });
    if (placed.problem !== null) return { problem: placed.problem, to: back };
    const evidence = files.get("evidence");
    const title = titleOf(field, lang);
    return putTables({ store, user, from, submission, title, back }, placed.tables, evidence);
  },
});

/** What is put in; empty where the name of the table says it. */
function titleOf(field: Fields, lang: Lang): string {
  const name = indicatorById.get(field("indicator"))?.name[lang];
  const edition = editionCode(field("new_edition")) || field("edition");
  if (!name || !edition) return name ?? "";
  return lang === "ja" ? `${name}（${edition}）` : `${name} (${edition})`;
}
