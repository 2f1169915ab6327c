"use client";
// The pack in editing: taken from this browser, else from the dashboard. Every change is kept at once, one write after
// another, the newest only.
import { useCallback, useEffect, useRef, useState } from "react";
import { type Draft, draftOf, type Edit, edited, packOf } from "../../../../../../lib/slides/draft";
import type { Pack } from "../../../../../../lib/slides/pack";
import { dropPack, freeName, keepPack, ownPack, ownPacks } from "../../../../../_ui/tray/own-packs";

/** `elsewhere`: another window has changed the same pack, and nothing more is kept until one of the two is chosen. */
export type Kept = "not-yet" | "yes" | "no" | "elsewhere";

type Setting = {
  /** In the address; `new` for a pack that has none yet. */
  name: string;
  /** The dashboard's pack of this name. */
  shipped: Pack | null;
  /** Names of the dashboard's packs. */
  taken: readonly string[];
  blank: (name: string) => Pack;
  /** The pack is kept under this name from now on. */
  onName: (name: string) => void;
};

export type Editing = {
  draft: Draft | "loading" | "missing";
  kept: Kept;
  /** @returns the draft after the edit */
  apply: (edit: Edit) => Draft | null;
  /** Takes another pack. Where another one of its name is kept, it gets a name of its own. */
  take: (pack: Pack) => Promise<void>;
  /** @returns false where the name is taken */
  rename: (name: string) => Promise<boolean>;
  keepMine: () => void;
  takeTheirs: () => Promise<void>;
  /** Forgets what this browser keeps. */
  forget: () => Promise<void>;
};

export function useDraft({ name, shipped, taken, blank, onName }: Setting): Editing {
  const [draft, setDraft] = useState<Editing["draft"]>("loading");
  const [kept, setKept] = useState<Kept>("not-yet");
  const newest = useRef<Pack | null>(null);
  const revision = useRef<number | null>(0);
  const queue = useRef(Promise.resolve());

  const keep = useCallback(
    (pack: Pack) => {
      newest.current = pack;
      queue.current = queue.current.then(async () => {
        if (newest.current !== pack) return;
        try {
          const next = await keepPack(pack, revision.current);
          if (next !== null) {
            revision.current = next;
            onName(pack.name);
          }
          setKept(next === null ? "elsewhere" : "yes");
        } catch {
          setKept("no");
        }
      });
      return queue.current;
    },
    [onName],
  );

  const begin = useCallback((pack: Pack, known: number) => {
    newest.current = pack;
    revision.current = known;
    setKept(known > 0 ? "yes" : "not-yet");
    setDraft(draftOf(pack));
  }, []);

  const ownNames = useCallback(async () => (await ownPacks().catch(() => [])).map(({ pack }) => pack.name), []);

  useEffect(() => {
    let left = false;
    async function load() {
      const own = await ownPack(name).catch(() => null);
      const names = name === "new" ? await ownNames() : [];
      if (left) return;
      if (own) begin(own.pack, own.revision);
      else if (shipped) begin(shipped, 0);
      else if (name === "new") begin(blank(freeName("meeting", [...names, ...taken])), 0);
      else setDraft("missing");
    }
    void load();
    return () => {
      left = true;
    };
  }, [name, shipped, taken, blank, begin, ownNames]);

  return {
    draft,
    kept,
    apply(edit) {
      if (typeof draft === "string") return null;
      const next = edited(draft, edit);
      setDraft(next);
      if (next.meeting !== draft.meeting || next.slides !== draft.slides) void keep(packOf(next));
      return next;
    },
    async take(pack) {
      const own = await ownPack(pack.name).catch(() => null);
      if (own && JSON.stringify(own.pack) === JSON.stringify(pack)) {
        begin(own.pack, own.revision);
        onName(pack.name);
        return;
      }
      const named = own ? { ...pack, name: freeName(pack.name, [...(await ownNames()), ...taken]) } : pack;
      begin(named, 0);
      await keep(named);
    },
    async rename(next) {
      if (typeof draft === "string" || [...(await ownNames()), ...taken].includes(next)) return false;
      const before = draft.meeting.name;
      const renamed = edited(draft, { do: "meeting", meeting: { ...draft.meeting, name: next } });
      await queue.current;
      revision.current = 0;
      setDraft(renamed);
      await keep(packOf(renamed));
      await dropPack(before).catch(() => undefined);
      return true;
    },
    keepMine() {
      revision.current = null;
      if (newest.current) void keep(newest.current);
    },
    async takeTheirs() {
      const own = newest.current && (await ownPack(newest.current.name).catch(() => null));
      if (own) begin(own.pack, own.revision);
    },
    async forget() {
      await queue.current;
      await dropPack(name).catch(() => undefined);
      if (shipped) begin(shipped, 0);
    },
  };
}
