// A prefecture's own number, typed by its office: bounded lines, whatever is typed, and back again.
import fc from "fast-check";
import { expect, it } from "vitest";
import { longestOwn, ownFields, ownNumberPairs, readOwnNumber } from "../../lib/address/own-number";

it("is one line each, no longer than its field, and the first where a field stands twice", () => {
  const own = readOwnNumber([
    ["number", "  12\n件\u0000 "],
    ["number", "13件"],
    ["office", "課".repeat(100)],
    ["elsewhere", "x"],
  ]);
  expect(own.number).toBe("12 件");
  expect([...own.office]).toHaveLength(longestOwn.office);
  expect(own.source).toBe("");
});

it("is the same again from its own address", () => {
  const pairs = fc.array(fc.tuple(fc.constantFrom(...ownFields), fc.string({ unit: "binary", maxLength: 80 })));
  fc.assert(
    fc.property(pairs, (some) => {
      const own = readOwnNumber(some);
      expect(readOwnNumber(ownNumberPairs(own))).toEqual(own);
    }),
  );
});
