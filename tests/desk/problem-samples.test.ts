// The samples of the pages of help: the broken one has its problem, told as the page tells it; the mended one does not.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../db/apply";
import { problemSamples, toldSamples } from "../../lib/desk/problem-samples";
import { problemWords } from "../../lib/import/problem-words";
import { warningCodes } from "../../lib/problem";
import { Sandbox, sampleEditions, sampleSources } from "../db/sample-files";

let plain: Sandbox;
beforeAll(async () => {
  plain = await Sandbox.open();
  await prepare(plain);
});
afterAll(() => plain.close());

async function prepare(sandbox: Sandbox): Promise<void> {
  const known = (text: string) => text.replaceAll("X1", "S01");
  await sandbox.import({ "first.csv": known(sampleSources), "editions.csv": known(sampleEditions) });
}

describe("samples of problems", () => {
  it("exist for each that an import can tell", () => {
    const named = [...Object.keys(problemSamples), ...Object.keys(toldSamples)].sort();
    expect(named).toEqual(Object.keys(problemWords).sort());
  });

  it.each(Object.entries(problemSamples))("%s is in the broken sample alone", async (code, sample) => {
    const sandbox = sample.stored ? await Sandbox.open() : plain;
    try {
      if (sample.stored) {
        await prepare(sandbox);
        for (const report of await sandbox.import(filesOf(sample.stored))) expect(report.problems).toEqual([]);
      }
      const tried = async (files: readonly { name: string; text: string }[]) => {
        const paths = files.map(({ name, text }) => sandbox.write(name, text));
        return (await importFiles(sandbox.db, paths, { dryRun: true })).flatMap(({ problems }) => problems);
      };
      const { line, column, detail } = sample;
      const severity = warningCodes.has(code) ? "warning" : "error";
      expect((await tried(sample.broken)).map(({ file: _, ...one }) => one)).toContainEqual({
        ...{ code, severity, line, column, detail },
      });
      const left = await tried(sample.mended);
      expect(left.filter((one) => one.code === code || one.severity === "error")).toEqual([]);
    } finally {
      if (sandbox !== plain) await sandbox.close();
    }
  });
});

const filesOf = (files: readonly { name: string; text: string }[]) =>
  Object.fromEntries(files.map(({ name, text }) => [name, text]));
