"use client";
// The slides in their order. Keys choose, move and remove; mouse, pen and finger drag. Cover and notices stay where they
// are.
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Lang } from "../../../../../../lib/localised";
import type { Chosen } from "../../../../../../lib/slides/draft";
import { packSlidesWords } from "./pack-slides-words";
import type { SlideName } from "./slide-name";
import { useDrag } from "./use-drag";

export type ListedSlide = SlideName & { key: Chosen; wrong: boolean };

type Props = {
  slides: readonly ListedSlide[];
  chosen: Chosen;
  lang: Lang;
  /** The keyboard goes to the chosen one each time that this number changes. */
  focus: number;
  onChoose: (key: Chosen) => void;
  onMove: (key: number, to: number) => void;
  onRemove: () => void;
};

export function SlideList({ slides, chosen, lang, focus, onChoose, onMove, onRemove }: Props) {
  const words = packSlidesWords[lang].slides;
  const list = useRef<HTMLDivElement>(null);
  const dragging = useDrag(
    () => list.current,
    ({ key, to }) => onMove(key, to),
  );
  const { drag } = dragging;
  const place = slides.findIndex(({ key }) => key === chosen);
  const movable = slides.filter(({ key }) => typeof key === "number");

  useEffect(() => {
    if (focus > 0) list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [focus]);

  function press(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || shiftKey) return;
    const by = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0;
    if (by !== 0 && altKey && typeof chosen === "number")
      onMove(chosen, movable.findIndex((one) => one.key === chosen) + by);
    else if (by !== 0 && !altKey) choose(place + by);
    else if (key === "Home") choose(0);
    else if (key === "End") choose(slides.length - 1);
    else if (key === "Escape" && drag) dragging.cancel();
    else if (key === "Delete" && typeof chosen === "number") onRemove();
    else return;
    event.preventDefault();
  }

  function choose(at: number): void {
    const one = slides[at];
    if (!one) return;
    onChoose(one.key);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[at]?.focus();
  }

  /** The one before which the dragged slide would come to stand. */
  const others = movable.filter(({ key }) => key !== drag?.key);
  const before = drag ? (others[drag.to]?.key ?? "closing") : null;

  return (
    <div ref={list} className="edit-slides" role="listbox" aria-label={words.heading} aria-describedby="slide-keys">
      {slides.map(({ key, name, detail, wrong }, index) => (
        <div
          key={key}
          role="option"
          aria-selected={key === chosen}
          tabIndex={key === chosen ? 0 : -1}
          data-key={typeof key === "number" ? key : undefined}
          data-dragged={drag?.key === key || undefined}
          data-before={before === key || undefined}
          onClick={() => choose(index)}
          onKeyDown={press}
          {...(typeof key === "number"
            ? {
                onPointerDown: (event) => dragging.start(event, key),
                onPointerMove: dragging.move,
                onPointerUp: dragging.end,
                onPointerCancel: dragging.cancel,
              }
            : {})}
        >
          <span className="edit-number">{index + 1}</span>
          <span className="edit-name">
            {name}
            {detail && <small>{detail}</small>}
            {wrong && <small className="edit-wrong">{words.wrong}</small>}
          </span>
          {typeof key === "number" && <span className="edit-grip" aria-hidden="true" />}
        </div>
      ))}
    </div>
  );
}
