// 四捨五入: rounding half up in decimal, on whole numbers and decimal digits, never on binary fractions, where 1.005 is
// a little under 1.005 and 0.15 × 10 is not 1.5. Negative numbers are rounded by their size: −0.25 gives −0.3.
import { checkCounts } from "./interval";

/**
 * 100·count/base rounded half up to `decimals` places. Exact while 200·10^decimals·count stays under 2^53.
 * @returns percent, 0–100
 * @throws RangeError unless 0 ≤ count ≤ base and decimals ≥ 0 are whole numbers and base ≥ 1
 */
export function roundShare(count: number, base: number, decimals: number): number {
  checkCounts(count, base);
  checkDecimals(decimals);
  const scale = 10 ** decimals;
  // ⌊100·scale·count/base + ½⌋ over the common denominator 2·base; the remainder of whole numbers is exact.
  const numerator = 200 * scale * count + base;
  const units = (numerator - (numerator % (2 * base))) / (2 * base);
  return units / scale;
}

/**
 * A number with exactly `decimals` decimals, rounded half up as the decimal that it is written as (1.005 with two
 * decimals is 1.01). Trailing zeros stay, an exponent never appears, what rounds to zero has no sign.
 * @throws RangeError unless value is finite and decimals a whole number ≥ 0
 */
export function formatDecimal(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no finite number`);
  checkDecimals(decimals);
  // The shortest digits that read back as this number are those it was stored from: 1.005, 1e-7, 2.5e+21.
  const [mantissa = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole, fraction = ""] = mantissa.split(".");
  const digits = BigInt(`${whole}${fraction}`);
  const shift = decimals + Number(exponent) - fraction.length;
  const unit = 10n ** BigInt(Math.abs(shift));
  const units = shift >= 0 ? digits * unit : (2n * digits + unit) / (2n * unit);
  const text = String(units).padStart(decimals + 1, "0");
  const point = text.length - decimals;
  const sign = value < 0 && units > 0n ? "-" : "";
  return `${sign}${text.slice(0, point)}${decimals > 0 ? `.${text.slice(point)}` : ""}`;
}

/** @throws RangeError unless decimals is a whole number ≥ 0 */
export function checkDecimals(decimals: number): void {
  if (!Number.isInteger(decimals) || decimals < 0) throw new RangeError(`decimals ${decimals} is no whole number ≥ 0`);
}
