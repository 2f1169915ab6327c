// Collected figures as a meeting pack: in their order and state, and a pack that holds against the data.
import { expect, it } from "vitest";
import { checkPack } from "../../lib/slides/check-pack";
import { collectedPack } from "../../lib/slides/collected-pack";
import { presentPack } from "../../lib/slides/present-pack";
import { readPack } from "../../lib/slides/read-pack";
import { shippedDataset } from "../figure/shipped-dataset";

const meeting = { name: "papers", title: "選んだ図の資料" };

it("is a pack with each figure in its state", () => {
  const entries = [
    "ransomware-cases",
    "damage-experienced?editions=R2,R3&order=questionnaire&intervals=off",
    "ransomware-cases?as-of=2022-06-20",
  ];
  const pack = collectedPack(entries, meeting);
  expect(pack.slides).toEqual([
    { figure: "ransomware-cases" },
    {
      figure: "damage-experienced",
      state: { editions: ["R2", "R3"], order: "questionnaire", intervals: false },
    },
    { figure: "ransomware-cases", state: { asOf: "2022-06-20" } },
  ]);
  const { pack: read } = readPack(JSON.stringify(pack));
  expect(read).toEqual(pack);
  const dataset = shippedDataset();
  expect(read && checkPack(read, dataset)).toEqual([]);
  const { slides } = presentPack(pack, dataset, { lang: "ja", era: "wareki" });
  expect(slides.flatMap(({ figure }) => figure?.state.editions.at(-1) ?? [])).toEqual(["R7", "R3", "R3"]);
});

it("sets a line of the reader's own as the note under its figure", () => {
  const { slides } = collectedPack(["a", "b"], meeting, { b: " 一言 ", c: "x" });
  expect(slides).toEqual([{ figure: "a" }, { figure: "b", note: "一言" }]);
});

it("leaves out what a pack has no word for, and takes no more slides than a pack", () => {
  const { slides } = collectedPack(["a?view=trend&kind=pie&order=up", "<b>", ...Array(70).fill("b")], meeting);
  expect(slides[0]).toEqual({ figure: "a" });
  expect(slides).toHaveLength(60);
});
