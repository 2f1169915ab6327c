// Two datasets held against each other, number by number: what is added, changed or withdrawn, and what of it.
import { indicatorById } from "../catalogue/indicators";
import { compareEditions } from "../edition";
import type { Dataset } from "../figure/dataset";
import type { Observation } from "../observation";

const changeKinds = ["added", "changed", "withdrawn"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What of a cell may change; wordings of options are told apart (around-changes.ts). */
const readings = {
  number: (one: Observation) => [one.value, one.decimals, one.missing, one.qualifier, one.count, one.rank],
  base: ({ base, baseLabel }: Observation) => [base, baseLabel],
  source: ({ source, locator, quote, citations }: Observation) => [source, locator, quote, citations],
  note: ({ note }: Observation) => [note],
} as const;
type CellPart = keyof typeof readings | "confirmed";

export type CellChange = {
  kind: ChangeKind;
  before: Observation | null;
  after: Observation | null;
  /** Of a changed one: what of it. */
  parts: CellPart[];
};

type Held = { one: Observation; confirmed: boolean };

const keyOf = ({ indicator, edition, breakdown, segment, item }: Observation) =>
  JSON.stringify([indicator, edition, breakdown, segment, item]);

/** The same cell may be known from a source, and beside it from a private note. */
function cellsOf({ observations, unconfirmed }: Dataset): Map<string, Held> {
  const held = (all: readonly Observation[], confirmed: boolean) =>
    all.map((one): [string, Held] => [keyOf(one), { one, confirmed }]);
  return new Map([...held(unconfirmed, false), ...held(observations, true)]);
}

function partsOf(before: Held, after: Held): CellPart[] {
  const names = Object.keys(readings) as (keyof typeof readings)[];
  const differ = (name: keyof typeof readings) =>
    JSON.stringify(readings[name](before.one)) !== JSON.stringify(readings[name](after.one));
  return [...names.filter(differ), ...(before.confirmed === after.confirmed ? [] : (["confirmed"] as const))];
}

const places = new Map([...indicatorById.keys()].map((id, index) => [id, index]));

function inOrder(a: Observation, b: Observation): number {
  const text = (one: Observation) => `${one.breakdown} ${one.segment} ${one.item}`;
  return (
    (places.get(a.indicator) ?? 0) - (places.get(b.indicator) ?? 0) ||
    compareEditions(a.edition, b.edition) ||
    (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0)
  );
}

/** Every cell that differs, by indicator and time. */
export function cellChanges(before: Dataset, after: Dataset): CellChange[] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const found = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): CellChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    if (!was) return is ? [{ kind: "added", before: null, after: is.one, parts: [] }] : [];
    if (!is) return [{ kind: "withdrawn", before: was.one, after: null, parts: [] }];
    const parts = partsOf(was, is);
    return parts.length > 0 ? [{ kind: "changed", before: was.one, after: is.one, parts }] : [];
  });
  const one = ({ before, after }: CellChange) => (after ?? before) as Observation;
  return found.sort((a, b) => inOrder(one(a), one(b)));
}
