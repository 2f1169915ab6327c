// Who states what: the sources of each edition, without the observations themselves.
import { and, eq, ne } from "drizzle-orm";
import type { View } from "./view";

/** Which sources state an edition of an indicator; not of numbers that only a private record has. */
export async function stated({ orm, tables }: View): Promise<{ indicator: string; edition: string; source: string }[]> {
  const { observations: table, citations, sources: of } = tables;
  const open = ne(of.standing, "private");
  const own = { indicator: table.indicator, edition: table.edition, source: table.source };
  const cited = { ...own, source: citations.source };
  const sameCell = (["indicator", "edition", "breakdown", "segment", "item"] as const).map((name) =>
    eq(citations[name], table[name]),
  );
  const first = await orm
    .selectDistinct(own)
    .from(table)
    .innerJoin(of, eq(of.id, table.source))
    .where(open)
    .orderBy(own.indicator, own.edition, own.source);
  const further = await orm
    .selectDistinct(cited)
    .from(citations)
    .innerJoin(table, and(...sameCell))
    .innerJoin(of, eq(of.id, table.source))
    .where(open)
    .orderBy(cited.indicator, cited.edition, cited.source);
  return [...first, ...further];
}
