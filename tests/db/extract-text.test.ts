// What is stored comes out as the files that make it: imported into an empty database, they give the same data version.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { filesCommand } from "../../app/_commands/files-command";
import { importFiles } from "../../db/apply";
import { extractFiles } from "../../db/extract-files";
import { extractText, storedExtracts } from "../../db/extract-text";
import { dataState } from "../../db/queries";
import { frozenFolder, frozenTables } from "../frozen-data";
import { testServer } from "../postgres/databases";
import { seededRandom } from "../seeded-random";
import { randomFiles } from "./random-files";
import { header, Sandbox, sampleRow } from "./sample-files";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await Sandbox.open();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await sandbox.close();
});

/** Files of what is stored, and the content of a database made of them alone. */
async function again() {
  const { names, text } = await extractFiles(sandbox.db);
  const other = await Sandbox.open();
  const reports = await other.import(Object.fromEntries(names.map((name) => [name, text(name)])));
  const version = await other.computedVersion();
  const back = await extractFiles(other.db);
  await other.close();
  const errors = reports.flatMap(({ problems }) => problems).filter(({ severity }) => severity === "error");
  return { names, text, errors, version, back };
}

const lines = (text: string) => text.replace(/\r/g, "").trimEnd().split("\n").sort();

describe("the files of what is stored", () => {
  it("are those of data/: the same names, columns and rows, and they give the same data version", async () => {
    await importFiles(sandbox.db, frozenTables);
    const { names, text, errors, version } = await again();
    expect(errors).toEqual([]);
    expect(version).toBe((await dataState(sandbox.db)).version);
    expect(names).toEqual(
      readdirSync(frozenFolder)
        .filter((name) => name.endsWith(".csv"))
        .sort(),
    );
    for (const name of names) {
      const original = readFileSync(join(frozenFolder, name), "utf8");
      expect([name, lines(text(name)).length]).toEqual([name, lines(original).length]);
      expect(text(name).split("\n")[0]).toBe(original.split("\n")[0]);
    }
  });

  it("are so after anything that was done, and themselves come out the same", async () => {
    await sandbox.prepare();
    const random = seededRandom(7);
    for (let step = 0; step < (testServer ? 3 : 12); step += 1) {
      await sandbox.import(randomFiles(random));
      const { names, text, errors, version, back } = await again();
      expect(errors).toEqual([]);
      expect(version).toBe(await sandbox.computedVersion());
      expect(back.names.map((name) => back.text(name))).toEqual(names.map(text));
    }
  });

  it("keep decimals as printed, and texts with commas, quotation marks and line breaks", async () => {
    await sandbox.prepare();
    const row = sampleRow({ value: "7.0", quote: 'a,b "c"\n d', base: "100", rank: "1" });
    await sandbox.import({ "a.csv": `${header}\n${row}\n` });
    const { text } = await extractFiles(sandbox.db);
    expect(text("a.csv")).toBe(`${header}\n${row}\n`);
  });

  it("are two where rows of two kinds came under one name", async () => {
    await sandbox.prepare();
    await sandbox.import({ "a.csv": `${header}\n${sampleRow()}\n` });
    const said =
      "number,subject_ja,subject_en,text_ja,text_en,indicators,detectable,cells\n1,甲,A,乙,B,damage-experienced,reader,\n";
    await sandbox.import({ "a.csv": said });
    const found = await storedExtracts(sandbox.db);
    expect(found.filter(({ extract }) => extract === "a.csv").map(({ name, kind }) => [name, kind])).toEqual([
      ["a-extract.csv", "extract"],
      ["a.csv", "contradictions"],
    ]);
    expect((await again()).version).toBe(await sandbox.computedVersion());
    const last = found.find(({ name }) => name === "a.csv");
    expect(last && (await extractText(sandbox.db, last))).toBe(said);
  });

  it("are never given where they would not make the same data again", async () => {
    await importFiles(sandbox.db, frozenTables);
    await sandbox.spoil("update observations set base_ja = ' x'");
    await expect(extractFiles(sandbox.db)).rejects.toThrow(/data version/);
  });
});

describe("npm run data -- files", () => {
  it("writes them to a folder, and replaces what says something else only when told to", async () => {
    vi.stubEnv("DATABASE_URL", sandbox.address);
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    await importFiles(sandbox.db, frozenTables);
    const folder = join(sandbox.folder, "out");
    expect(await filesCommand([folder], false, "ja")).toBe(0);
    expect(said.mock.calls.flat().join()).toContain((await dataState(sandbox.db)).version);
    expect(readdirSync(folder)).toHaveLength(frozenTables.length);
    expect(await filesCommand([folder], false, "ja")).toBe(0);

    mkdirSync(join(sandbox.folder, "mine"));
    const mine = sandbox.write("mine/sources.csv", "mine");
    expect(await filesCommand([join(sandbox.folder, "mine")], false, "ja")).toBe(1);
    expect([readFileSync(mine, "utf8"), readdirSync(join(sandbox.folder, "mine"))]).toEqual(["mine", ["sources.csv"]]);
    expect(said.mock.calls.flat().at(-1)).toMatch(/files \S+ --yes$/);
    expect(await filesCommand([join(sandbox.folder, "mine")], true, "en")).toBe(0);
    expect(readFileSync(mine, "utf8")).toBe(readFileSync(join(folder, "sources.csv"), "utf8"));
  });
});
