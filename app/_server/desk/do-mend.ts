// Mends cells of a table that is put in, takes rows out, or takes the whole table out; then it is checked again.
import { z } from "zod";
import { roles } from "../../../lib/desk/role";
import { type Mending, mendedText, readSheet, type Sheet } from "../../../lib/desk/sheet";
import type { TableOrigin } from "../../../lib/desk/submission";
import { deskAction, formBytes } from "./action";
import { checkSubmission } from "./check-submission";
import { nextPage, onSubmission, submissionFields, submissionPage } from "./on-submission";
import { isFull } from "./put-tables";
import { record } from "./submissions";
import { keepOrigin, keptOrigin } from "./table-origin";

const table = z.string().min(1).max(200);
const texts = z.union([z.string(), z.array(z.string())]);
const unified = (text: string) => text.replace(/\r\n?/g, "\n");

/** Names of the fields of the form: a cell by row and place, a line of a text that is no table, rows to take out. */
export const cellField = (row: number, place: number) => `c.${row}.${place}`;
export const lineField = (line: number) => `l.${line}`;
export const dropField = "drop";

function mendingOf(sheet: Sheet, form: Readonly<Record<string, unknown>>): Mending & { count: number } {
  const cells = new Map<number, Map<number, string>>();
  const lines = new Map<number, string>();
  const rows = new Map(sheet.rows.map((one) => [one.row, one]));
  let count = 0;
  for (const [name, value] of Object.entries(form)) {
    const [, kind, first = "", second = ""] = /^(?:(c)\.(\d{1,7})\.(\d{1,3})|l\.(\d{1,7}))$/.exec(name) ?? [];
    if (typeof value !== "string") continue;
    if (kind === "c") {
      const [row, place] = [Number(first), Number(second)];
      const before = rows.get(row);
      if (!before || (before.fields[place] ?? "") === unified(value)) continue;
      cells.set(row, (cells.get(row) ?? new Map()).set(place, unified(value)));
      count += 1;
    } else if (name.startsWith("l.") && sheet.openAt !== null) {
      const line = Number(name.slice(2));
      if (sheet.lines[line - 1] === undefined || sheet.lines[line - 1] === value) continue;
      lines.set(line, value);
      count += 1;
    }
  }
  const dropped = new Set(
    [form[dropField] ?? []]
      .flat()
      .map(Number)
      .filter((row) => rows.has(row)),
  );
  return { cells, lines, dropped, count: count + dropped.size };
}

/** Rows that are taken out have no number any more. The row after the header is the second. */
function leftOf(origin: TableOrigin | undefined, { dropped }: Mending): TableOrigin | undefined {
  return origin && { ...origin, rows: origin.rows.filter((_, at) => !dropped.has(at + 2)) };
}

export const mend = deskAction({
  name: "mend",
  keeps: "all",
  roles,
  page: "/desk",
  most: 4 << 20,
  form: z.object({ ...submissionFields, file: table }).catchall(texts),
  run: async (given) => {
    const { store } = given.desk;
    const { form } = given;
    return onSubmission(given, { move: "mend", page: "/fix" }, async (one, by) => {
      const sha256 = one.files.get(form.file)?.sha256;
      const bytes = sha256 && (await store.kept(sha256));
      const sheet = bytes ? readSheet(bytes) : null;
      if (!sheet) return { problem: "no-table", to: submissionPage(one.id) };
      const mending = mendingOf(sheet, form);
      if (mending.count === 0) return { problem: "nothing-mended", to: submissionPage(one.id, "/fix") };
      const mended = new TextEncoder().encode(mendedText(sheet, mending));
      if (await isFull(store, [mended])) return { problem: "desk-full", to: submissionPage(one.id, "/fix") };
      const kept = await store.keep(mended);
      const origin = leftOf(await keptOrigin(store, one.files.get(form.file)?.origin), mending);
      const detail = { file: form.file, sha256: kept, mended: mending.count };
      const stood = origin ? { origin: await keepOrigin(store, origin) } : {};
      const mendedOne = await record(store, one, "mend", by, { ...detail, ...stood });
      return nextPage(await checkSubmission(store, mendedOne, by), "mended");
    });
  },
});

export const dropFile = deskAction({
  name: "drop-file",
  roles,
  page: "/desk",
  most: formBytes,
  form: z.object({ ...submissionFields, file: table }),
  run: async (given) => {
    const { store } = given.desk;
    return onSubmission(given, { move: "drop-file" }, async (one, by) => {
      if (!one.files.has(given.form.file)) return { problem: "no-table", to: submissionPage(one.id) };
      const left = await record(store, one, "drop-file", by, { file: given.form.file });
      return nextPage(await checkSubmission(store, left, by), "dropped");
    });
  },
});

export const check = deskAction({
  name: "check",
  roles,
  page: "/desk",
  most: formBytes,
  form: z.object(submissionFields),
  run: async (given) =>
    onSubmission(given, { move: "check" }, async (one, by) =>
      nextPage(await checkSubmission(given.desk.store, one, by), "checked"),
    ),
});
