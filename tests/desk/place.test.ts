// What the forms of /desk/new send becomes a submission: tables of its own, or rows added to those that are published.
import iconv from "iconv-lite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadSubmissions } from "../../app/_server/desk/submissions";
import { keptOrigin } from "../../app/_server/desk/table-origin";
import type { Submission } from "../../lib/desk/submission";
import { rowsOfCsv } from "../../lib/workbook/merge-rows";
import { header, sampleRow } from "../db/sample-files";
import { madeWorkbook, numberCell } from "../workbook/made-workbook";
import { Acting, person } from "./acting";

const mei = person("mei", "enter");
let acting: Acting;
beforeEach(async () => {
  acting = await Acting.open();
  await acting.sandbox.import({
    "m.csv": `${header}\n${sampleRow({})}\n${sampleRow({ item: "beta", item_ja: "選択肢乙", item_en: "Option B" })}\n`,
  });
});
afterEach(() => acting.close());

type Sent = Parameters<Acting["does"]>[2];

async function placed(sent: Sent): Promise<Submission> {
  const before = (await loadSubmissions(acting.store)).map(({ id, seq }) => `${id} ${seq}`);
  expect(await acting.does(mei, "place", sent)).toBeNull();
  const one = (await loadSubmissions(acting.store)).find(({ id, seq }) => !before.includes(`${id} ${seq}`));
  if (!one) throw new Error("Nothing was put in");
  return one;
}

async function rowsIn({ files }: Submission, name: string) {
  const bytes = await acting.store.kept(files.get(name)?.sha256 ?? "");
  return rowsOfCsv(new TextDecoder().decode(bytes ?? new Uint8Array()))?.rows ?? [];
}

/** Ten lines of a printed page. */
const typed = {
  ...{ indicator: "damage-experienced", new_edition: "r4", source_title: "令和4年の報告書", source_like: "X1" },
  ...{ source_published: "2023-03", locator: "10ページ 図表5", base: "716", how: "new", new_name: "survey-r4" },
  line_item: ["alpha", "beta", "gamma"],
  line_item_ja: ["選択肢甲", "選択肢乙", "選択肢丙"],
  line_item_en: ["Option A", "Option B", "Option C"],
  line_value: ["１８．２%", "", "9.9"],
};

it("makes one submission of a new edition, its source and its numbers, ready to be approved", async () => {
  const one = await placed({ form: typed });
  expect([...one.files.keys()]).toEqual(["sources.csv", "editions.csv", "survey-r4.csv"]);
  expect([one.state, one.title, one.check?.errors]).toEqual(["ready", "過去1年以内に受けたことのある被害（R4）", 0]);
  expect(
    (await rowsIn(one, "sources.csv")).map(({ id, title_ja, publisher_ja }) => [id, title_ja, publisher_ja]),
  ).toEqual([
    ["X1", "見本の出典", "見本"],
    ["S01", "令和4年の報告書", "見本"],
  ]);
  const editions = await rowsIn(one, "editions.csv");
  expect(editions).toHaveLength(6);
  expect(editions.find(({ edition }) => edition === "R4")).toMatchObject({
    ...{ survey: "npa-unauthorized-access-survey", label_ja: "令和4年調査", label_en: "2022 survey", source: "S01" },
  });
  expect(
    (await rowsIn(one, "survey-r4.csv")).map(({ edition, item, value, source, base }) => [
      edition,
      item,
      value,
      source,
      base,
    ]),
  ).toEqual([
    ["R4", "alpha", "１８．２%", "S01", "716"],
    ["R4", "gamma", "9.9", "S01", "716"],
  ]);
});

it("adds to a table that is published, and takes nothing of it back", async () => {
  const one = await placed({
    form: { ...typed, new_edition: "", edition: "R2", source_title: "", source: "X1", how: "add", name: "m.csv" },
  });
  expect([...one.files.keys()]).toEqual(["m.csv"]);
  expect((await rowsIn(one, "m.csv")).map(({ edition, item, value }) => [edition, item, value])).toEqual([
    ["R3", "alpha", "12.5"],
    ["R3", "beta", "12.5"],
    ["R2", "alpha", "１８．２%"],
    ["R2", "gamma", "9.9"],
  ]);
});

it("adds a second new source to a submission that has one already", async () => {
  const first = await placed({ form: typed });
  const source = { source_title: "別の報告書", source_like: "X1" };
  const second = await placed({ form: { submission: first.id, ...source } });
  expect(second.id).toBe(first.id);
  expect((await rowsIn(second, "sources.csv")).map(({ id }) => id)).toEqual(["X1", "S01", "S02"]);
});

it("gives a new source a number that waits in no other submission", async () => {
  const source = { source_title: "別の報告書", source_like: "X1" };
  const ids = async (one: Submission) => (await rowsIn(one, "sources.csv")).map(({ id }) => id);
  expect(await ids(await placed({ form: source }))).toEqual(["X1", "S01"]);
  const other = await placed({ form: source });
  expect(await ids(other)).toEqual(["X1", "S02"]);
  expect(await acting.to(other.id, mei, "withdraw")).toBeNull();
  expect(await ids(await placed({ form: source }))).toEqual(["X1", "S02"]);
});

it("takes a file as it is, CP932 too, and cells pasted with tabs", async () => {
  const text = `${header}\n${sampleRow({ edition: "R2" })}\n`;
  const file = await placed({ form: { how: "new", new_name: "cp932" }, files: { csv: iconv.encode(text, "cp932") } });
  expect([file.state, [...file.files.keys()]]).toEqual(["ready", ["cp932.csv"]]);
  const cells = [header, sampleRow({ edition: "R2", value: "9" })]
    .map((line) => line.replaceAll(",", "\t"))
    .join("\r\n");
  const pasted = await placed({ form: { how: "new", new_name: "pasted", text: cells } });
  expect((await rowsIn(pasted, "pasted.csv")).map(({ edition, value }) => [edition, value])).toEqual([["R2", "9"]]);
});

it("takes pasted cells alike by both forms, with a quotation mark as Word copies it", async () => {
  const cells = [header, sampleRow({ edition: "R2", item_ja: '"引用"の後' })]
    .map((line) => line.replaceAll(",", "\t"))
    .join("\r\n");
  const one = await placed({ form: { how: "new", new_name: "one", text: cells } });
  expect(await acting.does(mei, "put", { form: { title: "二", name: "two", text: cells } })).toBeNull();
  const two = (await loadSubmissions(acting.store)).find(({ id }) => id !== one.id);
  expect(two?.files.get("two.csv")?.sha256).toBe(one.files.get("one.csv")?.sha256);
  expect((await rowsIn(one, "one.csv")).map(({ item_ja }) => item_ja)).toEqual(['"引用"の後']);
});

it("adds to a table of the submission that was put in as CP932, and keeps its letters", async () => {
  const text = `${header}\n${sampleRow({ edition: "R2", item_ja: "髙﨑①" })}\n`;
  const first = await placed({ form: { how: "new", new_name: "t" }, files: { csv: iconv.encode(text, "cp932") } });
  const form = { ...typed, new_edition: "", edition: "R3", source_title: "", source: "X1", how: "add", name: "t.csv" };
  const one = await placed({ form: { ...form, submission: first.id } });
  expect((await rowsIn(one, "t.csv")).map(({ edition, item_ja }) => [edition, item_ja])).toEqual([
    ["R2", "髙﨑①"],
    ["R3", "選択肢甲"],
    ["R3", "選択肢丙"],
  ]);
});

it("fills what a printed table says once for all its rows", async () => {
  const text = `${header}\n${sampleRow({ edition: "", source: "", base: "" })}\n`;
  const one = await placed({
    form: {
      fill: "1",
      text,
      edition: "R2",
      source: "X1",
      locator: "3ページ",
      base: "95",
      how: "new",
      new_name: "printed",
    },
  });
  expect((await rowsIn(one, "printed.csv"))[0]).toMatchObject({
    edition: "R2",
    source: "X1",
    locator: "3ページ",
    base: "95",
  });
});

const stood = ({ files }: Submission, name: string) => keptOrigin(acting.store, files.get(name)?.origin);

it("keeps where the rows stood in their sheet, also when some of them are mended or taken out", async () => {
  const text = `${header}\n${sampleRow({ edition: "R2" })}\n${sampleRow({ edition: "R2", item: "beta", item_ja: "", item_en: "B" })}\n`;
  const origin = JSON.stringify({ sheet: "図表1", rows: [5, 7] });
  const one = await placed({ form: { text, origin, how: "new", new_name: "t" } });
  expect(await stood(one, "t.csv")).toEqual({ sheet: "図表1", rows: [5, 7] });
  expect(await acting.to(one.id, mei, "mend", { file: "t.csv", drop: "2" })).toBeNull();
  expect(await stood(await acting.now(one.id), "t.csv")).toEqual({ sheet: "図表1", rows: [7] });
  // The log names them, and an event of earlier that holds them is still read.
  const events = await acting.store.events({ subject: `submission:${one.id}` });
  const named = events.map(({ detail }) => detail.origin).filter(Boolean);
  expect(named).toEqual(Array(2).fill({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }));
  expect(await keptOrigin(acting.store, { sheet: "図表1", rows: [5] })).toEqual({ sheet: "図表1", rows: [5] });
  const odd = await placed({ form: { text, origin: '{"sheet":1,"rows":["x"]}', how: "new", new_name: "odd" } });
  expect(odd.files.get("odd.csv")?.origin).toBeUndefined();
});

it("gives rows that are added to a published table the numbers of their sheet, to the page that mends them", async () => {
  const added = (item: string, value: string) => sampleRow({ item, item_ja: `選択肢${item}`, item_en: item, value });
  const sent = (rows: readonly string[], numbers: readonly number[], more = {}) => ({
    text: `${header}\n${rows.join("\n")}\n`,
    origin: JSON.stringify({ sheet: "図表1", rows: numbers }),
    ...{ how: "add", name: "m.csv", ...more },
  });
  const rows = [
    added("gamma", "9.9"),
    sampleRow({ item: "beta", item_ja: "選択肢乙", item_en: "Option B", value: "二" }),
  ];
  const one = await placed({ form: sent(rows, [14, 15]) });
  // alpha and beta were there, gamma comes behind.
  expect(await stood(one, "m.csv")).toEqual({ sheet: "図表1", rows: [0, 15, 14] });
  expect(one.check?.errors).toBe(1);
  const again = await placed({ form: sent([added("delta", "1")], [3], { submission: one.id }) });
  expect(await stood(again, "m.csv")).toEqual({ sheet: "図表1", rows: [0, 15, 14, 3] });
  const other = JSON.stringify({ sheet: "図表2", rows: [8] });
  const third = await placed({ form: { ...sent([added("delta", "2")], [], { submission: one.id }), origin: other } });
  expect(await stood(third, "m.csv")).toEqual({ sheet: "図表2", rows: [0, 0, 0, 8] });
});

it("keeps the workbook with its hash as evidence of the table", async () => {
  const book = madeWorkbook([{ name: "表", rows: `<row r="1">${numberCell("A1", 1)}</row>` }]);
  const text = `${header}\n${sampleRow({ edition: "R2" })}\n`;
  const one = await placed({ form: { text, how: "new", new_name: "t" }, files: { evidence: book } });
  const evidence = one.files.get("t.csv")?.evidence;
  expect(new Uint8Array((await acting.store.kept(evidence?.sha256 ?? "")) ?? [])).toEqual(book);
});

it.each([
  ["nothing", {}, {}, "no-table"],
  ["a workbook that no script read", { how: "new" }, { csv: madeWorkbook([]) }, "workbook-sent"],
  ["neither UTF-8 nor CP932", { how: "new" }, { csv: new Uint8Array([0x41, 0xff, 0xfe, 0x81]) }, "table-unreadable"],
  [
    "rows added to a table of another kind",
    { how: "add", name: "sources.csv", text: `${header}\n${sampleRow({})}` },
    {},
    "not-the-same-kind",
  ],
  ["a submission that is not there", { submission: "20260101-zzzzzz", text: "a" }, {}, "no-submission"],
])("refuses %s", async (_, form, files, problem) => {
  expect(await acting.does(mei, "place", { form, files } as Sent)).toBe(problem);
  expect(await loadSubmissions(acting.store)).toEqual([]);
});
