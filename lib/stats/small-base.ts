// Bases too small to speak of their shares: under 30, as the police agency's own survey of crime victims marks them.
import { checkBase } from "./interval";

/** Bases under this are marked and give no headline. */
const smallBaseLimit = 30;

/** @throws RangeError unless base is a whole number ≥ 1 */
export function isSmallBase(base: number): boolean {
  checkBase(base);
  return base < smallBaseLimit;
}
