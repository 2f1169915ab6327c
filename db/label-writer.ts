// Labels of items and segments. They belong to no file: every file that has the code words it alike, and a label is
// changed by importing all files that use it in one run.
import type Database from "better-sqlite3";
import { type Origin, rowKeeper, type Stored, seenRows, withdrawRows } from "./table-writer";
import { contentTables } from "./tables";

type Label = { ja: string; en: string };

/** Columns of `observations` by which it refers to a label. */
const references = { items: ["indicator", "item"], segments: ["breakdown", "segment"] } as const;
export type LabelTable = keyof typeof references;

/** @param differs told of a label that another row or file words differently, with that wording */
export function labelWriter(
  db: Database.Database,
  table: LabelTable,
  origin: Origin,
  differs: (line: number, worded: string) => void,
) {
  const [owner, code] = references[table];
  const insert = db.prepare(`insert into ${table} values (?, ?, ?, ?, ?, ?) on conflict do nothing`);
  const select = db.prepare(`select rowid row_id, * from ${table} where ${owner} = ? and code = ?`);
  const update = db.prepare(`update ${table} set ja = ?, en = ?, extract = ?, import_id = ? where rowid = ?`);
  const usedElsewhere = db
    .prepare(
      `select 1 from observations where ${owner} = ? and ${code} = ?
       and extract not in (select value from json_each(?)) limit 1`,
    )
    .pluck();
  const keep = rowKeeper(db, contentTables[table], origin.importId);
  const seen = seenRows(db, contentTables[table]);
  const files = JSON.stringify(origin.run.files);
  const known = new Map<string, Map<string, Label>>();
  let [lastGroup, ofGroup] = ["", known.get("")];
  let changed = 0;

  const writeNew = (group: string, name: string, { ja, en }: Label, line: number): boolean => {
    if (insert.run(group, name, ja, en, origin.extract, origin.importId).changes > 0) return true;
    const stored = select.get(group, name) as Stored;
    const ofThisRun = (stored.import_id as number) >= origin.run.firstImport || !seen.mark(stored);
    if (stored.ja === ja && stored.en === en) return true;
    if (ofThisRun || usedElsewhere.get(group, name, files)) {
      differs(line, `${stored.ja} / ${stored.en}`);
      return false;
    }
    keep(stored, "changed");
    update.run(ja, en, origin.extract, origin.importId, stored.row_id as number);
    changed += 1;
    return true;
  };

  return {
    /** False where the label differs from the wording that the code has. */
    write: (group: string, name: string, ja: string, en: string, line: number): boolean => {
      if (group !== lastGroup) [lastGroup, ofGroup] = [group, known.get(group)];
      const before = ofGroup?.get(name);
      if (before) {
        if (before.ja === ja && before.en === en) return true;
        differs(line, `${before.ja} / ${before.en}`);
        return false;
      }
      // What is kept is copied: a part of a long text would keep all of it in memory.
      const label = structuredClone({ ja, en });
      if (!writeNew(group, name, label, line)) return false;
      ofGroup ??= new Map();
      known.set(structuredClone(group), ofGroup.set(structuredClone(name), label));
      return true;
    },
    /** Labels that this file changed. */
    changed: () => changed,
    /** Removes labels that no observation has any more. */
    withdrawUnused: () =>
      withdrawRows(
        db,
        contentTables[table],
        origin,
        `(${owner}, code) not in (select ${owner}, ${code} from observations)`,
      ),
  };
}
