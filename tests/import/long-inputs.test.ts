// What is long takes work in proportion to its length: counted, since time says more of the machine.
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkGroup, type GroupRow } from "../../lib/import/checks";
import { recordReader } from "../../lib/import/records";

const indicator = { answer: "multiple" };
const row = (item: string, value: number | null, rank: number | null): GroupRow => ({
  ...{ item, value, rank },
  ...{ decimals: 1, qualifier: "exact" },
});

it("a ranking of many options is gone through a few times, and not once for each of them", () => {
  const count = 20_000;
  let reads = 0;
  const rows = Array.from({ length: count }, (_, index) => ({
    ...row(`i${index}`, 0, index + 1),
    get value() {
      reads += 1;
      return (index * 7919) % 1000;
    },
  }));
  const told = checkGroup(indicator, rows);
  expect(told.length).toBeGreaterThan(0);
  expect(reads).toBeLessThan(20 * count);
});

it("says of each rank what a comparison with every other one says", () => {
  const options = fc.uniqueArray(
    fc.record({
      item: fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 }),
      value: fc.option(fc.integer({ min: 0, max: 4 })),
      rank: fc.option(fc.integer({ min: 1, max: 6 })),
    }),
    { selector: ({ item }) => item, maxLength: 12 },
  );
  fc.assert(
    fc.property(options, (list) => {
      const ranked = list.flatMap(({ item, value, rank }) =>
        value === null || rank === null ? [] : { item, value, rank },
      );
      const contrary = (one: (typeof ranked)[number]) =>
        ranked.filter(
          (other) =>
            (other.value > one.value && other.rank >= one.rank) ||
            (other.value === one.value && other.rank !== one.rank && other.item < one.item),
        );
      const told = checkGroup(
        indicator,
        list.map(({ item, value, rank }) => row(item, value, rank)),
      );
      const wrong = ranked.filter((one) => contrary(one).length > 0);
      expect(told.map(({ detail }) => detail.item)).toEqual(wrong.map(({ item }) => item));
      for (const { detail } of told) {
        const one = wrong.find(({ item }) => item === detail.item) as (typeof ranked)[number];
        expect(contrary(one).map(({ item }) => item)).toContain(detail.other);
        expect(detail.place).toBe(ranked.filter(({ value }) => value > one.value).length + 1);
      }
    }),
    { numRuns: 500 },
  );
});

it("a megabyte of blank lines is not a million records, and lines are still counted", () => {
  const taken: [string[], number][] = [];
  const reader = recordReader(
    (fields, line) => taken.push([fields, line]),
    () => {},
  );
  reader.push("a,b\n");
  for (let piece = 0; piece < 8; piece++) reader.push("\n".repeat(131_072));
  reader.push('c,"\n');
  reader.push("\n\n");
  reader.push('d"\n');
  reader.end();
  expect(taken.length).toBeLessThan(20);
  expect(taken.filter(([fields]) => fields.length > 1)).toEqual([
    [["a", "b"], 1],
    [["c", "\n\n\nd"], 8 * 131_072 + 2],
  ]);
});
