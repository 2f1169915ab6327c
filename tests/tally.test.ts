// The closing line of `npm test` counts every test that a report names: none vanishes because a program is missing.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { browserTally, closingLine, one, sum, unitTally } from "./tally";

const folder = mkdtempSync(join(tmpdir(), "tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("counts what Vitest passed, failed and left out", () => {
  const sample = `
    it("passes", () => {});
    it("fails", () => expect(1).toBe(2));
    it.skipIf(true)("is left out", () => {});
    describe.runIf(false)("a program that is missing", () => {
      it.each([1, 2])("is left out, too", () => {});
    });`;
  writeFileSync(join(folder, "sample.test.mjs"), sample);
  const report = join(folder, "report.json");
  const command = [resolve("node_modules/vitest/vitest.mjs"), "run", "--globals", "--root", folder];
  spawnSync(process.execPath, [...command, "--reporter=json", `--outputFile=${report}`]);
  expect(unitTally(JSON.parse(readFileSync(report, "utf8")))).toEqual({ passed: 1, failed: 1, skipped: 3 });
});

it("counts what Playwright passed, failed and left out; flaky is failed", () => {
  const stats = { startTime: "", duration: 0, expected: 5, unexpected: 1, flaky: 2, skipped: 4 };
  expect(browserTally({ stats })).toEqual({ passed: 5, failed: 3, skipped: 4 });
});

it("says all three, alone on the line", () => {
  expect(closingLine(sum(one(true), sum(one(false), { passed: 5, failed: 3, skipped: 4 })))).toBe(
    "6 passed, 4 failed, 4 skipped",
  );
});
