"use client";
// The figures to choose from: a list that words narrow, in a dialog. Arrow keys run through it, Enter adds.
import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { indexDocuments } from "../../../../../../lib/catalogue/search";
import { maximumQueryLength } from "../../../../../../lib/catalogue/search-query";
import type { Lang } from "../../../../../../lib/localised";
import { colon } from "../../../../../../lib/words/marks";
import type { FigureChoices } from "../../../../../_server/figure-choices";
import { type FoundFigure, findFigures } from "./find-figures";
import { packSlidesWords } from "./pack-slides-words";

type Props = {
  choices: FigureChoices;
  lang: Lang;
  /** Why no more can be added; empty where they can. */
  full: string;
  onPick: (found: FoundFigure) => void;
};

export function FigureSearch({ choices, lang, full, onPick }: Props) {
  const words = packSlidesWords[lang].find;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const id = useId();
  const documents = useMemo(() => (open ? indexDocuments(choices.documents) : []), [open, choices]);
  const found = open ? findFigures(query, choices.figures, documents, lang) : [];

  function show(): void {
    if (full !== "") return;
    setQuery("");
    setOpen(true);
    dialog.current?.showModal();
    field.current?.focus();
  }

  function walk(event: KeyboardEvent): void {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || event.nativeEvent.isComposing) return;
    const places = [field.current, ...(dialog.current?.querySelectorAll<HTMLElement>("li button") ?? [])];
    const at = places.indexOf(document.activeElement as HTMLInputElement);
    if (at < 0) return;
    event.preventDefault();
    places[Math.min(Math.max(at + by, 0), places.length - 1)]?.focus();
  }

  return (
    <>
      <button type="button" aria-disabled={full !== "" || undefined} title={full || undefined} onClick={show}>
        {packSlidesWords[lang].slides.addFigure}
      </button>
      <dialog
        ref={dialog}
        className="edit-find"
        aria-labelledby={`${id}-heading`}
        onClose={() => setOpen(false)}
        onKeyDown={walk}
      >
        <h2 id={`${id}-heading`}>{words.heading}</h2>
        <div className="edit-field">
          <label htmlFor={id}>{words.label}</label>
          <input
            id={id}
            ref={field}
            type="search"
            value={query}
            maxLength={maximumQueryLength}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <p className="hint" id={`${id}-hint`}>
            {words.hint}
          </p>
        </div>
        <p role="status">{open && (found.length > 0 ? words.found(found.length) : words.none)}</p>
        <ul>
          {found.map((one) => (
            <li key={one.figure.id}>
              <button
                type="button"
                onClick={() => {
                  dialog.current?.close();
                  onPick(one);
                }}
              >
                {one.figure.name}
                <small>{[one.figure.topic, one.by].filter(Boolean).join(colon[lang])}</small>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </>
  );
}
