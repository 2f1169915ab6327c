"use client";
// The figures in the tray, in their order: moved and removed with buttons, each sent with the form.
import { useEffect, useRef } from "react";
import { entryPath, readFigurePage } from "../../../../lib/address/figure";
import { pageHref } from "../../../../lib/address/page";
import { moved } from "../../../../lib/address/tray";
import type { Era, Lang } from "../../../../lib/localised";
import { editionLabel } from "../../../../lib/words/edition-label";
import { trayWords } from "../../../_ui/tray/tray-words";

export type FigureName = { indicator: string; name: string; entry: string };

type Props = {
  entries: readonly string[];
  names: ReadonlyMap<string, FigureName>;
  lang: Lang;
  era: Era;
  kinds: Readonly<Record<string, string>>;
  breakdowns: Readonly<Record<string, string>>;
  onChange: (entries: readonly string[]) => void;
  /** Said to who can't see the list change. */
  onSay: (text: string) => void;
};

export function TrayChosen({ entries, names, lang, era, kinds, breakdowns, onChange, onSay }: Props) {
  const words = trayWords[lang];
  const list = useRef<HTMLElement>(null);
  /** Where the keyboard goes once the list is drawn anew; a moved button would lose it. */
  const next = useRef("");
  useEffect(() => {
    if (next.current === "") return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[data-focus]") ?? [])];
    const wanted = buttons.find((one) => one.dataset.focus === next.current) ?? buttons.at(-1);
    (wanted ?? list.current?.querySelector<HTMLElement>("h2"))?.focus();
    next.current = "";
  });

  const nameOf = (entry: string) => names.get(entry.split("?")[0] ?? "")?.name ?? entry;

  function move(entry: string, by: 1 | -1): void {
    const after = moved(entries, entry, by);
    next.current = `${by > 0 ? "down" : "up"} ${entry}`;
    onChange(after);
    onSay(words.movedTo(nameOf(entry), after.indexOf(entry) + 1));
  }

  function remove(entry: string): void {
    const place = entries.indexOf(entry);
    const after = entries.filter((one) => one !== entry);
    next.current = `remove ${after[Math.min(place, after.length - 1)] ?? ""}`;
    onChange(after);
    onSay(words.removed(nameOf(entry)));
  }

  /** What sets a figure apart from another state of it. */
  function stateOf(entry: string): string {
    const state = new Map(readFigurePage(entryPath(entry))?.state);
    const editions = (state.get("editions") ?? "").split(",").filter(Boolean);
    return [
      ...editions.map((edition) => editionLabel(edition, lang, era).plain),
      breakdowns[state.get("breakdown") ?? ""] ?? "",
      kinds[state.get("kind") ?? ""] ?? "",
    ]
      .filter(Boolean)
      .join(lang === "ja" ? "、" : ", ");
  }

  const button = (does: "up" | "down" | "remove", entry: string, work: () => void, idle = false) => (
    <button
      type="button"
      data-focus={`${does} ${entry}`}
      aria-label={words.of(words[does], nameOf(entry))}
      aria-disabled={idle || undefined}
      onClick={() => {
        if (!idle) work();
      }}
    >
      {words[does]}
    </button>
  );

  return (
    <section aria-labelledby="chosen" ref={list}>
      <h2 id="chosen" tabIndex={-1}>
        {words.chosen(entries.length)}
      </h2>
      {entries.length === 0 && <p>{words.none}</p>}
      <ol className="tray-chosen">
        {entries.map((entry, place) => (
          <li key={entry}>
            <input type="hidden" name="figure" value={entry} />
            <a href={pageHref({ lang, era }, entryPath(entry))}>{nameOf(entry)}</a>
            <p>{stateOf(entry)}</p>
            <p className="tray-buttons">
              {button("up", entry, () => move(entry, -1), place === 0)}
              {button("down", entry, () => move(entry, 1), place === entries.length - 1)}
              {button("remove", entry, () => remove(entry))}
            </p>
          </li>
        ))}
      </ol>
      {entries.length > 1 && (
        <p>
          <button type="button" onClick={() => onChange([])}>
            {words.clear}
          </button>
        </p>
      )}
    </section>
  );
}
