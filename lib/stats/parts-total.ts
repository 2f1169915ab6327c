// Do the rounded parts of a single-answer question add up to 100? Each part may be off by half its last unit.

/**
 * @param parts percent with their stated decimals, all parts of the question
 * @returns total in percent, the tolerance in points, and whether |total − 100| lies within it
 */
export function partsTotal(parts: readonly { value: number; decimals: number }[]) {
  const finest = Math.max(0, ...parts.map((one) => one.decimals));
  const scale = 10 ** finest;
  const units = parts.reduce((sum, one) => sum + Math.round(one.value * scale), 0);
  const halves = parts.reduce((sum, one) => sum + 10 ** (finest - one.decimals), 0);
  return { total: units / scale, tolerance: halves / (2 * scale), ok: 2 * Math.abs(units - 100 * scale) <= halves };
}
