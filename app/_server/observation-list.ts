// The list of the API that holds the stored numbers.
import type { Dataset } from "../../lib/figure/dataset";
import type { Observation } from "../../lib/observation";
import type { List, Rows } from "./api-list";
import type { RowOf } from "./api-rows";

/** Parameter → what it compares. */
const fields = ["indicator", "edition", "breakdown"] as const;

function filters({ observations, unconfirmed }: Dataset): Record<string, string[]> {
  const known = [...observations, ...unconfirmed];
  const found = fields.map((name) => [name, [...new Set(known.map((one) => one[name]))].sort()]);
  return { ...Object.fromEntries(found), unconfirmed: ["show"] };
}

/** In the database's order of cells: indicator, edition, breakdown, segment, item. Unconfirmed ones, if asked for, last. */
function rows(dataset: Dataset, only: Readonly<Record<string, readonly string[]>>): Rows<"observations"> {
  const asked = only.unconfirmed?.length ? dataset.unconfirmed : [];
  const matches = (one: Observation) => fields.every((name) => !only[name]?.length || only[name].includes(one[name]));
  const keyOf = (one: Observation) => [one.indicator, one.edition, one.breakdown, one.segment, one.item].join("/");
  return [
    ...dataset.observations.filter(matches).map((one) => ({ key: keyOf(one), row: rowOf(one, false) })),
    ...asked.filter(matches).map((one) => ({ key: `${keyOf(one)}/unconfirmed`, row: rowOf(one, true) })),
  ];
}

function rowOf({ itemLabel, ...one }: Observation, unconfirmed: boolean): RowOf<"observations"> {
  return {
    indicator: one.indicator,
    edition: one.edition,
    item: one.item,
    label: itemLabel,
    breakdown: one.breakdown,
    segment: one.segment,
    segmentLabel: one.segmentLabel,
    value: one.value,
    decimals: one.decimals,
    missing: one.missing,
    qualifier: one.qualifier,
    count: one.count,
    base: one.base,
    baseLabel: one.baseLabel,
    rank: one.rank,
    source: one.source,
    locator: one.locator,
    quote: one.quote,
    note: one.note,
    unconfirmed,
    citations: one.citations,
  };
}

export const observationList: List<"observations"> = { name: "observations", filters, rows };
