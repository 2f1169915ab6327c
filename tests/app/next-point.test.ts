import { describe, expect, it } from "vitest";
import { nextPoint } from "../../app/_ui/chart/next-point";

const size = { categories: 3, series: 2 };
const at = (category: number, series: number) => ({ category, series });

describe("arrow keys in a chart", () => {
  it("go through bars one by one, whichever arrow is taken", () => {
    for (const key of ["ArrowDown", "ArrowRight"]) {
      expect(nextPoint("ranking", at(0, 0), key, size)).toEqual(at(0, 1));
      expect(nextPoint("groups", at(0, 1), key, size)).toEqual(at(1, 0));
      expect(nextPoint("counts", at(1, 1), key, size)).toEqual(at(2, 0));
    }
    for (const key of ["ArrowUp", "ArrowLeft"]) expect(nextPoint("ranking", at(1, 0), key, size)).toEqual(at(0, 1));
  });

  it("follow a line to the right and change lines up and down", () => {
    expect(nextPoint("trend", at(0, 1), "ArrowRight", size)).toEqual(at(1, 1));
    expect(nextPoint("trend", at(1, 1), "ArrowUp", size)).toEqual(at(1, 0));
  });

  it("follow the segments of a bar to the right and change bars up and down", () => {
    expect(nextPoint("composition", at(1, 0), "ArrowRight", size)).toEqual(at(1, 1));
    expect(nextPoint("composition", at(1, 0), "ArrowDown", size)).toEqual(at(2, 0));
  });

  it("stay at the first and the last point, which Home and End lead to", () => {
    for (const kind of ["ranking", "trend", "composition", "groups", "counts"] as const) {
      expect(nextPoint(kind, at(0, 0), "ArrowLeft", size)).toEqual(at(0, 0));
      expect(nextPoint(kind, at(0, 0), "ArrowUp", size)).toEqual(at(0, 0));
      expect(nextPoint(kind, at(2, 1), "ArrowRight", size)).toEqual(at(2, 1));
      expect(nextPoint(kind, at(2, 1), "ArrowDown", size)).toEqual(at(2, 1));
      expect(nextPoint(kind, at(1, 0), "Home", size)).toEqual(at(0, 0));
      expect(nextPoint(kind, at(1, 0), "End", size)).toEqual(at(2, 1));
    }
  });

  it("leave every other key to the page", () => {
    for (const key of ["Tab", "Enter", " ", "a", "PageDown"]) {
      expect(nextPoint("ranking", at(0, 0), key, size)).toBeNull();
    }
  });
});
