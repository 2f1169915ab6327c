// Good tables, spoiled in the ways of spreadsheets and editors: cells and rows swapped, doubled and dropped, quotation
// marks, any characters. Whatever comes of it, the import does not throw, and what it refuses changes nothing.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computeDataVersion } from "../../db/data-version";
import { imports } from "../../db/queries";
import { undoLastImport } from "../../db/undo";
import { problemSentence } from "../../lib/import/problem-words";
import { langs } from "../../lib/localised";
import { header, Sandbox, sampleRow } from "../db/sample-files";

const cell = { breakdown: "industry", segment: "maker", segment_ja: "製造業", segment_en: "Manufacturing" };
const beta = { item: "beta", item_ja: "選択肢乙", item_en: "Option B" };
const good = [
  header,
  sampleRow({ value: "22.1", count: "21", base: "95", rank: "1" }),
  sampleRow({ ...beta, value: "11.6", count: "11", base: "95", rank: "2", quote: '二行の\n引用と"印"' }),
  sampleRow({ ...cell, value: "", missing: "not-asked" }),
  sampleRow({ indicator: "ransomware-cases", item: "cases", value: "1,234", qualifier: "approx" }),
].map((line) => line.split(","));

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom('"', '""', ",", "\n", "\r\n", "\u0000", "１２", "-1", "1e9", "999999999999999", "…", "％", " ", "　"),
);
const place = fc.record({ row: fc.nat(20), column: fc.nat(40), text });
const kinds = ["set", "insert", "drop", "double", "swap", "dropRow", "doubleRow", "swapRows", "quote"] as const;
const steps = fc.array(fc.record({ kind: fc.constantFrom(...kinds), from: place, to: place }), {
  minLength: 1,
  maxLength: 5,
});
type Step = { kind: (typeof kinds)[number]; from: Place; to: Place };
type Place = { row: number; column: number; text: string };

function spoil(table: readonly (readonly string[])[], todo: readonly Step[]): string {
  const rows = table.map((row) => [...row]);
  for (const { kind, from, to } of todo) {
    if (rows.length === 0) break;
    const [a, b] = [from.row % rows.length, to.row % rows.length];
    const [one, other] = [rows[a] as string[], rows[b] as string[]];
    const [c, d] = [from.column % (one.length || 1), to.column % (other.length || 1)];
    const [here = "", there = ""] = [one[c], other[d]];
    if (kind === "set") one[c] = from.text;
    else if (kind === "insert") one.splice(c, 0, from.text);
    else if (kind === "drop") one.splice(c, 1);
    else if (kind === "double") one.splice(c, 0, here);
    else if (kind === "swap") [one[c], other[d]] = [there, here];
    else if (kind === "dropRow") rows.splice(a, 1);
    else if (kind === "doubleRow") rows.splice(b, 0, [...one]);
    else if (kind === "swapRows") [rows[a], rows[b]] = [other, one];
    else one[c] = `${here.slice(0, d)}"${here.slice(d)}`;
  }
  return rows.map((row) => row.join(",")).join("\n");
}

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = new Sandbox();
  await sandbox.prepare();
  await sandbox.import({ "m.csv": spoil(good, []) });
});
afterAll(() => sandbox.close());

describe("a spoiled table", () => {
  it("is stored as a whole or not at all, with sentences for what is wrong", async () => {
    const before = sandbox.dump();
    const { $client: client } = sandbox.db;
    const version = computeDataVersion(client);
    const recorded = async () => (await imports(sandbox.db)).filter(({ kind }) => kind !== "undo").length;
    const count = await recorded();
    const seen = { stored: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(steps, async (todo) => {
        const [report] = await sandbox.import({ "m.csv": spoil(good, todo) });
        if (!report) throw new Error("no report");
        for (const problem of report.problems) {
          for (const lang of langs) expect(problemSentence(problem, lang)).not.toMatch(/undefined|NaN/);
        }
        if (report.errors > 0) {
          seen.refused += 1;
          expect(computeDataVersion(client)).toBe(version);
          expect(await recorded()).toBe(count);
        } else if (report.applied) {
          seen.stored += 1;
          expect(client.pragma("foreign_key_check")).toEqual([]);
          await undoLastImport(sandbox.db);
        }
        expect(sandbox.dump()).toBe(before);
      }),
      { numRuns: 300, seed: 2022 },
    );
    // The mutations are neither all harmless nor all fatal.
    expect(seen.stored).toBeGreaterThan(10);
    expect(seen.refused).toBeGreaterThan(100);
  });
});
