// GET /api/v1/observations?indicator=…&edition=…&breakdown=…: the stored numbers as their sources state them.
import type { Dataset } from "../../../../lib/figure/dataset";
import type { Observation } from "../../../../lib/observation";
import { answerList, type Rows } from "../../../_server/api-list";
import type { RowOf } from "../../../_server/api-rows";

/** Parameter → what it compares. */
const fields = ["indicator", "edition", "breakdown"] as const;

export function GET(request: Request): Promise<Response> {
  return answerList(request, { name: "observations", filters, rows });
}

function filters({ observations }: Dataset): Record<string, string[]> {
  return Object.fromEntries(fields.map((name) => [name, [...new Set(observations.map((one) => one[name]))].sort()]));
}

/** In the database's order of cells: indicator, edition, breakdown, segment, item. */
function rows({ observations }: Dataset, only: Readonly<Record<string, readonly string[]>>): Rows<"observations"> {
  return observations
    .filter((one) => fields.every((name) => !only[name]?.length || only[name].includes(one[name])))
    .map((one) => ({
      key: [one.indicator, one.edition, one.breakdown, one.segment, one.item].join("/"),
      row: rowOf(one),
    }));
}

function rowOf({ itemLabel, ...one }: Observation): RowOf<"observations"> {
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
    citations: one.citations,
  };
}
