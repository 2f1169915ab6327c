// 四捨五入: rounding half up in decimal, on whole numbers, never on binary fractions.

/**
 * 100·count/base rounded half up to `decimals` places, exact for every count ≤ base up to 2^31.
 * @returns percent
 * @throws RangeError unless count, base, decimals are whole numbers ≥ 0 and base ≥ 1
 */
export function roundShare(count: number, base: number, decimals: number): number {
  if (![count, base, decimals].every((one) => Number.isInteger(one) && one >= 0) || base < 1) {
    throw new RangeError(`count ${count}, base ${base}, decimals ${decimals}: whole numbers are needed`);
  }
  const scale = 10 ** decimals;
  // ⌊(2·100·scale·count + base) / (2·base)⌋ in whole numbers: the half goes up.
  const numerator = 200 * scale * count + base;
  const units = (numerator - (numerator % (2 * base))) / (2 * base);
  return units / scale;
}

/** A share in percent as whole units of its last decimal: 22.1 with one decimal is 221. */
export function unitsOf(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals);
}
