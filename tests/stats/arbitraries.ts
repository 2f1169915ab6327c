// What the property tests of the statistics draw: samples as counts of a base, and shares as they are printed.
import fc from "fast-check";

/** [count, base] with 0 ≤ count ≤ base, base ≥ 1. */
export function samples(maxBase: number) {
  return fc
    .integer({ min: 1, max: maxBase })
    .chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base)));
}

/** A base and the counts of several options of one question. */
export function questions(maxBase: number, options: { minLength: number; maxLength: number }) {
  return fc
    .integer({ min: 1, max: maxBase })
    .chain((base) =>
      fc.record({ base: fc.constant(base), counts: fc.array(fc.integer({ min: 0, max: base }), options) }),
    );
}

/** Decimals that shares are printed with. */
export const printedDecimals = fc.integer({ min: 0, max: 2 });
