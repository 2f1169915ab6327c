// The audience's window: buttons that appear when they are looked for, the slide under mouse and finger.

import { button, element } from "./element";
import type { Command } from "./keys";
import type { presentWords } from "./present-words";

type Words = (typeof presentWords)["ja"];

/** Shown this long after the pointer has moved. */
const shownFor = 4000;
const leastSwipe = 50;

/** Puts the buttons into the document. @returns what writes the number between them */
export function addControls(words: Words, obey: (command: Command) => void): (text: string) => void {
  const number = element("span", { class: "number" });
  const one = (name: "previous" | "next" | "black" | "fullScreen" | "presenter" | "help") =>
    button(words.controls[name], () => obey({ do: name }), { "data-do": name });
  const bar = element(
    "div",
    { class: "controls", role: "toolbar", "aria-label": words.controls.label },
    one("previous"),
    number,
    one("next"),
    ...(["black", "fullScreen", "presenter", "help"] as const).map(one),
  );
  document.querySelector("main")?.append(bar);

  let hide = 0;
  const show = () => {
    bar.dataset.shown = "";
    clearTimeout(hide);
    hide = window.setTimeout(() => delete bar.dataset.shown, shownFor);
  };
  document.addEventListener("pointermove", show);
  document.addEventListener("pointerdown", show);
  return (text) => {
    number.textContent = text;
  };
}

/** A click turns to the next slide; a finger swipes back and forth. Links and selected text stay what they are. */
export function listenToPointer(stage: HTMLElement, obey: (command: Command) => void): void {
  let from: PointerEvent | null = null;
  stage.addEventListener("pointerdown", (event) => {
    from = event.isPrimary && event.button === 0 ? event : null;
  });
  stage.addEventListener("pointerup", (event) => {
    if (!from || event.pointerId !== from.pointerId) return;
    const [x, y] = [event.clientX - from.clientX, event.clientY - from.clientY];
    from = null;
    if (event.target instanceof Element && event.target.closest("a, dialog, .controls, .words")) return;
    if (event.pointerType === "mouse") {
      if (Math.hypot(x, y) < 8) obey({ do: "next" });
    } else if (Math.abs(x) >= leastSwipe && Math.abs(x) > 2 * Math.abs(y)) {
      obey({ do: x < 0 ? "next" : "previous" });
    }
  });
  stage.addEventListener("pointercancel", () => {
    from = null;
  });
}
