// Files that belong together: what a command with several of them does, and what one file may do to the rows of others.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importFiles } from "../../db/apply";
import { history, imports } from "../../db/history";
import { dataState, observations } from "../../db/queries";
import { undoLastImport } from "../../db/undo";
import { extract, Sandbox, sampleEditions, sampleRow, sampleSources } from "./sample-files";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await Sandbox.open();
  await sandbox.prepare();
});
afterEach(() => sandbox.close());

const beta = { item: "beta", item_ja: "選択肢乙", item_en: "Option B" };
const citationHeader =
  "edition,indicator,item,breakdown,segment,face,value,qualifier,base,base_ja,base_en,source,locator,quote";
const citations = (...cells: string[]) =>
  `${[citationHeader, ...cells.map((item) => `R3,damage-experienced,${item},none,all,confirmed,,exact,,,,X1,,`)].join("\n")}\n`;
const codes = (reports: Awaited<ReturnType<Sandbox["import"]>>) =>
  reports.flatMap(({ file, problems }) => problems.map(({ code, line }) => `${file} ${line} ${code}`));

describe("one cell in two files of a command", () => {
  it("is refused, whichever file had it before", async () => {
    const files = { "a.csv": extract(sampleRow()), "b.csv": extract(sampleRow({ value: "99.9" })) };
    expect(codes(await sandbox.import(files))).toEqual(["b.csv 2 row-in-two-files"]);
    await sandbox.import({ "b.csv": files["b.csv"] });
    const before = await sandbox.dump();
    expect(codes(await sandbox.import(files))).toContain("b.csv 2 row-in-two-files");
    expect(await sandbox.dump()).toBe(before);
  });

  it("may move from one to the other over two commands, and history tells", async () => {
    await sandbox.import({ "a.csv": extract(sampleRow(), sampleRow(beta)) });
    const [report] = await sandbox.import({ "b.csv": extract(sampleRow(beta)) });
    expect(report).toMatchObject({ moved: 1, added: 0, changed: 0, applied: true });
    expect(await history(sandbox.db, "damage-experienced")).toMatchObject([{ file: "b.csv", action: "moved" }]);
    // The first file no longer has the row, and does not take it away from the second.
    const [again] = await sandbox.import({ "a.csv": extract(sampleRow()) });
    expect(again).toMatchObject({ withdrawn: 0 });
    expect(await observations(sandbox.db)).toHaveLength(2);
  });
});

describe("two files of one name", () => {
  it("are refused, since files are told apart by their names", async () => {
    mkdirSync(join(sandbox.folder, "other"));
    const paths = [
      sandbox.write("a.csv", extract(sampleRow())),
      sandbox.write("other/a.csv", extract(sampleRow(beta))),
    ];
    expect(codes(await importFiles(sandbox.db, paths))).toEqual(["a.csv 0 file-name-twice"]);
    expect(await observations(sandbox.db)).toEqual([]);
  });

  it("given as one path twice are one file", async () => {
    const path = sandbox.write("a.csv", extract(sampleRow()));
    const reports = await importFiles(sandbox.db, [path, join(sandbox.folder, ".", "a.csv")]);
    expect(reports.map(({ added }) => added)).toEqual([1, 1]);
    expect(await imports(sandbox.db)).toHaveLength(3);
  });
});

describe("labels", () => {
  const other = sampleRow({ edition: "R2" });
  const renamed = (part: Record<string, string> = {}) => sampleRow({ item_ja: "選択肢こう", ...part });

  it("are not changed by one of the files that use them", async () => {
    await sandbox.import({ "a.csv": extract(sampleRow()), "b.csv": extract(other) });
    const before = await sandbox.dump();
    expect(codes(await sandbox.import({ "a.csv": extract(renamed()) }))).toEqual(["a.csv 2 label-differs"]);
    expect(await sandbox.dump()).toBe(before);
  });

  it("are changed by all the files that use them, in any order, and undone", async () => {
    await sandbox.import({ "a.csv": extract(sampleRow()), "b.csv": extract(other) });
    const before = await sandbox.content();
    const files = { "b.csv": extract(renamed({ edition: "R2" })), "a.csv": extract(renamed()) };
    const reports = await sandbox.import(files);
    expect(codes(reports)).toEqual([]);
    expect(reports.reduce((sum, { relabelled }) => sum + relabelled, 0)).toBe(1);
    expect((await observations(sandbox.db)).map((one) => one.itemLabel.ja)).toEqual(["選択肢こう", "選択肢こう"]);
    await undoLastImport(sandbox.db);
    expect(await sandbox.content()).toBe(before);
  });

  it("are changed by the one file that uses them, also where another had them first", async () => {
    await sandbox.import({ "a.csv": extract(sampleRow()) });
    await sandbox.import({ "b.csv": extract(sampleRow(), other) });
    const [report] = await sandbox.import({ "b.csv": extract(renamed(), renamed({ edition: "R2" })) });
    expect(report).toMatchObject({ errors: 0, relabelled: 1, same: 2 });
  });

  it("go with the last row that uses them, so that the data version does not depend on the past", async () => {
    await sandbox.import({ "a.csv": extract(sampleRow()) });
    const { version } = await dataState(sandbox.db);
    await sandbox.import({
      "a.csv": extract(sampleRow(), sampleRow(beta)),
      "b.csv": extract(sampleRow({ ...beta, edition: "R2" })),
    });
    await sandbox.import({ "a.csv": extract(sampleRow()) });
    expect(await sandbox.ask("select count(*) from items")).toEqual([2]);
    await sandbox.import({ "b.csv": extract(sampleRow({ edition: "R2" })) });
    expect(await sandbox.ask("select count(*) from items")).toEqual([1]);
    await undoLastImport(sandbox.db);
    await undoLastImport(sandbox.db);
    await undoLastImport(sandbox.db);
    expect((await dataState(sandbox.db)).version).toBe(version);
  });
});

describe("what others refer to", () => {
  it("is not withdrawn: a source that a figure stands on, an edition that has figures", async () => {
    await sandbox.import({ "a.csv": extract(sampleRow()) });
    const before = await sandbox.dump();
    const without = sampleSources.replace(/^X1.*$/m, "X2,primary,primary,見本,Sample,別の出典,Other source,2022,R3,,,");
    expect(codes(await sandbox.import({ "sources.csv": without }))).toEqual(["sources.csv 0 row-still-used"]);
    const noR3 = sampleEditions.replace(/^npa-unauthorized-access-survey,R3,.*\n/m, "");
    expect(codes(await sandbox.import({ "editions.csv": noR3 }))).toEqual(["editions.csv 0 row-still-used"]);
    expect(await sandbox.dump()).toBe(before);
  });

  it("may go when what refers to it changes in the same command", async () => {
    await sandbox.import({ "a.csv": extract(sampleRow()) });
    const replaced = sampleSources.replace(/^X1/m, "X2");
    const reports = await sandbox.import({
      "sources.csv": replaced,
      "editions.csv": sampleEditions.replaceAll("X1", "X2"),
      "a.csv": extract(sampleRow({ source: "X2" })),
    });
    expect(codes(reports)).toEqual([]);
    expect((await observations(sandbox.db))[0]?.source).toBe("X2");
  });

  it("is not cited after its row is gone, also where both files come in one command", async () => {
    await sandbox.import({
      "a.csv": extract(sampleRow(), sampleRow(beta)),
      "citations.csv": citations("alpha", "beta"),
    });
    const reports = await sandbox.import({
      "citations.csv": citations("alpha", "beta"),
      "a.csv": extract(sampleRow()),
    });
    expect(codes(reports)).toEqual(["citations.csv 3 cell-unknown"]);
  });
});

describe("undo", () => {
  it("brings back every table exactly, after a command that added, changed, moved, relabelled and withdrew", async () => {
    const gamma = { item: "gamma", item_ja: "選択肢丙", item_en: "Option C" };
    await sandbox.import({
      "a.csv": extract(sampleRow(), sampleRow(beta), sampleRow({ ...gamma, value: "0.30000000000001" })),
      "b.csv": extract(sampleRow({ edition: "R2", quote: 'a "q", 改行\n"' })),
      "citations.csv": citations("alpha", "beta"),
    });
    const before = await sandbox.content();
    await sandbox.import({
      "sources.csv": `${sampleSources}X2,press,press,見本,Sample,別の出典,Other source,2022,R3,,,\n`,
      "editions.csv": sampleEditions.replace("200,100", "200,120"),
      "a.csv": extract(sampleRow({ value: "1", item_ja: "選択肢こう", source: "X2" })),
      "b.csv": extract(sampleRow({ edition: "R2", item_ja: "選択肢こう" }), sampleRow(gamma)),
      "citations.csv": citations("alpha"),
    });
    expect(await sandbox.content()).not.toBe(before);
    await undoLastImport(sandbox.db);
    expect(await sandbox.content()).toBe(before);
    expect(await sandbox.brokenReferences()).toEqual([]);
  });
});

describe("the data version", () => {
  it.each([
    ["a value", sampleRow({ value: "12.6" })],
    ["decimals", sampleRow({ value: "12.50" })],
    ["a base", sampleRow({ base: "40" })],
    ["a base's wording", sampleRow({ base_ja: "全体" })],
    ["a qualifier", sampleRow({ qualifier: "approx" })],
    ["a rank", sampleRow({ rank: "1" })],
    ["a quote", sampleRow({ quote: "見本" })],
    ["a note", sampleRow({ note: "preliminary" })],
    ["a segment's label", sampleRow({ segment_en: "Whole" })],
    ["the place of a comma between two texts", sampleRow({ locator: "a", quote: "" })],
  ])("is another after a change of %s", async (_, row) => {
    await sandbox.import({ "a.csv": extract(sampleRow({ quote: "a" })) });
    const { version } = await dataState(sandbox.db);
    await sandbox.import({ "a.csv": extract(row) });
    expect((await dataState(sandbox.db)).version).not.toBe(version);
  });

  it("is that of all files of a command, and none of a refused one", async () => {
    await sandbox.import({ "a.csv": extract(sampleRow()), "b.csv": extract(sampleRow({ edition: "R2" })) });
    const [last, first] = await imports(sandbox.db);
    expect([last?.run, last?.dataVersion]).toEqual([first?.run, first?.dataVersion]);
    const { version } = await dataState(sandbox.db);
    await sandbox.import({ "c.csv": extract(sampleRow({ ...beta, value: "x" })) });
    expect((await dataState(sandbox.db)).version).toBe(version);
  });
});
