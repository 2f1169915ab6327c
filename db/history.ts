// What was done, from the record: imports and undos, what each did to the numbers of an indicator, and what was published.
import { asc, desc, eq } from "drizzle-orm";
import { observations } from "./queries";
import { undoKind } from "./record-tables";
import type { Tables } from "./schema";
import type { View } from "./view";

export type ImportRecord = Tables["imports"]["$inferSelect"];

/** Every import and undo, the latest first. */
export async function imports({ orm, tables: { imports: table } }: View): Promise<ImportRecord[]> {
  return orm.select().from(table).orderBy(desc(table.id));
}

export type PublicationRecord = Tables["publications"]["$inferSelect"] & {
  /** When its run was taken back; null where it stands. */
  takenBack: string | null;
};

/** What was published at the desk, the latest first. @param submission only this one */
export async function publications(view: View, submission?: string): Promise<PublicationRecord[]> {
  const { publications: table } = view.tables;
  const one = submission === undefined ? undefined : eq(table.submission, submission);
  const [rows, all] = await Promise.all([
    view.orm.select().from(table).where(one).orderBy(desc(table.run)),
    imports(view),
  ]);
  const runs = new Map(all.map(({ id, run }) => [id, run]));
  const back = new Map(all.flatMap(({ undoes, at }) => (undoes === null ? [] : [[runs.get(undoes), at] as const])));
  return rows.map((row) => ({ ...row, takenBack: back.get(row.run) ?? null }));
}

type Kept = { value: number | null; missing: string | null };

export type HistoryEntry = {
  file: string;
  at: string;
  /** moved: the same content, from now on another file's. restored: withdrawn before, brought back by an undo. */
  action: "changed" | "withdrawn" | "moved" | "restored";
  /** True where an undo did it. */
  undo: boolean;
  /** edition, breakdown, segment and item of the cell. */
  cell: string[];
  /** Null where there was none. */
  before: Kept | null;
  /** What replaced it, as stored now or until the next import; null where it was withdrawn. */
  after: Kept | null;
};

const kept = (row: Kept | null | undefined): Kept | null => (row ? { value: row.value, missing: row.missing } : null);

/** What imports and undos replaced, withdrew or brought back of an indicator, the latest first. */
export async function history(view: View, indicator: string): Promise<HistoryEntry[]> {
  const { changes, imports: table } = view.tables;
  const all = await view.orm
    .select({ change: changes, file: table.file, kind: table.kind, at: table.at })
    .from(changes)
    .innerJoin(table, eq(table.id, changes.importId))
    .where(eq(changes.table, "observations"))
    .orderBy(desc(changes.importId), asc(changes.key));
  const rows = all.filter(({ change }) => (JSON.parse(change.key) as string[])[0] === indicator);
  const stored = await observations(view, { indicators: [indicator] });
  const now = new Map<string, Kept | null>(
    stored.map((one) => [[one.edition, one.breakdown, one.segment, one.item].join(" "), one]),
  );
  // Going back in time, what a change replaced is what the change before it had put there.
  return rows.map(({ change, file, kind, at }) => {
    const [, ...cell] = JSON.parse(change.key) as string[];
    const key = cell.join(" ");
    const before = JSON.parse(change.before) as Kept | null;
    const after = change.action === "withdrawn" ? null : now.get(key);
    now.set(key, before);
    return {
      ...{ file, at, cell, undo: kind === undoKind, action: change.action as HistoryEntry["action"] },
      ...{ before: kept(before), after: kept(after) },
    };
  });
}
