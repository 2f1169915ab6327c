import { expect, it } from "vitest";
import {
  compareEditions,
  editionsOverlap,
  lastDayOf,
  nextEdition,
  parseEdition,
  sameLength,
  spanOf,
} from "../lib/edition";
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

it("a month, and its halves where a survey was taken twice, stand in their order and overlap no neighbour", () => {
  expect(["R3M02B", "R3M01B", "R2M12", "R3M01A", "R3M03A", "R2M04"].sort(compareEditions)).toEqual([
    "R2M04",
    "R2M12",
    "R3M01A",
    "R3M01B",
    "R3M02B",
    "R3M03A",
  ]);
  expect(nextEdition("R2M12")).toBe("R3M01");
  expect(nextEdition("H31M12")).toBe("R2M01");
  expect(parseEdition("R3M13")).toBeNull();
  expect(spanOf("R3M01A")).toBe("month");
  expect(sameLength("R3M01A", "R3H1")).toBe(false);
  expect(editionsOverlap("R3M01A", "R3M01B")).toBe(false);
  expect(editionsOverlap("R3M01B", "R3H1")).toBe(true);
  expect([lastDayOf("R6M02"), lastDayOf("R3M01A")]).toEqual(["2024-02-29", "2021-01-15"]);
  expect(editionLabel("R3M01A", "ja", "wareki").full).toBe("令和3年（2021年）1月前半");
  expect(editionLabel("R2M04", "ja", "western").plain).toBe("2020年4月");
  expect(editionLabel("R3M01B", "en", "western").running).toBe("the second half of Jan 2021");
});
