// What each number of a clause is: how high something stands, how far it moved, where it came from, how many times it is.
import type { Indicator } from "../catalogue/types";
import type { Amount } from "./claim";
import type { AmountRead } from "./read-amounts";
import type { ClauseRead } from "./read-clause";

export type Allotted = {
  levels: AmountRead[];
  /** Moved by: cases or points. */
  by: Amount[];
  /** Moved by a part of what it was, in percent. */
  relative: Amount[];
  factors: Amount[];
  before: AmountRead[];
  after: AmountRead[];
  ranks: number[];
  /** Counts of what is not counted here: 226人, 226社. */
  foreign: string[];
  /** Numbers that fit no reading. */
  odd: string[];
};

const movedBehind =
  /^\s*(?:の|程度|ほど)?(?:増|減|上昇|低下|多|少|(?:more|fewer|higher|lower|increase|decrease|rise|drop|up|down)\b)/;
const movedBefore =
  /(?:\bby|\bup|\bdown|\bof|\b(?:increased?|rose|fell|declined?|decreased?|grew|climbed|dropped))\s*$/;
const toBehind = /^\s*(?:に|へ|まで|となり|となった|を記録)/;
const toBefore = /(?:\bto|\breached|\breaching)\s*$/;
const fromBehind = /^\s*から/;
const fromBefore = /\bfrom\s*$/;
/** A number by itself in an English clause: rose to 226 in 2025. */
const alone = /^\s*(?:$|[,.;)]|(?:in|from|to|by|and|at|with|than)\b)/;

/** にとどまる and "only" say how high something is, and think it little. */
function plainly(one: AmountRead, text: string): AmountRead {
  if (!/にとどま|^(?:わずか|たった|only|just)/.test(text)) return one;
  const { value, decimals } = one.amount;
  const half = 0.5 / 10 ** decimals;
  const range = { from: value - half, to: value + half, fromOpen: false, toOpen: true };
  return { ...one, relation: "exactly", amount: { ...one.amount, range } };
}

const movesOf = new Set<string>([
  ...["rose", "fell", "turned-up", "turned-down", "judged-up", "judged-down", "many", "few", "greater", "less"],
  ...["stays-high", "level"],
]);

/** Numbers of a clause by what they are of the figure. */
export function allotAmounts(read: ClauseRead, indicator: Indicator): Allotted {
  const found: Allotted = {
    levels: [],
    by: [],
    relative: [],
    factors: [],
    before: [],
    after: [],
    ranks: [],
    foreign: [],
    odd: [],
  };
  const counts = indicator.unit === "count";
  // 102件から37%増: a change of the cases behind a share.
  const ofCounts = read.amounts.some(({ amount, bare, counted }) => amount.unit === "count" && !bare && !counted);
  const ownUnit = counts ? indicator.countUnit.ja : "件";
  const moving = read.movements.some(({ movement }) => movesOf.has(movement));
  const factored = read.amounts.some(({ amount }) => amount.unit === "times");
  for (const read_ of read.amounts) {
    const text = read.text.slice(read_.start, read_.end);
    const one = plainly(read_, text);
    const { amount } = one;
    const [head, tail] = [read.text.slice(0, one.start), read.text.slice(one.end)];
    const moved = moving && (movedBehind.test(tail) || movedBefore.test(head));
    if (one.counted !== null && one.counted !== ownUnit) found.foreign.push(text);
    else if (amount.unit === "rank") found.ranks.push(amount.value);
    else if (amount.unit === "times") found.factors.push(amount);
    else if (amount.unit === "points")
      (moving && !counts ? found.by : (found.odd as unknown[])).push(moving && !counts ? amount : text);
    else if (one.bare && !counts) found.odd.push(text);
    else if (moved && amount.unit === "percent") {
      if (counts || ofCounts) found.relative.push(amount);
      else found.odd.push(text);
    } else if (moved) {
      if (counts || ofCounts) found.by.push(amount);
      else found.odd.push(text);
    } else if (amount.unit === "percent" && counts) found.odd.push(text);
    else if ((moving || factored || read.since !== null) && (fromBehind.test(tail) || fromBefore.test(head)))
      found.before.push(one);
    else if ((moving || factored || found.before.length > 0) && (toBehind.test(tail) || toBefore.test(head)))
      found.after.push(one);
    else if (one.bare && !(alone.test(tail) && /[a-z]/.test(read.text))) found.odd.push(text);
    else found.levels.push(one);
  }
  return found;
}
