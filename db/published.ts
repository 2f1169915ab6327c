// What was published when, number by number, from the record: a run of imports or an undo at a time, the newest first. Bounded
// however long the record is: what does not fit is told to be there.
import { and, asc, desc, eq, inArray, like, lt, min, or, type SQL } from "drizzle-orm";
import type { Missing, Qualifier } from "../lib/observation";
import type { CellChange, PublishedRun, StoredNumber } from "../lib/published-run";
import { changesOf, changesSince, entriesByKey, joinChanges, keysOf, mostRows } from "./change-timeline";
import { publishedTexts } from "./published-texts";
import { undoKind } from "./record-tables";
import type { View } from "./view";

export type RunsAsked = {
  /** Only runs before this one. */
  before?: number | null;
  /** Only runs that touched this indicator, and of them only its numbers. */
  indicator?: string | null;
  most: number;
};

type Row = Record<string, unknown>;

const keyOf = (cell: readonly unknown[]) => JSON.stringify(cell);

function numberIn(row: Row): StoredNumber {
  const number = (name: string) => (row[name] === null || row[name] === undefined ? null : Number(row[name]));
  return {
    ...{ value: number("value"), decimals: number("decimals") ?? 0, count: number("count"), base: number("base") },
    ...{ rank: number("rank"), source: String(row.source ?? ""), note: String(row.note ?? "") },
    ...{ missing: (row.missing ?? null) as Missing | null, qualifier: (row.qualifier ?? "exact") as Qualifier },
  };
}

/** What a reader would see of a number. */
const seen = (one: StoredNumber | null) =>
  one && JSON.stringify([one.value, one.decimals, one.missing, one.qualifier, one.count, one.base, one.rank]);

/** Imports by run, those of the runs asked for. */
async function runsOf(view: View, { before, indicator, most }: RunsAsked) {
  const { imports, publications } = view.tables;
  const touched = indicator ? await runsTouching(view, indicator) : null;
  const earlier = <T extends typeof imports | typeof publications>(table: T) =>
    and(
      before ? lt(table.run, before) : undefined,
      touched ? inArray(table.run, touched.length > 0 ? touched : [-1]) : undefined,
    );
  const [runs, published] = await Promise.all([
    view.orm
      .selectDistinct({ run: imports.run })
      .from(imports)
      .where(earlier(imports))
      .orderBy(desc(imports.run))
      .limit(most + 1),
    view.orm
      .select()
      .from(publications)
      .where(earlier(publications))
      .orderBy(desc(publications.run))
      .limit(most + 1),
  ]);
  const numbers = [...new Set([...runs, ...published].map(({ run }) => run))].sort((a, b) => b - a);
  const shown = numbers.slice(0, most);
  const files =
    shown.length > 0
      ? await view.orm.select().from(imports).where(inArray(imports.run, shown)).orderBy(asc(imports.id))
      : [];
  return { shown, files, published, more: numbers.length > most };
}

/** Runs that wrote, replaced or withdrew a number or a text of an indicator. */
async function runsTouching({ orm, tables }: View, indicator: string): Promise<number[]> {
  const { imports, observations, texts, changes } = tables;
  const [written, worded, changed] = await Promise.all([
    orm.selectDistinct({ id: observations.importId }).from(observations).where(eq(observations.indicator, indicator)),
    orm.selectDistinct({ id: texts.importId }).from(texts).where(eq(texts.subject, indicator)),
    orm
      .select({ id: changes.importId, before: changes.before })
      .from(changes)
      .where(and(inArray(changes.table, ["observations", "texts"]), like(changes.key, keysOf(indicator))))
      .orderBy(desc(changes.importId))
      .limit(mostRows),
  ]);
  const before = changed.flatMap((one) => Number((JSON.parse(one.before) as Row | null)?.import_id ?? 0) || []);
  const ids = [...new Set([...written, ...worded, ...changed].map(({ id }) => id).concat(before))];
  if (ids.length === 0) return [];
  const runs = await orm.selectDistinct({ run: imports.run }).from(imports).where(inArray(imports.id, ids));
  return runs.map(({ run }) => run);
}

/** What is stored now, and what replaced what since the first of some imports, by number. */
async function timelines(view: View, ids: readonly number[], indicator: string | null | undefined) {
  const { orm, tables } = view;
  const { observations } = tables;
  const since = await changesSince(view, "observations", ids, indicator);
  const entries = entriesByKey<Row>(since);
  const concerned = [...new Set([...entries.keys()].map((key) => (JSON.parse(key) as string[])[0] ?? ""))];
  const here: SQL | undefined = indicator
    ? eq(observations.indicator, indicator)
    : or(
        inArray(observations.importId, [...ids]),
        concerned.length > 0 ? inArray(observations.indicator, concerned) : undefined,
      );
  const rows = await orm.select().from(observations).where(here).orderBy(desc(observations.importId)).limit(mostRows);
  const now = new Map(
    rows.map((row) => [keyOf([row.indicator, row.edition, row.breakdown, row.segment, row.item]), row]),
  );
  return { entries, now, more: since.length === mostRows || rows.length === mostRows };
}

type Timelines = Awaited<ReturnType<typeof timelines>>;

const isSame = ({ before, after }: CellChange) => seen(before) === seen(after);

/** What one import did to the numbers. */
function cellChanges(id: number, numbers: Timelines): CellChange[] {
  return changesOf(id, numbers)
    .map(({ key, before, after }): CellChange => {
      const [indicator = "", edition = "", breakdown = "", segment = "", item = ""] = JSON.parse(key) as string[];
      const [was, is] = [before && numberIn(before), after && numberIn(after)];
      return { indicator, edition, breakdown, segment, item, before: was, after: is };
    })
    .filter((one) => !isSame(one));
}

const cellKey = (one: CellChange) => keyOf([one.indicator, one.edition, one.breakdown, one.segment, one.item]);

/**
 * @returns the runs, the newest first, and the run to go on before; null where there is none
 */
export async function publishedRuns(
  view: View,
  asked: RunsAsked,
): Promise<{ runs: PublishedRun[]; older: number | null }> {
  const { shown, files, published, more } = await runsOf(view, asked);
  const ids = files.map(({ id }) => id);
  const lines = ids.length > 0 ? await timelines(view, ids, asked.indicator) : null;
  const textsOf = await publishedTexts(view, ids, asked.indicator);
  const taken = files.flatMap(({ undoes }) => undoes ?? []);
  const { imports } = view.tables;
  const back =
    taken.length > 0
      ? await view.orm
          .select({ id: imports.id, run: imports.run, at: imports.at })
          .from(imports)
          .where(inArray(imports.id, taken))
      : [];
  const [first] = await view.orm.select({ run: min(imports.run) }).from(imports);
  const runs = shown.map((run): PublishedRun => {
    const own = files.filter((one) => one.run === run);
    const publication = published.find((one) => one.run === run);
    const undone = back.find(({ id }) => own.some(({ undoes }) => undoes === id));
    return {
      run,
      at: own[0]?.at ?? publication?.at ?? "",
      isFirst: run === first?.run,
      isUndo: own.some(({ kind }) => kind === undoKind),
      ...{ undoes: undone?.run ?? null, undoneAt: undone?.at ?? null },
      files: own.map(({ file }) => file),
      publication: publication ? { title: publication.title, note: publication.note } : null,
      cells: lines
        ? joinChanges(
            own.flatMap(({ id }) => cellChanges(id, lines)),
            cellKey,
            isSame,
          )
        : [],
      texts: textsOf(own.map(({ id }) => id)),
      more: lines?.more ?? false,
    };
  });
  return { runs, older: more ? (shown.at(-1) ?? null) : null };
}

/** When a number or a text of an indicator last changed, with the run that did it; null where none was ever stored. */
export async function lastChange(view: View, indicator: string): Promise<{ run: number; at: string } | null> {
  const { imports } = view.tables;
  const runs = await runsTouching(view, indicator);
  if (runs.length === 0) return null;
  const newest = Math.max(...runs);
  const [row] = await view.orm.select({ at: imports.at }).from(imports).where(eq(imports.run, newest)).limit(1);
  return row ? { run: newest, at: row.at } : null;
}
