// What an import does to the database: everything or nothing, kept with the import that did it, taken back exactly.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importFiles } from "../../db/apply";
import { openForReading } from "../../db/database";
import { history, imports } from "../../db/history";
import { dataState, observations } from "../../db/queries";
import { undoLastImport } from "../../db/undo";
import { frozenTables } from "../frozen-data";
import { extract, Sandbox, sampleEditions, sampleRow, sampleSources } from "./sample-files";

let sandbox: Sandbox;
const two = extract(sampleRow(), sampleRow({ item: "beta", item_ja: "選択肢乙", item_en: "Option B", value: "7.0" }));

beforeEach(async () => {
  sandbox = await Sandbox.open();
  await sandbox.prepare();
});
afterEach(() => sandbox.close());

describe("an import", () => {
  it("stores what the file says, with the decimals as printed, and is recorded", async () => {
    const [report] = await sandbox.import({ "a.csv": two }, { now: new Date(2026, 10, 24, 9) });
    expect(report).toMatchObject({ rows: 2, added: 2, changed: 0, same: 0, withdrawn: 0, errors: 0, applied: true });
    const stored = await observations(sandbox.db);
    expect(stored.map((one) => [one.item, one.value, one.decimals])).toEqual([
      ["alpha", 12.5, 1],
      ["beta", 7, 1],
    ]);
    const [last] = await imports(sandbox.db);
    expect(last).toMatchObject({ file: "a.csv", rows: 2, added: 2, changed: 0, sha256: report?.sha256 });
    expect(await dataState(sandbox.db)).toMatchObject({ updated: "2026-11-24" });
  });

  it("of the same file twice changes nothing and leaves no record", async () => {
    await sandbox.import({ "a.csv": two });
    const before = await sandbox.dump();
    const [report] = await sandbox.import({ "a.csv": two });
    expect(report).toMatchObject({ added: 0, changed: 0, same: 2, withdrawn: 0, applied: false });
    expect(await sandbox.dump()).toBe(before);
  });

  it("stores nothing as a dry run, but tells what it would do", async () => {
    const before = await sandbox.dump();
    const [report] = await sandbox.import({ "a.csv": two }, { dryRun: true });
    expect(report).toMatchObject({ added: 2, applied: false });
    expect(await sandbox.dump()).toBe(before);
  });

  it("stores nothing of any file when one has an error", async () => {
    const before = await sandbox.dump();
    const reports = await sandbox.import({ "a.csv": two, "b.csv": extract(sampleRow({ item: "c", value: "abc" })) });
    expect(reports.map((report) => report.errors)).toEqual([0, 1]);
    expect(reports.every((report) => !report.applied)).toBe(true);
    expect(await sandbox.dump()).toBe(before);
  });

  it("stores nothing that is not accepted, by what it says and does", async () => {
    await sandbox.import({ "a.csv": two });
    const before = await sandbox.dump();
    const effects: string[] = [];
    const asked = (...rows: string[]) =>
      sandbox.import(
        { "a.csv": extract(...rows) },
        {
          accepts: ([report], effect) => {
            expect(report?.file).toBe("a.csv");
            effects.push(effect);
            return false;
          },
        },
      );
    const [report] = await asked(sampleRow());
    expect(report).toMatchObject({ withdrawn: 1, applied: false });
    await asked(sampleRow({ value: "13" }));
    await asked(sampleRow());
    expect(await sandbox.dump()).toBe(before);
    expect([effects.length, effects[0] === effects[1], effects[0] === effects[2]]).toEqual([3, false, true]);
    // The same file takes another row back where another one was there before.
    await sandbox.import({ "a.csv": two.replace("7.0", "8.0") });
    await asked(sampleRow());
    expect(effects[3]).not.toBe(effects[0]);
  });

  it("takes sources and editions first, whatever the order of the files", async () => {
    const fresh = await Sandbox.open();
    const reports = await fresh.import({ "a.csv": two, "editions.csv": sampleEditions, "sources.csv": sampleSources });
    expect(reports.map((report) => report.errors)).toEqual([0, 0, 0]);
    await fresh.close();
  });

  it("replaces a value with a warning of old and new, and keeps the old", async () => {
    await sandbox.import({ "a.csv": two });
    const [report] = await sandbox.import({ "a.csv": two.replace("12.5", "13.5") });
    expect(report).toMatchObject({ changed: 1, same: 1, applied: true });
    expect(report?.problems).toContainEqual(
      expect.objectContaining({
        code: "value-changed",
        severity: "warning",
        line: 2,
        detail: expect.objectContaining({ before: 12.5, after: 13.5 }),
      }),
    );
    const [entry] = await history(sandbox.db, "damage-experienced");
    expect(entry).toMatchObject({ file: "a.csv", action: "changed", before: { value: 12.5 }, after: { value: 13.5 } });
  });

  it("withdraws rows that the file no longer has, with their citations, and keeps them", async () => {
    const citation =
      "edition,indicator,item,breakdown,segment,face,value,qualifier,base,base_ja,base_en,source,locator,quote\nR3,damage-experienced,beta,none,all,confirmed,,exact,,,,X1,,\n";
    await sandbox.import({ "a.csv": two, "citations.csv": citation });
    const [report] = await sandbox.import({ "a.csv": extract(sampleRow()) });
    expect(report).toMatchObject({ added: 0, changed: 0, same: 1, withdrawn: 1, applied: true });
    expect((await observations(sandbox.db)).map((one) => one.item)).toEqual(["alpha"]);
    expect(await sandbox.ask("select item from citations")).toEqual([]);
    expect((await history(sandbox.db, "damage-experienced"))[0]).toMatchObject({ action: "withdrawn", after: null });
  });

  it("lets a row move to another file without losing it, in either order", async () => {
    for (const names of [
      ["a.csv", "b.csv"],
      ["b.csv", "a.csv"],
    ]) {
      const own = await Sandbox.open();
      await own.prepare();
      await own.import({ "a.csv": two });
      const parts: Record<string, string> = {
        "a.csv": extract(sampleRow()),
        "b.csv": extract(two.split("\n")[2] ?? ""),
      };
      await own.import(Object.fromEntries(names.map((name) => [name, parts[name] ?? ""])));
      expect((await observations(own.db)).map((one) => one.item)).toEqual(["alpha", "beta"]);
      await own.close();
    }
  });
});

describe("undo", () => {
  it("brings back the state before the last import exactly, after additions, changes and withdrawals", async () => {
    await sandbox.import({ "a.csv": two });
    const before = await sandbox.content();
    await sandbox.import({
      "a.csv": extract(
        sampleRow({ value: "99.9", note: "preliminary" }),
        sampleRow({ item: "gamma", item_ja: "選択肢丙", item_en: "Option C" }),
      ),
      "b.csv": extract(sampleRow({ edition: "R2", item: "delta", item_ja: "選択肢丁", item_en: "Option D" })),
    });
    expect(await sandbox.content()).not.toBe(before);
    const undone = await undoLastImport(sandbox.db);
    expect(undone.map((one) => one.file).sort()).toEqual(["a.csv", "b.csv"]);
    expect(await sandbox.content()).toBe(before);
  });

  it("says so where there is nothing to undo", async () => {
    await undoLastImport(sandbox.db);
    expect(await undoLastImport(sandbox.db)).toEqual([]);
  });
});

describe("the data version", () => {
  it("is the same for the same content, whatever the order and the files", async () => {
    const other = await Sandbox.open();
    await other.import({ "editions.csv": sampleEditions, "sources.csv": sampleSources });
    await sandbox.import({ "a.csv": two });
    await other.import({ "y.csv": extract(two.split("\n")[2] ?? "") });
    await other.import({ "z.csv": extract(sampleRow()) });
    expect((await dataState(other.db)).version).toBe((await dataState(sandbox.db)).version);
    await other.close();
  });

  it("changes with any content, and comes back with undo", async () => {
    await sandbox.import({ "a.csv": two });
    const { version } = await dataState(sandbox.db);
    await sandbox.import({ "a.csv": two.replace("Option A", "Option A'") });
    expect((await dataState(sandbox.db)).version).not.toBe(version);
    await undoLastImport(sandbox.db);
    expect((await dataState(sandbox.db)).version).toBe(version);
  });
});

describe("the schema", () => {
  const insert = (part: string) =>
    sandbox.spoil(
      `insert into observations (indicator, edition, breakdown, segment, item, survey, value, decimals, missing, qualifier, count, base, base_ja, base_en, rank, source, locator, quote, note, extract, import_id) select indicator, edition, breakdown, segment, 'beta', survey, ${part} from observations where item = 'alpha'`,
    );
  const rest = "'', '', rank, source, locator, quote, note, extract, import_id";

  it("refuses what the import would refuse, should anything write past it", async () => {
    await sandbox.import({ "a.csv": two });
    await sandbox.spoil("delete from observations where item = 'beta'");
    await expect(insert(`1, 0, 'not-asked', 'exact', null, null, ${rest}`)).rejects.toThrow(/check/i);
    await expect(insert(`null, 0, null, 'exact', null, null, ${rest}`)).rejects.toThrow(/check/i);
    await expect(insert(`1, 0, null, 'roughly', null, null, ${rest}`)).rejects.toThrow(/check/i);
    await expect(insert(`1, 0, null, 'exact', 9, 8, ${rest}`)).rejects.toThrow(/check/i);
    await expect(
      insert(`1, 0, null, 'exact', null, null, '', '', rank, 'NOPE', locator, quote, note, extract, import_id`),
    ).rejects.toThrow(/foreign key/i);
    await insert(`1, 0, null, 'exact', null, null, ${rest}`);
    await expect(insert(`1, 0, null, 'exact', null, null, ${rest}`)).rejects.toThrow(/unique/i);
  });
});

describe("opening", () => {
  it("for reading gives nothing where there is no database, and makes none", async () => {
    const path = join(sandbox.folder, "none", "survey.db");
    const before = process.env.DATABASE_URL;
    process.env.DATABASE_URL = `file:${path}`;
    expect(await openForReading()).toBeNull();
    expect(existsSync(path)).toBe(false);
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  });
});

describe("the shipped data", () => {
  it("hold exactly the contradictions that arithmetic sees, no more and no fewer", async () => {
    const fresh = await Sandbox.open();
    const reports = await importFiles(fresh.db, frozenTables);
    const found = reports.flatMap((report) => report.problems).filter((problem) => problem.code !== "qualified");
    expect(
      found.map(({ code, file, detail }) => [code, file, detail.value ?? detail.total, detail.count ?? detail.parts]),
    ).toEqual(
      expect.arrayContaining([
        // NOT_FOUND 2-4: 15 of 39 is 38.46 %, printed as 39 %.
        ["share-count-disagree", "ransomware-r3.csv", "39", "15"],
        // NOT_FOUND 2-3: 112 is not 103 + 6.
        ["sum-of-parts", "ransomware-r5.csv", 112, "103+6"],
        // NOT_FOUND 2-5: 19/114 as 16 %, 9/114 as 7 %, 10/48 as 20 %.
        ["share-count-disagree", "ransomware-r6.csv", "16", "19"],
        ["share-count-disagree", "ransomware-r6.csv", "7", "9"],
        ["share-count-disagree", "ransomware-r6.csv", "20", "10"],
      ]),
    );
    expect(found).toHaveLength(5);
    expect(found.every((problem) => problem.severity === "warning")).toBe(true);
    await fresh.close();
  });
});
