// Killed at any moment, the database holds the state before the import or the state after it.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../db/apply";
import { dataState } from "../../db/queries";
import { header, Sandbox, sampleRow } from "./sample-files";

let sandbox: Sandbox;
let file: string;
let before: { dump: string; version: string };
const rows = 40_000;

beforeAll(async () => {
  sandbox = new Sandbox();
  await sandbox.prepare();
  await sandbox.import({ "long.csv": `${header}\n${sampleRow()}\n` });
  const lines = Array.from({ length: rows }, (_, index) =>
    sampleRow({
      breakdown: "industry",
      segment: `s${index}`,
      segment_ja: `区分${index}`,
      segment_en: `Group ${index}`,
    }),
  );
  file = sandbox.write("long.csv", `${[header, ...lines].join("\n")}\n`);
  before = { dump: sandbox.dump(), version: (await dataState(sandbox.db)).version };
});
afterAll(() => sandbox.close());

/** Imports in a process of its own and kills it once it has come so far; true where it had already ended. */
function importAndKill(share: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [
      "--import",
      "tsx",
      "tests/db/import-child.ts",
      join(sandbox.folder, "survey.db"),
      file,
    ]);
    let done = false;
    child.stdout.on("data", (text: Buffer) => {
      for (const line of text.toString().split("\n")) {
        done ||= line === "done";
        if (line !== "" && Number(line) >= share) child.kill("SIGKILL");
      }
    });
    child.on("exit", () => resolve(done));
  });
}

describe("a killed import", { timeout: 120_000 }, () => {
  it.each([0, 0.2, 0.5, 0.9, 1])("at %f of the file leaves all or nothing", async (share) => {
    await importAndKill(share);
    const client = sandbox.db.$client;
    expect(client.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(client.pragma("foreign_key_check")).toEqual([]);
    const stored = client.prepare("select count(*) from observations").pluck().get();
    const { version } = await dataState(sandbox.db);
    if (version === before.version) {
      expect(stored).toBe(1);
      expect(sandbox.dump()).toBe(before.dump);
    } else {
      // The last piece of the file was read and the commit came before the signal.
      expect(share).toBe(1);
      expect(stored).toBe(rows);
    }
  });

  it("can simply be run again", async () => {
    const [report] = await importFiles(sandbox.db, [file]);
    expect(report?.errors).toBe(0);
    expect(sandbox.db.$client.prepare("select count(*) from observations").pluck().get()).toBe(rows);
  });
});
