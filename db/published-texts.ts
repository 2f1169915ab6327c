// What imports and undos did to the texts that stand in the place of the catalogue's, from the record.
import { and, asc, eq, gte, like } from "drizzle-orm";
import type { Localised } from "../lib/localised";
import type { TextChange } from "../lib/published-run";
import type { View } from "./view";

/** Changes that are looked through at the most. */
const mostRows = 20_000;

type Row = Localised & { import_id: number };
type Entry = { importId: number; action: string; before: Row | null };

const saidIn = (row: Localised | null | undefined): Localised | null => (row ? { ja: row.ja, en: row.en } : null);
const isSame = (one: Localised | null, other: Localised | null) => one?.ja === other?.ja && one?.en === other?.en;

/** A text of each run's imports as it was before the first of them, and is after the last. */
function joined(all: readonly TextChange[]): TextChange[] {
  const found = new Map<string, TextChange>();
  for (const one of all) {
    const key = `${one.subject} ${one.part}`;
    const first = found.get(key);
    found.set(key, first ? { ...one, before: first.before } : one);
  }
  return [...found.values()].filter(({ before, after }) => !isSame(before, after));
}

/**
 * @param ids imports and undos @param subject only texts of this one
 * @returns of some of the imports, together, what they changed
 */
export async function publishedTexts(
  { orm, tables: { changes, texts } }: View,
  ids: readonly number[],
  subject: string | null | undefined,
): Promise<(some: readonly number[]) => TextChange[]> {
  if (ids.length === 0) return () => [];
  const [since, stored] = await Promise.all([
    orm
      .select({ importId: changes.importId, key: changes.key, action: changes.action, before: changes.before })
      .from(changes)
      .where(
        and(
          eq(changes.table, "texts"),
          gte(changes.importId, Math.min(...ids)),
          subject ? like(changes.key, `["${subject}",%`) : undefined,
        ),
      )
      .orderBy(asc(changes.importId), asc(changes.key))
      .limit(mostRows),
    orm
      .select()
      .from(texts)
      .where(subject ? eq(texts.subject, subject) : undefined),
  ]);
  const entries = new Map<string, Entry[]>();
  for (const { key, importId, action, before } of since) {
    const entry = { importId, action, before: JSON.parse(before) as Row | null };
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  const now = new Map(stored.map((row) => [JSON.stringify([row.subject, row.part]), row]));
  const keys = [...new Set([...entries.keys(), ...now.keys()])].sort();
  // As of the numbers (published.ts): what replaces a text says what it was, the last one is stored.
  const changesIn = (id: number): TextChange[] =>
    keys.flatMap((key): TextChange[] => {
      const list = entries.get(key) ?? [];
      const own = list.find(({ importId }) => importId === id);
      const wrote = now.get(key)?.importId === id || list.some(({ before }) => before?.import_id === id);
      if ((!own && !wrote) || own?.action === "moved") return [];
      const next = list.find(({ importId }) => importId > id);
      const later = next ? next.before : now.get(key);
      const [before, after] = [saidIn(own?.before), saidIn(own?.action === "withdrawn" ? null : later)];
      const [of = "", part = ""] = JSON.parse(key) as string[];
      return isSame(before, after) ? [] : [{ subject: of, part, before, after }];
    });
  return (some) => joined(some.flatMap(changesIn));
}
