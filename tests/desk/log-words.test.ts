// The log says of everything at the desk what it was, also of what happens to submissions, which have their words elsewhere.
import { expect, it } from "vitest";
import { detailText, subjectText } from "../../app/[locale]/desk/log/detail-text";
import { logWords } from "../../app/[locale]/desk/log/log-words";
import { submissionMoves } from "../../lib/desk/submission-moves";

it("has words for every move of a submission", () => {
  for (const lang of ["ja", "en"] as const) {
    expect(submissionMoves.filter((move) => !logWords[lang][move])).toEqual([]);
  }
  expect(logWords.ja.approve).toBe("承認した");
});

it("says in words what an event is about, leaves out what is empty, and shortens hashes", () => {
  const hash = "119e2cb0a402a06ecb995fb55ad60763d2c64c6d11bdd348faf10d76b7d76d76";
  expect(subjectText(`link:${hash}`, "ja")).toBe("リンク 119e2cb0a402…");
  expect(subjectText("submission:20261129-sdqp54", "en")).toBe("submission 20261129-sdqp54");
  const detail = { title: "令和3年の訂正", note: "", ticked: ["a", "b"], evidence: { sha256: hash, name: "b.xlsx" } };
  expect(detailText(detail, "ja")).toBe("名前：令和3年の訂正、印を付けた注意：2、もとの資料：119e2cb0a402… b.xlsx");
  const device = { device: "3f2a9c" };
  expect([detailText(device, "ja"), detailText(device, "en")]).toEqual([
    "前にも使われた機器：はい",
    "device used before: yes",
  ]);
});
