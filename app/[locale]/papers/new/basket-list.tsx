"use client";
// The figures chosen, in their order: moved and removed with buttons. Without script each button sends the form.
import { useEffect, useRef } from "react";
import { entryPath, readFigurePage } from "../../../../lib/address/figure";
import { galleryFields } from "../../../../lib/address/gallery";
import { pageHref } from "../../../../lib/address/page";
import type { Reader } from "../../../../lib/address/reader";
import { captionedEntry } from "../../../../lib/address/selection";
import { longestCaption, moved } from "../../../../lib/address/tray";
import { editionLabel } from "../../../../lib/words/edition-label";
import { setCaption, useCaptions } from "../../../_ui/tray/captions-store";
import { basketWords } from "./basket-words";

export type BasketFigure = { indicator: string; name: string; entry: string; pinned: string };

type Does = "up" | "down" | "remove";

type Props = {
  entries: readonly string[];
  names: ReadonlyMap<string, BasketFigure>;
  reader: Reader;
  kinds: Readonly<Record<string, string>>;
  breakdowns: Readonly<Record<string, string>>;
  scripted: boolean;
  onChange: (entries: readonly string[]) => void;
  /** Said to who can't see the list change. */
  onSay: (text: string) => void;
};

export function BasketList({ entries, names, reader, kinds, breakdowns, scripted, onChange, onSay }: Props) {
  const { lang, era } = reader;
  const words = basketWords[lang];
  const captions = useCaptions();
  const list = useRef<HTMLOListElement>(null);
  /** Where the keyboard goes once the list is drawn anew; a moved button would lose it. */
  const next = useRef("");
  useEffect(() => {
    if (next.current === "") return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[data-focus]") ?? [])];
    const wanted = buttons.find((one) => one.dataset.focus === next.current) ?? buttons.at(-1);
    (wanted ?? document.getElementById("chosen"))?.focus();
    next.current = "";
  });

  const nameOf = (entry: string) => names.get(entry.split("?")[0] ?? "")?.name ?? entry;

  function change(does: Does, entry: string): void {
    const place = entries.indexOf(entry);
    if (does === "remove") {
      const after = entries.filter((one) => one !== entry);
      next.current = `remove ${after[Math.min(place, after.length - 1)] ?? ""}`;
      onChange(after);
      onSay(words.removed(nameOf(entry)));
      return;
    }
    const after = moved(entries, entry, does === "up" ? -1 : 1);
    next.current = `${does} ${entry}`;
    onChange(after);
    onSay(words.movedTo(nameOf(entry), after.indexOf(entry) + 1));
  }

  /** What sets a figure apart from another state of it. */
  function stateOf(entry: string): string {
    const state = new Map(readFigurePage(entryPath(entry))?.state);
    const editions = (state.get("editions") ?? "").split(",").filter(Boolean);
    return [
      ...(editions.length === 0 ? [words.alwaysNewest] : []),
      ...editions.map((edition) => editionLabel(edition, lang, era).plain),
      breakdowns[state.get("breakdown") ?? ""] ?? "",
      kinds[state.get("kind") ?? ""] ?? "",
    ]
      .filter(Boolean)
      .join(words.comma);
  }

  const button = (does: Does, entry: string, idle = false) => (
    <button
      type={scripted ? "button" : "submit"}
      className="basket-button"
      data-focus={`${does} ${entry}`}
      aria-label={words.of(words[does], nameOf(entry))}
      title={words[does]}
      aria-disabled={idle || undefined}
      {...(scripted
        ? { onClick: () => (idle ? undefined : change(does, entry)) }
        : { name: galleryFields[does], value: entry, formAction: pageHref(reader, "/papers/new") })}
    >
      <span aria-hidden="true">{{ up: "↑", down: "↓", remove: "×" }[does]}</span>
    </button>
  );

  if (entries.length === 0) return <p className="basket-none">{words.none}</p>;
  return (
    <ol className="basket-list" ref={list}>
      {entries.map((entry, place) => (
        <li key={entry}>
          <input type="hidden" name={galleryFields.figure} value={captionedEntry(entry, captions[entry] ?? "")} />
          <span>
            <a href={pageHref(reader, entryPath(entry))}>{nameOf(entry)}</a>
            <small>{stateOf(entry)}</small>
          </span>
          <span className="basket-buttons">
            {button("up", entry, place === 0)}
            {button("down", entry, place === entries.length - 1)}
            {button("remove", entry)}
          </span>
          {scripted && (
            <details className="basket-caption">
              <summary aria-label={words.of(words.caption, nameOf(entry))}>{captions[entry] || words.caption}</summary>
              <input
                type="text"
                value={captions[entry] ?? ""}
                maxLength={longestCaption}
                aria-label={words.of(words.caption, nameOf(entry))}
                onChange={(event) => setCaption(entry, event.currentTarget.value)}
              />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
