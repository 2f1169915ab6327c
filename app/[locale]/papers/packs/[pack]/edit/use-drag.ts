"use client";
// Drags a slide of the list to another place with mouse, pen or finger. The list scrolls along at its edges.
import { type PointerEvent, useRef, useState } from "react";

/** Pixels that a press may move and still be a press; of the list's edge at which it scrolls; that it scrolls. */
const [stillPress, edge, step] = [6, 40, 12];

export type Drag = { key: number; to: number };

type Dragging = {
  /** Null where nothing is being dragged. `to`: place among the others. */
  drag: Drag | null;
  start: (event: PointerEvent<HTMLElement>, key: number) => void;
  move: (event: PointerEvent<HTMLElement>) => void;
  /** @returns true where a drag has ended, and a click that follows is none */
  end: (event: PointerEvent<HTMLElement>) => void;
  cancel: () => void;
};

/** Elements of the list that can change places carry `data-key`, in their order. */
export function useDrag(list: () => HTMLElement | null, onDrop: (drag: Drag) => void): Dragging {
  const [drag, setDrag] = useState<Drag | null>(null);
  const pressed = useRef<{ key: number; y: number; pointer: number } | null>(null);

  function placeAt(key: number, y: number): number {
    const others = [...(list()?.querySelectorAll<HTMLElement>("[data-key]") ?? [])].filter(
      (one) => one.dataset.key !== String(key),
    );
    return others.filter((one) => {
      const box = one.getBoundingClientRect();
      return y > box.top + box.height / 2;
    }).length;
  }

  return {
    drag,
    start(event, key) {
      if (!event.isPrimary || event.button !== 0) return;
      pressed.current = { key, y: event.clientY, pointer: event.pointerId };
    },
    move(event) {
      const press = pressed.current;
      if (!press || event.pointerId !== press.pointer) return;
      if (!drag && Math.abs(event.clientY - press.y) < stillPress) return;
      event.currentTarget.setPointerCapture(press.pointer);
      const box = list()?.getBoundingClientRect();
      if (box && event.clientY < box.top + edge) list()?.scrollBy(0, -step);
      if (box && event.clientY > box.bottom - edge) list()?.scrollBy(0, step);
      setDrag({ key: press.key, to: placeAt(press.key, event.clientY) });
    },
    end(event) {
      if (event.pointerId !== pressed.current?.pointer) return;
      pressed.current = null;
      if (drag) onDrop(drag);
      setDrag(null);
    },
    cancel() {
      pressed.current = null;
      setDrag(null);
    },
  };
}
