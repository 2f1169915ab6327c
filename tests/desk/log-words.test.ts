// The log says of everything at the desk what it was, also of what happens to submissions, which have their words elsewhere.
import { expect, it } from "vitest";
import { logWords } from "../../app/[locale]/desk/log/log-words";
import { submissionMoves } from "../../lib/desk/submission-moves";

it("has words for every move of a submission", () => {
  for (const lang of ["ja", "en"] as const) {
    expect(submissionMoves.filter((move) => !logWords[lang][move])).toEqual([]);
  }
  expect(logWords.ja.approve).toBe("承認した");
});
