// The one look that tests take at the live data: what `npm run data -- check` tells whoever edits them.
import { expect, it } from "vitest";
import { checkFolder } from "../../app/_commands/check-folder";
import { problemSentence } from "../../lib/import/problem-words";
import { packProblemSentence } from "../../lib/slides/pack-problem-words";

it("are right as a whole", async () => {
  const { reports, problems, packs } = await checkFolder("data");
  expect(reports.length).toBeGreaterThan(0);
  expect(packs.length).toBeGreaterThan(0);
  const told = [
    ...problems.map((one) => problemSentence(one, "en")),
    ...packs.flatMap((pack) => pack.problems.map((one) => packProblemSentence(one, "en"))),
  ];
  expect(told.join("\n")).toBe("");
});
