// The check of a folder of data: the frozen data pass; a table, a number, a pack that goes wrong is told.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkFolder } from "../../app/_commands/check-folder";
import { frozenFolder } from "../frozen-data";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-folder-"));
  cpSync(frozenFolder, folder, { recursive: true });
  cpSync("tests/fixtures/figures.csv", join(folder, "collected", "figures.csv"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function edit(name: string, from: string, to: string): void {
  const text = readFileSync(join(folder, name), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, name), text.replace(from, to));
}

const found = async () => {
  const { problems, packs } = await checkFolder(folder);
  return [
    ...problems.map(({ code, file }) => [code, file]),
    ...packs.flatMap((pack) => pack.problems.map(({ code }) => [code, pack.file])),
  ];
};

it("the frozen data are right as a whole, with contradictions only that the list has", async () => {
  const { reports, packs } = await checkFolder(folder);
  expect(await found()).toEqual([]);
  expect(packs.map(({ file }) => file)).toEqual(["crisis-meeting-2022-06-20.json", "newest-figures.json"]);
  expect(reports.reduce((sum, { warnings }) => sum + warnings, 0)).toBeGreaterThan(5);
});

it("a slip of the hand is told by the figure as it was collected", async () => {
  edit("survey-r3.csv", ",22.1,", ",21.2,");
  expect(await found()).toContainEqual(["figure-not-stated", "collected/figures.csv"]);
});

it("a share that its count contradicts is to be marked", async () => {
  edit("ransomware-r3.csv", ",39,,inconsistent-with-count,15,39,", ",39,,exact,15,39,");
  expect(await found()).toContainEqual(["share-count-disagree", "recovery-cost / R3H1 / none / all / 10m-yen-or-more"]);
});

it("halves that do not make their year are told", async () => {
  edit(
    "ransomware-r6.csv",
    "R6H2,ransomware-cases,cases,ランサムウェア被害の報告件数,Reported ransomware cases,none,all,全体,All,108,",
    "R6H2,ransomware-cases,cases,ランサムウェア被害の報告件数,Reported ransomware cases,none,all,全体,All,109,",
  );
  expect((await found()).map(([code]) => code)).toContain("halves-total");
});

it("errors of an import come alone", async () => {
  edit("survey-r3.csv", ",22.1,", ",abc,");
  expect(await found()).toEqual([
    ["cell-unknown", "citations.csv"],
    ["not-a-number", "survey-r3.csv"],
  ]);
});

it("a pack is held to the tables beside it", async () => {
  edit("packs/newest-figures.json", '"figure": "damage-any"', '"figure": "damage-none"');
  expect((await found()).map(([, file]) => file)).toEqual(["newest-figures.json"]);
});
