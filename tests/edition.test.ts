import { expect, it } from "vitest";
import { compareEditions, editionsOverlap, nextEdition, parseEdition, sameLength } from "../lib/edition";
import { editionLabel } from "../lib/words/edition-label";

it("a fiscal year says so in its code, and is called 年度 in either era and language", () => {
  expect(parseEdition("H14FY")).toMatchObject({ western: 2002, half: null, fiscal: true });
  expect(parseEdition("H14FYH1")).toBeNull();
  expect(editionLabel("H14FY", "ja", "wareki").full).toBe("平成14年度（2002年度）");
  expect(editionLabel("H14FY", "en", "western").plain).toBe("FY2002");
  expect(editionLabel("H14", "ja", "wareki").plain).toBe("平成14年");
});

it("a fiscal year follows the year it begins in, and shares months with the two it lies in", () => {
  expect(["R3FY", "R4H1", "R3", "R3H2"].sort(compareEditions)).toEqual(["R3H2", "R3", "R3FY", "R4H1"]);
  expect(nextEdition("H30FY")).toBe("R1FY");
  expect(sameLength("H12", "H13FY")).toBe(true);
  const overlapping = (one: string) =>
    ["R2", "R3H1", "R3", "R4H1", "R4", "R4H2", "R4FY"].filter((other) => editionsOverlap(one, other));
  expect(overlapping("R3FY")).toEqual(["R3H1", "R3", "R4H1", "R4"]);
  expect(overlapping("R3")).toEqual(["R3H1", "R3"]);
});
