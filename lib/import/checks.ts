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
  found.push(...wrongRanks(rows));
  return found;
}

type Ranked = GroupRow & { value: number; rank: number };

/**
 * Ranks that do not follow the values: a greater value with no better a rank, or the same value with another rank.
 * Values are gone through once, the greatest first: a list may have tens of thousands of options.
 */
function* wrongRanks(rows: readonly GroupRow[]): Generator<CellProblem & { column: string }> {
  const ranked = rows.filter((row): row is Ranked => row.rank !== null && row.value !== null);
  const alike = new Map<number, Ranked[]>();
  for (const row of ranked) {
    const group = alike.get(row.value);
    if (group) group.push(row);
    else alike.set(row.value, [row]);
  }
  const contrary = new Map<Ranked, { place: number; other: Ranked }>();
  let place = 1;
  /** Of the greater values the row with the worst rank. */
  let worst: Ranked | undefined;
  for (const value of [...alike.keys()].sort((a, b) => b - a)) {
    const group = (alike.get(value) ?? []).sort((a, b) => (a.item < b.item ? -1 : 1));
    const [first] = group;
    const second = group.find(({ rank }) => rank !== first?.rank);
    for (const row of group) {
      const before = row.rank === first?.rank ? second : first;
      const other = worst && worst.rank >= row.rank ? worst : before && before.item < row.item ? before : undefined;
      if (other) contrary.set(row, { place, other });
    }
    for (const row of group) if (!worst || row.rank > worst.rank) worst = row;
    place += group.length;
  }
  for (const row of ranked) {
    const { place, other } = contrary.get(row) ?? {};
    if (!other) continue;
    const detail = { item: row.item, rank: row.rank, value: row.value, place: place ?? 0, other: other.item };
    yield { code: "rank-order", column: "rank", detail };
  }
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
