// Checks that need more than one row: parts that should make 100, ranks against values, sums of counts.
import { partsTotal } from "../stats/parts-total";
import type { CellProblem } from "./read-cell";

/** One row of a group: the items of one question, edition and group of respondents. */
export type GroupRow = {
  item: string;
  value: number | null;
  decimals: number;
  qualifier: string;
  rank: number | null;
};

/** What of an indicator the checks need. */
export type CheckedIndicator = { answer: string; overlapping?: readonly string[] };

/** Items that close a list: with one of them in it, the published parts are meant to be all. */
const closing = new Set(["other", "no-answer", "unknown"]);

/**
 * Parts of a single-answer question against 100, and stated ranks against the order of the values.
 * A list without その他 or the like is only told when it exceeds 100: its other parts were not published.
 */
export function checkGroup(
  indicator: CheckedIndicator,
  rows: readonly GroupRow[],
): (CellProblem & { column: string })[] {
  const found: (CellProblem & { column: string })[] = [];
  if (indicator.answer === "single") {
    const parts = rows.flatMap(({ item, value, decimals, qualifier }) =>
      value === null || indicator.overlapping?.includes(item) || qualifier === "at-least" || qualifier === "more-than"
        ? []
        : { value, decimals },
    );
    const { total, tolerance, ok } = partsTotal(parts);
    const complete = rows.some((row) => closing.has(row.item)) && rows.every((row) => row.value !== null);
    if (parts.length > 1 && !ok && (total > 100 || complete)) {
      found.push({ code: "parts-total", column: "value", detail: { total, tolerance, parts: parts.length } });
    }
  }
  const ranked = rows.filter((row) => row.rank !== null && row.value !== null);
  for (const row of ranked) {
    const above = ranked.filter((other) => (other.value ?? 0) > (row.value ?? 0)).length + 1;
    const better = ranked.find(
      (other) =>
        ((other.value ?? 0) > (row.value ?? 0) && (other.rank ?? 0) >= (row.rank ?? 0)) ||
        (other.value === row.value && other.rank !== row.rank && other.item < row.item),
    );
    if (better) {
      const detail = { item: row.item, rank: row.rank ?? 0, value: row.value ?? 0, place: above, other: better.item };
      found.push({ code: "rank-order", column: "rank", detail });
    }
  }
  return found;
}

/** A count indicator's sums, as the catalogue states them. */
export type SummedIndicator = { id: string; additive?: boolean; sumOf?: readonly string[] };

/**
 * Halves against the year, and a count against the counts it is the sum of.
 * @param count the stored count of an indicator and edition on all respondents, or null
 */
export function checkSums(
  indicator: SummedIndicator,
  edition: string,
  count: (indicator: string, edition: string) => number | null,
): (CellProblem & { column: string })[] {
  const found: (CellProblem & { column: string })[] = [];
  const total = count(indicator.id, edition);
  if (total === null) return found;
  if (indicator.sumOf) {
    const parts = indicator.sumOf.map((id) => count(id, edition));
    const sum = parts.reduce<number | null>((all, part) => (all === null || part === null ? null : all + part), 0);
    if (sum !== null && sum !== total) {
      const detail = { edition, total, sum, parts: parts.join("+"), indicator: indicator.id };
      found.push({ code: "sum-of-parts", column: "value", detail });
    }
  }
  if (indicator.additive) {
    const halves = [count(indicator.id, `${edition}H1`), count(indicator.id, `${edition}H2`)];
    const [first, second] = halves;
    if (first != null && second != null && first + second !== total) {
      const detail = { edition, total, sum: first + second, parts: halves.join("+"), indicator: indicator.id };
      found.push({ code: "halves-total", column: "value", detail });
    }
  }
  return found;
}
