// The check of a whole database: sound as imported, and every kind of damage is found and named.
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commandWords } from "../../app/_commands/command-words";
import { importFiles } from "../../db/apply";
import { contradictions } from "../../db/queries";
import { verify } from "../../db/verify";
import { problemWords } from "../../lib/import/problem-words";
import { langs } from "../../lib/localised";
import { frozenFolder, frozenTables } from "../frozen-data";
import { extract, Sandbox, sampleRow } from "./sample-files";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await Sandbox.open();
  await sandbox.prepare();
});
afterEach(() => sandbox.close());

const check = async (folder = sandbox.folder) =>
  (await verify(sandbox.db, folder)).map(({ code, place, known }) => [code, place, known]);
const write = (sql: string, references = true) => sandbox.spoil(sql, references);

describe("a database as imported", () => {
  it("has nothing wrong", async () => {
    await sandbox.import({ "a.csv": extract(sampleRow({ value: "22.1", count: "21", base: "95" })) });
    expect(await check()).toEqual([]);
  });

  it("has of the shipped data the contradictions of the list, all of them known", async () => {
    const fresh = await Sandbox.open();
    await importFiles(fresh.db, frozenTables);
    const found = await verify(fresh.db, frozenFolder);
    expect(found.map(({ code, place }) => [code, place])).toEqual([
      ["share-count-disagree", "ransomware-cases-by-industry / R6H1 / industry / construction / construction"],
      ["share-count-disagree", "ransomware-cases-by-industry / R6H1 / industry / services / services"],
      ["share-count-disagree", "recovery-cost / R3H1 / none / all / 10m-yen-or-more"],
      ["share-count-disagree", "recovery-cost / R6H1 / none / all / 1m-to-5m-yen"],
      ["sum-of-parts", "ransomware-cases-incl-noware / R5H1 / none / all"],
    ]);
    expect(found.every((one) => one.known)).toBe(true);
    const listed = (await contradictions(fresh.db))
      .filter((one) => one.detectable === "arithmetic")
      .flatMap((one) => one.cells);
    expect(listed.map((cell) => cell.split("/").slice(0, 2).join(" / ")).sort()).toEqual(
      found.map(({ place }) => place.split(" / ").slice(0, 2).join(" / ")).sort(),
    );
    await fresh.close();
  });
});

describe("what is wrong is found:", () => {
  it("a value that was written past the import, by its share and by the data version", async () => {
    await sandbox.import({ "a.csv": extract(sampleRow({ value: "22.1", count: "21", base: "95" })) });
    await write("update observations set value = 23.1");
    expect(await check()).toEqual([
      ["version-differs", "", false],
      ["share-count-disagree", "damage-experienced / R3 / none / all / alpha", false],
    ]);
  });

  it("a share that no count of its base gives; where the source is known to disagree it is known", async () => {
    await sandbox.import({
      "a.csv": extract(
        sampleRow({ value: "22.5", base: "95" }),
        sampleRow({
          item: "b",
          item_ja: "乙",
          item_en: "B",
          value: "39",
          count: "15",
          base: "39",
          qualifier: "inconsistent-with-count",
        }),
      ),
    });
    expect(await check()).toEqual([
      ["share-fits-no-count", "damage-experienced / R3 / none / all / alpha", false],
      ["share-count-disagree", "damage-experienced / R3 / none / all / b", true],
    ]);
  });

  it("a rank that does not follow the values, and parts that are over 100", async () => {
    const other = { item: "b", item_ja: "乙", item_en: "B" };
    const single = { indicator: "telework-status" };
    await sandbox.import({
      "a.csv": extract(
        sampleRow({ value: "10.0", rank: "1" }),
        sampleRow({ ...other, value: "20.0", rank: "2" }),
        sampleRow({ ...single, value: "60.0" }),
        sampleRow({ ...single, ...other, value: "60.0" }),
      ),
    });
    expect((await check()).sort()).toEqual([
      ["parts-total", "telework-status / R3 / none / all", false],
      ["rank-order", "damage-experienced / R3 / none / all", false],
    ]);
  });

  it("a year that is not the sum of its halves, where no contradiction is listed", async () => {
    const count = (edition: string, value: string) =>
      sampleRow({ edition, indicator: "ransomware-cases", item: "cases", value });
    const edition = (code: string) => `npa-ransomware-report,${code},見本,Sample,none`;
    await sandbox.import({
      "more.csv": `survey,edition,label_ja,label_en,breakdown\n${["R30", "R30H1", "R30H2"].map(edition).join("\n")}\n`,
      "a.csv": extract(count("R30", "100"), count("R30H1", "40"), count("R30H2", "50")),
    });
    expect(await check()).toEqual([["halves-total", "ransomware-cases / R30 / none / all", false]]);
  });

  it("a file that is not the one that was imported, until it is imported again", async () => {
    const data = join(sandbox.folder, "tables");
    mkdirSync(data);
    await sandbox.import({ "a.csv": extract(sampleRow()) });
    copyFileSync(join(sandbox.folder, "a.csv"), join(data, "a.csv"));
    expect(await check(data)).toEqual([]);
    // The same content in other bytes: nothing to add, but another file.
    sandbox.write("tables/a.csv", `\ufeff${extract(sampleRow())}`);
    expect(await check(data)).toEqual([["file-differs", join(data, "a.csv"), false]]);
    await importFiles(sandbox.db, [join(data, "a.csv")]);
    expect(await check(data)).toEqual([]);
  });

  it("a row whose source is gone", async () => {
    await sandbox.import({ "a.csv": extract(sampleRow()) });
    await write("delete from segments where code = 'all'", false);
    expect(await check()).toContainEqual(["reference-broken", "observations 1", false]);
  });

  it("and has words for it in both languages", async () => {
    await sandbox.import({ "a.csv": extract(sampleRow()) });
    await write("delete from segments", false);
    const codes = ["file-damaged", "file-differs", "record-differs", "version-differs", "reference-broken"];
    expect(Object.keys(commandWords.ja.damage).sort()).toEqual(codes.sort());
    for (const { code, detail } of await verify(sandbox.db, sandbox.folder)) {
      for (const lang of langs) {
        const sentence = commandWords[lang].damage[code] ?? problemWords[code]?.[lang];
        expect(sentence?.(detail), code).toMatch(/^(?!.*undefined).+[.。]$/);
      }
    }
  });
});
