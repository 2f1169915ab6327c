// What a check found, by rows of the sheet: where a person finds it, with the values that will be used.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failingRows } from "../../lib/desk/failing-rows";
import { problemSamples } from "../../lib/desk/problem-samples";
import { readSheet } from "../../lib/desk/sheet";
import { header, Sandbox, sampleRow } from "../db/sample-files";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.open();
  await sandbox.prepare();
});
afterAll(() => sandbox.close());

async function failing(text: string) {
  const [report] = await sandbox.import({ "a.csv": text }, { dryRun: true });
  const sheet = readSheet(new TextEncoder().encode(text));
  if (!sheet || !report) throw new Error();
  return failingRows(sheet, report.problems);
}

describe("failing rows", () => {
  it("have the sheet's own numbers, also behind cells of several lines and blank rows", async () => {
    const text = [header, sampleRow({ quote: "一行目\n二行目" }), "", "", sampleRow({ item: "b", value: "百" })].join(
      "\n",
    );
    const { rows, whole } = await failing(text);
    expect(whole).toEqual([]);
    // The import tells a stretch of blank lines at its first.
    expect(rows.map(({ row, error }) => [row, error])).toEqual([
      [3, true],
      [5, true],
    ]);
    const value = rows[1]?.cells.find(({ column }) => column?.name === "value");
    expect(value).toMatchObject({ value: "百", problems: [{ code: "not-a-number" }] });
  });

  it("say which value will be used where it is another text", async () => {
    const { rows } = await failing([header, sampleRow({ value: "１２．５％", base: "1,021", source: "" })].join("\n"));
    const used = rows[0]?.cells.flatMap(({ column, used }) => (used === null ? [] : [[column?.name, used]]));
    expect(used).toEqual([
      ["value", "12.5"],
      ["base", "1021"],
    ]);
  });

  it("tell problems of the header, of whole rows and of the whole table apart", async () => {
    const doubled = await failing("edition,indicator,item,item_ja,item_en,value,value,source\nR3,x,a,甲,A,1,1,X1\n");
    expect(doubled.rows.map(({ row, isHeader }) => [row, isHeader])).toEqual([[1, true]]);
    const wide = await failing(`${[header, sampleRow()].join("\n")},more\n`);
    expect(wide.rows[0]).toMatchObject({ row: 2, problems: [{ code: "row-width" }] });
    expect(wide.rows[0]?.cells.at(-1)).toMatchObject({ value: "more", column: null });
    expect((await failing("")).whole.map(({ code }) => code)).toEqual(["file-empty"]);
    expect((await failing([header, sampleRow(), 'R3,"x'].join("\n"))).whole.map(({ code }) => code)).toContain(
      "quote-open",
    );
  });

  it("place every problem of the samples in the row or in one of its cells, once", async () => {
    for (const { broken } of Object.values(problemSamples)) {
      for (const { name, text } of broken) {
        const [report] = await sandbox.import({ [name]: text }, { dryRun: true });
        const sheet = readSheet(new TextEncoder().encode(text));
        if (!report || !sheet) throw new Error();
        const { whole, rows } = failingRows(sheet, report.problems);
        const placed = [
          ...whole,
          ...rows.flatMap((row) => [...row.problems, ...row.cells.flatMap((cell) => cell.problems)]),
        ];
        expect(placed.length, text).toBeGreaterThanOrEqual(report.problems.length);
        expect(new Set(placed), text).toEqual(new Set(report.problems));
      }
    }
  });
});
