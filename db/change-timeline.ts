// What the record of changes and what is stored now say together of one table, key by key: from both follows what each import did.
import { and, asc, eq, gte, like } from "drizzle-orm";
import type { View } from "./view";

/** Rows of the record, or of what is stored, that are looked through at the most. */
export const mostRows = 20_000;

/** Keys of a table that begin with a name: those of an indicator. */
export const keysOf = (name: string) => `["${name}",%`;

export type ChangeEntry<Before> = {
  importId: number;
  action: string;
  /** As it was before the import; null for what an undo brought back. */
  before: Before | null;
};

export type Timeline<Before, Now> = {
  entries: ReadonlyMap<string, readonly ChangeEntry<Before>[]>;
  now: ReadonlyMap<string, Now>;
};

type StoredEntry = { importId: number; key: string; action: string; before: string };

/** What the record says of a table since the first of some imports, in its order. @param name only keys that begin with it */
export function changesSince(
  { orm, tables: { changes } }: View,
  table: "observations" | "texts",
  ids: readonly number[],
  name: string | null | undefined,
): Promise<StoredEntry[]> {
  const { importId, key, action, before } = changes;
  const wanted = [
    eq(changes.table, table),
    gte(importId, Math.min(...ids)),
    name ? like(key, keysOf(name)) : undefined,
  ];
  return orm
    .select({ importId, key, action, before })
    .from(changes)
    .where(and(...wanted))
    .orderBy(asc(importId), asc(key))
    .limit(mostRows);
}

/** Rows of the record, in their order, by key. */
export function entriesByKey<Before>(rows: readonly StoredEntry[]): Map<string, ChangeEntry<Before>[]> {
  const found = new Map<string, ChangeEntry<Before>[]>();
  for (const { key, importId, action, before } of rows) {
    const list = found.get(key) ?? [];
    found.set(key, list);
    list.push({ importId, action, before: JSON.parse(before) as Before | null });
  }
  return found;
}

export type KeyChange<Before, Now> = { key: string; before: Before | null; after: Before | Now | null };

/** What one import did, by key: also where a reader would see no difference. */
export function changesOf<Before extends { import_id?: unknown }, Now extends { importId: number }>(
  id: number,
  { entries, now }: Timeline<Before, Now>,
): KeyChange<Before, Now>[] {
  const keys = new Set<string>();
  for (const [key, list] of entries) {
    if (list.some((one) => one.importId === id || Number(one.before?.import_id) === id)) keys.add(key);
  }
  for (const [key, row] of now) if (row.importId === id) keys.add(key);
  return [...keys].sort().flatMap((key): KeyChange<Before, Now>[] => {
    const list = entries.get(key) ?? [];
    const own = list.find(({ importId }) => importId === id);
    if (own?.action === "moved") return [];
    const next = list.find(({ importId }) => importId > id);
    // An undo leaves a row with the import that it was of before: such a one wrote it, and this one did not.
    // What was withdrawn may be added again, which no change tells.
    const later = next ? next.before : (now.get(key) ?? null);
    return [{ key, before: own?.before ?? null, after: own?.action === "withdrawn" ? null : later }];
  });
}

/** Of several imports of one run: what was before the first, and is after the last, where that is not the same. */
export function joinChanges<Change extends { before: unknown; after: unknown }>(
  all: readonly Change[],
  keyOf: (one: Change) => string,
  isSame: (one: Change) => boolean,
): Change[] {
  const found = new Map<string, Change>();
  for (const one of all) {
    const key = keyOf(one);
    const first = found.get(key);
    found.set(key, first ? { ...one, before: first.before } : one);
  }
  return [...found.values()].filter((one) => !isSame(one));
}
