"use client";
// Meeting packs made in this browser, in its IndexedDB, by name. Each change counts a revision, so that two windows on
// one pack don't overwrite each other unseen. All of it rejects where the browser keeps nothing.
import { createStore, del, entries, get, type UseStore, update } from "idb-keyval";
import type { Pack } from "../../../lib/slides/pack";

/** A pack in editing may have blank or wrong fields. */
export type OwnPack = { pack: Pack; revision: number };

let opened: UseStore | null = null;
function store(): UseStore {
  opened ??= createStore("meeting-packs", "packs");
  return opened;
}

export async function ownPack(name: string): Promise<OwnPack | null> {
  return (await get<OwnPack>(name, store())) ?? null;
}

/** All of them by name. */
export async function ownPacks(): Promise<OwnPack[]> {
  const all = await entries<string, OwnPack>(store());
  return all.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * Keeps a pack under its name.
 * @param known the revision that it was made from, 0 where it was not kept before; null: whatever is kept gives way
 * @returns its new revision; null where another window has changed it meanwhile, and nothing was kept
 */
export async function keepPack(pack: Pack, known: number | null): Promise<number | null> {
  let revision: number | null = null;
  await update<OwnPack>(
    pack.name,
    (stored) => {
      const changed = known !== null && stored !== undefined && stored.revision !== known;
      revision = changed ? null : (stored?.revision ?? 0) + 1;
      return changed ? stored : { pack, revision: revision ?? 0 };
    },
    store(),
  );
  return revision;
}

export async function dropPack(name: string): Promise<void> {
  await del(name, store());
}

/** name, name-2, name-3 … */
export function freeName(name: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const next = count === 1 ? name : `${name.slice(0, 50).replace(/-+$/, "")}-${count}`;
    if (!taken.includes(next)) return next;
  }
}
