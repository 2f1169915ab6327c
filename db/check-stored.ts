// The checks over several rows, on what is stored: for the groups that an import has rows in.
import type Database from "better-sqlite3";
import { indicatorById } from "../lib/catalogue/indicators";
import { checkGroup, checkSums, type GroupRow } from "../lib/import/checks";
import type { TableProblem } from "../lib/import/read-table";
import { noBreakdown } from "../lib/observation";

/** @param groups `indicator edition breakdown segment` of each group, with the line where the file has it first */
export function* checkStored(db: Database.Database, groups: ReadonlyMap<string, number>): Generator<TableProblem> {
  yield* checkGroups(db, groups);
  yield* checkCounts(db, groups);
}

/** Parts against 100 and ranks against values, within each group. */
function* checkGroups(db: Database.Database, groups: ReadonlyMap<string, number>): Generator<TableProblem> {
  const place = "indicator = ? and edition = ? and breakdown = ?";
  const columns = "item, value, decimals, qualifier, rank";
  const ranked = db.prepare(`select 1 from observations where ${place} and segment = ? and rank is not null limit 1`);
  const offDiagonal = db.prepare(`select 1 from observations where ${place} and segment <> item limit 1`);
  const ofBreakdown = db.prepare(`select ${columns} from observations where ${place} order by item`);
  const ofSegment = db.prepare(`select ${columns} from observations where ${place} and segment = ? order by item`);
  /** Of each indicator, edition and breakdown: whether its segments are the items, 大企業 by size of organisation. */
  const diagonals = new Map<string, boolean>();
  for (const [group, line] of groups) {
    const [indicator = "", edition = "", breakdown = "", segment = ""] = group.split(" ");
    const known = indicatorById.get(indicator);
    if (!known) continue;
    const whole = `${indicator} ${edition} ${breakdown}`;
    const checked = diagonals.get(whole);
    const diagonal = checked ?? (breakdown !== noBreakdown && !offDiagonal.get(indicator, edition, breakdown));
    diagonals.set(whole, diagonal);
    // Such segments are one group together, which is checked once.
    if (diagonal && checked) continue;
    if (!diagonal && known.answer !== "single" && !ranked.get(indicator, edition, breakdown, segment)) continue;
    const rows = diagonal
      ? ofBreakdown.all(indicator, edition, breakdown)
      : ofSegment.all(indicator, edition, breakdown, segment);
    for (const problem of checkGroup(known, rows as GroupRow[])) yield { ...problem, line };
  }
}

/** Counts against the counts that they are the sum of, also where only one of those is new. */
function* checkCounts(db: Database.Database, groups: ReadonlyMap<string, number>): Generator<TableProblem> {
  const whole = "none all";
  const total = db
    .prepare("select value from observations where indicator=? and edition=? and breakdown='none' and segment='all'")
    .pluck();
  const count = (indicator: string, edition: string) => (total.get(indicator, edition) as number | null) ?? null;
  const done = new Set<string>();
  for (const [group, line] of groups) {
    const [indicator = "", edition = "", breakdown] = group.split(" ");
    if (breakdown !== noBreakdown || indicatorById.get(indicator)?.unit !== "count") continue;
    const sums = [...indicatorById.values()].filter(
      (one) => one.id === indicator || (one.unit === "count" && one.sumOf?.includes(indicator)),
    );
    for (const sum of sums) {
      for (const period of new Set([edition, edition.replace(/H[12]$/, "")])) {
        const place = `${sum.id} ${period}`;
        if (done.has(place)) continue;
        done.add(place);
        const at = groups.get(`${place} ${whole}`) ?? line;
        for (const problem of checkSums(sum, period, count)) yield { ...problem, line: at };
      }
    }
  }
}
