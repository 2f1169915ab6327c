// The one look that tests take at the live data: what `npm run data -- check` tells whoever edits them.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkFolder } from "../../app/_commands/check-folder";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { extractFiles } from "../../db/extract-files";
import { problemSentence } from "../../lib/import/problem-words";
import { packProblemSentence } from "../../lib/slides/pack-problem-words";

const data = "data";

it("are right as a whole", async () => {
  const { reports, problems, packs } = await checkFolder(data);
  expect(reports.length).toBeGreaterThan(0);
  expect(packs.length).toBeGreaterThan(0);
  const told = [
    ...problems.map((one) => problemSentence(one, "en")),
    ...packs.flatMap((pack) => pack.problems.map((one) => packProblemSentence(one, "en"))),
  ];
  expect(told.join("\n")).toBe("");
});

it("come out of a database as the files that they came from", async () => {
  const tables = readdirSync(data)
    .filter((name) => name.endsWith(".csv"))
    .sort();
  const folder = mkdtempSync(join(tmpdir(), "live-"));
  const db = await openDatabase(join(folder, "survey.db"));
  await importFiles(
    db,
    tables.map((name) => join(data, name)),
  );
  // It imports them again and compares the data versions.
  const { names, text } = await extractFiles(db);
  await db.close();
  rmSync(folder, { recursive: true });
  expect(names).toEqual(tables);
  for (const name of names) {
    const [made = [], original = []] = [text(name), readFileSync(join(data, name), "utf8")].map((one) =>
      one.split("\n"),
    );
    expect([name, made.length, made[0]]).toEqual([name, original.length, original[0]]);
  }
});
