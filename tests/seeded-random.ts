// Chance that comes out the same for the same seed (mulberry32), so that what was found once is found again.

export type Random = {
  /** A whole number from 0, below `end`. */
  below: (end: number) => number;
  pick: <T>(from: readonly T[]) => T;
  /** True this often, of 1. */
  chance: (share: number) => boolean;
};

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    chance: (share) => next() < share,
  };
}
