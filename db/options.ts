// Of every breakdown its options and in which editions they are, and what is counted of all observations: a row for each
// option and not for each number, however many editions there are.
import { and, count, eq, sql } from "drizzle-orm";
import type { Option, Qualifier } from "../lib/observation";
import { amongLargest } from "./among-largest";
import type { View } from "./view";

/** `source`: that its numbers of these editions come from. */
type OptionRow = Option & { source: string };

/**
 * In the order in which observations first name them.
 * @param most of the options of an indicator's breakdown, so many, the largest first
 */
export async function options({ orm, tables }: View, most: number): Promise<OptionRow[]> {
  const { observations: table, items, segments } = tables;
  const { indicator, breakdown, segment, item, source } = table;
  const first = sql<string>`min(${table.edition})`;
  const rows = await orm
    .select({
      indicator,
      breakdown,
      segment,
      item,
      source,
      itemJa: items.ja,
      itemEn: items.en,
      segmentJa: segments.ja,
      segmentEn: segments.en,
      editions: sql<string>`string_agg(${table.edition}, ' ')`,
      numbered: sql<string | null>`string_agg(case when ${table.value} is not null or ${table.count} is not null
        then ${table.edition} end, ' ')`,
    })
    .from(table)
    .innerJoin(items, and(eq(items.indicator, indicator), eq(items.code, item)))
    .innerJoin(segments, and(eq(segments.breakdown, breakdown), eq(segments.code, segment)))
    .where(amongLargest(table, most, undefined))
    .groupBy(indicator, breakdown, segment, item, source, items.ja, items.en, segments.ja, segments.en)
    .orderBy(indicator, first, breakdown, segment, item, source);
  // Gathered in whatever order.
  const codes = (text: string | null) => (text ? text.split(" ").sort() : []);
  return rows.map(({ itemJa, itemEn, segmentJa, segmentEn, editions, numbered, ...row }) => ({
    ...row,
    itemLabel: { ja: itemJa, en: itemEn },
    segmentLabel: { ja: segmentJa, en: segmentEn },
    editions: codes(editions),
    numbered: codes(numbered),
  }));
}

export type CountRow = { indicator: string; source: string; qualifier: Qualifier; count: number };

/** How many observations each indicator has, by their source and qualifier. */
export async function observationCounts({ orm, tables }: View): Promise<CountRow[]> {
  const { indicator, source, qualifier } = tables.observations;
  const rows = await orm
    .select({ indicator, source, qualifier, count: count() })
    .from(tables.observations)
    .groupBy(indicator, source, qualifier)
    .orderBy(indicator, source, qualifier);
  return rows.map((row) => ({ ...row, qualifier: row.qualifier as Qualifier }));
}
