// Whether a question changed between two editions, as the catalogue says.
import { compareEditions } from "../edition";
import type { Indicator } from "./types";

/** The break that lies between two editions, if the catalogue has one. */
export function breakBetween(indicator: Pick<Indicator, "breaks">, before: string, after: string) {
  return indicator.breaks?.find(
    (one) => compareEditions(before, one.before) <= 0 && compareEditions(one.after, after) <= 0,
  );
}
