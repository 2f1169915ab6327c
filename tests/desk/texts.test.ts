// Texts changed at the desk become submissions with the rows that changed and no others; published they are shown, and taken back
// they are as they were.
import { afterEach, beforeEach, expect, it } from "vitest";
import { textsNow } from "../../app/_server/desk/placed-texts";
import { loadSubmissions } from "../../app/_server/desk/submissions";
import { tableIn } from "../../app/_server/desk/table-in";
import { loadDataset } from "../../app/_server/load";
import { textPlace } from "../../lib/catalogue/texts";
import { type DeskText, oneParagraph } from "../../lib/desk/desk-texts";
import type { Submission } from "../../lib/desk/submission";
import { rowsOfCsv } from "../../lib/workbook/merge-rows";
import { header, sampleRow } from "../db/sample-files";
import { Acting, person } from "./acting";

const mei = person("mei", "enter");
const id = "damage-experienced";
let acting: Acting;
beforeEach(async () => {
  acting = await Acting.open();
});
afterEach(() => acting.close());

const textsOf = (subject: string, one: Submission | null = null) => textsNow(subject, one, tableIn(acting.store, one));

/** Sends the form of a subject with some texts changed. */
async function send(
  subject: string,
  change: Record<string, Partial<DeskText["now"]>>,
  into: Submission | null = null,
  shown?: readonly DeskText[],
): Promise<string | null> {
  const all = shown ?? (await textsOf(subject, into));
  const sent = all.map(({ part, now }) => ({ part, was: now, text: { ...now, ...change[part] } }));
  const form = {
    ...{ subject, submission: into?.id ?? "", part: sent.map(({ part }) => part) },
    ...{ was_ja: sent.map(({ was }) => was.ja), was_en: sent.map(({ was }) => was.en) },
    ...{ text_ja: sent.map(({ text }) => text.ja), text_en: sent.map(({ text }) => text.en) },
  };
  return acting.does(mei, "text", { form });
}

const newest = async () => (await loadSubmissions(acting.store))[0] as Submission;
async function rowsIn({ files }: Submission, name: string) {
  const bytes = await acting.store.kept(files.get(name)?.sha256 ?? "");
  return rowsOfCsv(new TextDecoder().decode(bytes ?? new Uint8Array()))?.rows ?? [];
}
/** As if it had been approved and published. */
async function publish(one: Submission): Promise<void> {
  const files = await Promise.all(
    [...one.files].map(async ([name, { sha256 }]) => [name, (await acting.store.kept(sha256)) ?? ""] as const),
  );
  const reports = await acting.sandbox.import(Object.fromEntries(files));
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
}
const anew = { ja: "新しい\n 注。", en: "A new\n note." };

it("shows what the code says, with room for one more note", async () => {
  expect((await textsOf(id)).map(({ part, now, written }) => [part, now.ja !== "", written !== null])).toEqual([
    ["question", true, true],
    ["note-1", true, true],
    ["note-2", false, false],
    ["break-R3-R6", true, true],
  ]);
});

it("makes a submission of what changed alone, as one paragraph, ready for the next step", async () => {
  expect(await send(id, { "note-1": anew })).toBeNull();
  const one = await newest();
  expect([one.state, one.title, [...one.files.keys()]]).toEqual([
    ...["ready", "言葉：過去1年以内に受けたことのある被害", ["texts.csv"]],
  ]);
  expect(await rowsIn(one, "texts.csv")).toEqual([
    { subject: id, part: "note-1", ja: "新しい注。", en: "A new note." },
  ]);
});

it("adds to a submission that waits, which shows its own texts", async () => {
  await send(id, { "note-1": anew });
  const one = await newest();
  expect(await send("term", { share: { ja: "新しい意味。" } }, one)).toBeNull();
  expect((await loadSubmissions(acting.store)).length).toBe(1);
  const rows = await rowsIn(await newest(), "texts.csv");
  expect(rows.map(({ subject, part }) => `${subject} ${part}`)).toEqual([`${id} note-1`, "term share"]);
  expect(rows[1]?.en).toBe(textPlace("term", "share")?.written?.en);
  expect((await textsOf(id, await newest())).find(({ part }) => part === "note-1")?.now.ja).toBe("新しい注。");
  expect((await textsOf(id)).find(({ part }) => part === "note-1")?.now).toEqual(textPlace(id, "note-1")?.written);
});

it("goes back to the written text where a field is emptied or says the same, to the last row", async () => {
  await send(id, { "note-1": anew, "note-2": anew });
  await publish(await newest());
  expect((await loadDataset()).texts?.size).toBe(2);
  expect(await send(id, { "note-1": textPlace(id, "note-1")?.written ?? {}, "note-2": { ja: "", en: "" } })).toBeNull();
  const one = await newest();
  expect([one.state, await rowsIn(one, "texts.csv")]).toEqual(["ready", []]);
  await publish(one);
  expect((await loadDataset()).texts).toBeUndefined();
});

it("is told what is wrong with a text by the check, as with any table", async () => {
  expect(await send(id, { question: { en: "" } })).toBeNull();
  expect([(await newest()).state, (await newest()).check]).toEqual(["needs-fix", { errors: 1, warnings: 0 }]);
});

it("refuses what changes nothing, what is of nothing, and what somebody else changed meanwhile", async () => {
  expect(await send(id, {})).toBe("no-text-change");
  const shown = await textsOf(id);
  await send(id, { question: anew });
  await publish(await newest());
  expect(await send(id, { question: { ja: "別の文。" } }, null, shown)).toBe("meanwhile");
  expect(await send(id, { "note-1": { ja: "別の文。" } }, null, shown)).toBeNull();
  const form = { subject: id, part: "note-9", was_ja: "", was_en: "", text_ja: "あ", text_en: "A" };
  expect(await acting.does(mei, "text", { form })).toBe("meanwhile");
  await expect(acting.does(mei, "text", { form: { ...form, subject: "nothing" } })).rejects.toThrow();
});

it("passes over a text that is emptied where no table has it, and keeps what else was typed", async () => {
  const empty = { ja: "", en: "" };
  expect(await send(id, { "note-1": empty })).toBe("no-text-change");
  expect(await send(id, { "note-1": empty, question: anew })).toBeNull();
  expect((await rowsIn(await newest(), "texts.csv")).map(({ part }) => part)).toEqual(["question"]);
  await publish(await newest());
  expect(await send(id, { "note-1": empty })).toBe("no-text-change");
  expect(await loadSubmissions(acting.store)).toHaveLength(1);
});

it("makes one paragraph of lines, blank ones too, and refuses what is far too long before it looks at it", async () => {
  const typed = { ja: "\n 一。 \r\n\u3000\n　二。\t\n", en: " One. \n\n Two.\n" };
  expect(oneParagraph(typed)).toEqual({ ja: "一。二。", en: "One. Two." });
  expect(oneParagraph({ ja: " \n ", en: "" })).toEqual({ ja: "", en: "" });
  const form = { subject: id, part: "note-1", was_ja: "", was_en: "", text_ja: "あ", text_en: "A" };
  for (const [field, text] of Object.entries({
    text_ja: " ".repeat(8001),
    was_en: "a".repeat(8001),
    part: "p".repeat(8001),
  }))
    await expect(acting.does(mei, "text", { form: { ...form, [field]: ["", text] } })).rejects.toThrow(/8000/);
  expect(await acting.does(mei, "text", { form: { ...form, text_ja: "あ".repeat(8000) } })).toBe("meanwhile");
});

it("changes the text of a row of a table, and nothing else of it", async () => {
  const head = "number,subject_ja,subject_en,missing_ja,missing_en,tried_ja,tried_en,known_ja,known_en,indicators";
  const row = (known: string) => `N1,甲,A,すべて,All,"見た、読んだ",Read,${known},Nothing,${id}`;
  await acting.sandbox.import({ "gaps.csv": `${head}\n${row("なし")}\n${row("ほか").replace("N1", "N2")}\n` });
  expect((await textsOf("not-obtained")).map(({ part, about, now }) => [part, about?.ja, now.ja])).toEqual([
    ["N1", "甲", "なし"],
    ["N2", "甲", "ほか"],
  ]);
  expect(await send("not-obtained", { N1: { ja: "少しある" } })).toBeNull();
  const one = await newest();
  expect([one.title, [...one.files.keys()]]).toEqual(["言葉：未取得の数値", ["gaps.csv"]]);
  const rows = await rowsIn(one, "gaps.csv");
  expect(rows.map(({ number, known_ja, tried_ja, indicators }) => [number, known_ja, tried_ja, indicators])).toEqual([
    ["N1", "少しある", "見た、読んだ", id],
    ["N2", "ほか", "見た、読んだ", id],
  ]);
});

it("writes over no table that waits under the name and holds something else, or can't be read", async () => {
  const strange = new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0xff, 0x81]);
  for (const waiting of [`${header}\n${sampleRow({})}\n`, strange]) {
    await acting.does(mei, "put", { form: { name: "texts" }, files: { csv: waiting } });
    const one = await newest();
    expect([...one.files.keys()]).toEqual(["texts.csv"]);
    expect(await send(id, { "note-1": anew }, one)).toBe("not-the-same-kind");
    expect((await newest()).files).toEqual(one.files);
  }
});
