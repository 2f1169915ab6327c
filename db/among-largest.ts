// The largest options of each breakdown, as a condition: pages show no more of them.
import { inArray, type SQL, sql } from "drizzle-orm";
import type { Tables } from "./schema";

/**
 * Cells of options that are among the largest of their breakdown: by value, count or place, in whatever edition. Whether
 * any breakdown has more is asked first: their order is dear, and only needed then.
 */
export function amongLargest(
  table: Tables["observations"] | Tables["citations"],
  most: number,
  indicators: readonly string[] | undefined,
): SQL {
  const asked = indicators ? sql`where ${inArray(sql`indicator`, [...indicators])}` : sql``;
  return sql`(not exists (
    select 1 from (select distinct indicator, breakdown, segment, item from observations ${asked}) as options
    group by indicator, breakdown having count(*) > ${most}
  ) or (${table.indicator}, ${table.breakdown}, ${table.segment}, ${table.item}) in (
    select indicator, breakdown, segment, item from (
      select indicator, breakdown, segment, item, row_number() over (
        partition by indicator, breakdown order by max(coalesce(value, count, -rank)) desc nulls last, segment, item
      ) as place from observations ${asked} group by indicator, breakdown, segment, item
    ) as ranked where place <= ${most}))`;
}
