// Who states what: the sources of each edition, without the observations themselves.
import { and, eq } from "drizzle-orm";
import type { Stated } from "../lib/observation";
import type { View } from "./view";

/** Which sources state an edition of an indicator, apart for numbers that only a private record has. */
export async function stated({ orm, tables }: View): Promise<Stated[]> {
  const { observations: table, citations, sources: of } = tables;
  const place = { indicator: table.indicator, breakdown: table.breakdown, edition: table.edition };
  const byPlace = [place.indicator, place.breakdown, place.edition];
  const sameCell = (["indicator", "edition", "breakdown", "segment", "item"] as const).map((name) =>
    eq(citations[name], table[name]),
  );
  const first = await orm
    .selectDistinct({ ...place, source: table.source, standing: of.standing })
    .from(table)
    .innerJoin(of, eq(of.id, table.source))
    .orderBy(...byPlace, table.source);
  const further = await orm
    .selectDistinct({
      ...place,
      source: citations.source,
      standing: of.standing,
      own: table.source,
      face: citations.face,
    })
    .from(citations)
    .innerJoin(table, and(...sameCell))
    .innerJoin(of, eq(of.id, citations.source))
    .orderBy(...byPlace, citations.source, table.source, citations.face);
  const isPrivate = new Set(first.filter(({ standing }) => standing === "private").map(({ source }) => source));
  return [
    ...first.map(({ standing, ...row }) => ({ ...row, cited: false, unconfirmed: standing === "private" })),
    ...further.flatMap(({ standing, own, face, ...row }) => {
      const unconfirmed = standing === "private" || isPrivate.has(own);
      // A private record that only confirms a published number notes none of its own.
      return standing === "private" && !isPrivate.has(own) && face === "confirmed"
        ? []
        : [{ ...row, cited: true, unconfirmed }];
    }),
  ];
}
