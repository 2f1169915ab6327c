// The checks over several rows, on what is stored: for the groups that an import has rows in.
import type Database from "better-sqlite3";
import { indicatorById } from "../lib/catalogue/indicators";
import { checkGroup, checkSums, type GroupRow } from "../lib/import/checks";
import type { TableProblem } from "../lib/import/read-table";
import { noBreakdown } from "../lib/observation";

/** @param groups `indicator edition breakdown segment` of each group, with the line where the file has it first */
export function* checkStored(db: Database.Database, groups: ReadonlyMap<string, number>): Generator<TableProblem> {
  const rows = db.prepare(
    "select item, segment, value, decimals, qualifier, rank from observations where indicator=? and edition=? and breakdown=? order by segment, item",
  );
  const total = db
    .prepare("select value from observations where indicator=? and edition=? and breakdown='none' and segment='all'")
    .pluck();
  const count = (indicator: string, edition: string) => (total.get(indicator, edition) as number | null) ?? null;
  const done = new Set<string>();
  for (const [group, line] of groups) {
    const [indicator = "", edition = "", breakdown = "", segment = ""] = group.split(" ");
    const known = indicatorById.get(indicator);
    if (!known) continue;
    const place = `${indicator} ${edition} ${breakdown}`;
    const stored = (rows.all(indicator, edition, breakdown) as (GroupRow & { segment: string })[]).filter(
      (row) => row.item,
    );
    // 大企業 by size of organisation: the segments are the items, and together one group.
    const diagonal = breakdown !== noBreakdown && stored.every((row) => row.item === row.segment);
    if (diagonal && done.has(place)) continue;
    const mine = diagonal ? stored : stored.filter((row) => row.segment === segment);
    for (const problem of checkGroup(known, mine)) yield { ...problem, line };
    if (!done.has(place) && known.unit === "count") {
      for (const problem of checkSums(known, edition, count)) yield { ...problem, line };
    }
    done.add(place);
  }
}
