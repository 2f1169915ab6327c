// The tray as it is read back from a browser: bounded and checked, whatever stands there.

import { describe, expect, it } from "vitest";
import { entryOf } from "../../lib/address/figure";
import { mostFigures, moved, readTray } from "../../lib/address/tray";
import { indicators } from "../../lib/catalogue/indicators";

describe("a stored tray", () => {
  it("is read back in its order, each figure once", () => {
    const entries = [
      "ransomware-route?editions=R3",
      "damage-experienced?editions=R2,R3",
      "ransomware-route?editions=R3",
    ];
    expect(readTray(JSON.stringify(entries))).toEqual(entries.slice(0, 2));
  });

  it.each([
    "",
    "null",
    "{}",
    '"x"',
    "[",
    "7",
    '[1,null,{"a":1},["x"]]',
    '["javascript:alert(1)"]',
    '["../x","a b","<b>"]',
  ])("is empty where %s stands there", (text) => {
    expect(readTray(text)).toEqual([]);
  });

  it("is bounded in number and length", () => {
    const many = Array.from({ length: 500 }, (_, n) => `figure-${n}`);
    expect(readTray(JSON.stringify(many))).toEqual(many.slice(0, mostFigures));
    expect(readTray(JSON.stringify(["x".repeat(301)]))).toEqual([]);
  });

  it("has room for every figure there is", () => {
    const entries = indicators.map(({ id }) => id);
    expect(readTray(JSON.stringify(entries))).toEqual(entries);
  });
});

describe("a figure of the tray", () => {
  it("is its address without language", () => {
    expect(entryOf("/en/figures/ransomware-route?editions=R3")).toBe("ransomware-route?editions=R3");
    expect(entryOf("/figures/ransomware-route?editions=R3")).toBe("ransomware-route?editions=R3");
  });

  it("moves as far as the list goes", () => {
    expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
    expect(moved(["a", "b", "c"], "c", 1)).toEqual(["a", "b", "c"]);
  });
});
