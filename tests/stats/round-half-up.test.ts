import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDecimal, roundShare } from "../../lib/stats/round-half-up";
import { samples } from "./arbitraries";

describe("a share is rounded half up in decimal", () => {
  it.each([
    // Published by the agency: count, base, printed percent.
    [41, 76, 0, 54],
    [15, 76, 0, 20],
    [5, 76, 0, 7],
    [17, 31, 0, 55],
    [7, 31, 0, 23],
    [22, 47, 0, 47],
    [7, 47, 0, 15],
  ])("%i of %i with %i decimals is printed %d", (count, base, decimals, printed) => {
    expect(roundShare(count, base, decimals)).toBe(printed);
  });

  it.each([
    // Exact halves of the last unit: 1/8 = 12.5, 1/16 = 6.25, 1/2000 = 0.05, 23/2000 = 1.15, 201/2000 = 10.05.
    [1, 8, 0, 13],
    [1, 16, 1, 6.3],
    [1, 2000, 1, 0.1],
    [23, 2000, 1, 1.2],
    [201, 2000, 1, 10.1],
    [0, 7, 1, 0],
    [7, 7, 1, 100],
  ])("%i of %i with %i decimals goes up at the half: %d", (count, base, decimals, printed) => {
    expect(roundShare(count, base, decimals)).toBe(printed);
  });

  it("is exact for every count of every base up to 5,000 at one decimal", () => {
    const wrong: string[] = [];
    for (let base = 1; base <= 5000; base++) {
      // ⌊(2·1000·count + base) / (2·base)⌋ tenths of a percent, each count adding 2,000 to what is divided.
      const divisor = BigInt(2 * base);
      let dividend = BigInt(base);
      for (let count = 0; count <= base; count++) {
        if (roundShare(count, base, 1) !== Number(dividend / divisor) / 10) wrong.push(`${count}/${base}`);
        dividend += 2000n;
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is exact with other decimals too", () => {
    fc.assert(
      fc.property(samples(1_000_000), fc.integer({ min: 0, max: 4 }), ([count, base], decimals) => {
        const scale = 10n ** BigInt(decimals);
        const units = (200n * scale * BigInt(count) + BigInt(base)) / BigInt(2 * base);
        expect(roundShare(count, base, decimals)).toBe(Number(units) / Number(scale));
      }),
    );
  });

  it.each([
    [1.5, 10, 1],
    [11, 10, 1],
    [-1, 10, 1],
    [0, 0, 1],
    [1, 2.5, 1],
    [1, Number.NaN, 1],
    [1, 10, -1],
    [1, 10, 0.5],
  ])("refuses %d of %d with %d decimals", (count, base, decimals) => {
    expect(() => roundShare(count, base, decimals)).toThrow(RangeError);
  });
});

describe("a stored decimal is written out", () => {
  it.each([
    // Decimal 四捨五入, where binary rounding (toFixed) goes wrong in each of the first five.
    [1.005, 2, "1.01"],
    [1.45, 1, "1.5"],
    [8.345, 2, "8.35"],
    [10.235, 2, "10.24"],
    [0.15, 1, "0.2"],
    [0.25, 1, "0.3"],
    [2.5, 0, "3"],
    [99.95, 1, "100.0"],
    [55, 1, "55.0"],
    [0, 2, "0.00"],
    [22.1, 1, "22.1"],
    [22.14, 1, "22.1"],
    [716, 0, "716"],
    [-0.25, 1, "-0.3"],
    [-0.04, 1, "0.0"],
    [-12.5, 0, "-13"],
    [1e-7, 1, "0.0"],
    [1e-7, 8, "0.00000010"],
    [5e-7, 6, "0.000001"],
    [2.5e21, 1, "2500000000000000000000.0"],
  ])("%d with %i decimals is %s", (value, decimals, text) => {
    expect(formatDecimal(value, decimals)).toBe(text);
  });

  it("keeps every digit of a number with as many decimals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 0, max: 5 }),
        (units, decimals) => {
          const text = formatDecimal(units / 10 ** decimals, decimals);
          expect(Number(text.replace(".", ""))).toBe(units === 0 ? 0 : units);
          expect(text).toMatch(decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`));
        },
      ),
    );
  });

  it("moves a number by at most half a unit of the last decimal", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.integer({ min: 0, max: 5 }),
        (value, decimals) => {
          expect(Math.abs(Number(formatDecimal(value, decimals)) - value)).toBeLessThanOrEqual(
            0.5 / 10 ** decimals + 1e-9,
          );
        },
      ),
    );
  });

  it.each([
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
    [1, -1],
    [1, 1.5],
  ])("refuses %d with %d decimals", (value, decimals) => {
    expect(() => formatDecimal(value, decimals)).toThrow(RangeError);
  });
});
