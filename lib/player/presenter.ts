// The presenter's window: notes, clock, list of slides and buttons around the current slide and the next one.

import type { SlideSize } from "../address/looks";
import type { Deck } from "./deck";
import { button, element } from "./element";
import type { Command } from "./keys";
import type { presentWords } from "./present-words";
import { type Clock, clockText, elapsed, paused, restarted, started, type Talk } from "./talk";

type Words = (typeof presentWords)["ja"];

type Ends = {
  obey: (command: Command) => void;
  goTo: (index: number) => void;
  setClock: (change: (clock: Clock, now: number) => Clock) => void;
};

export type Panel = {
  show: (talk: Talk, index: number) => void;
  /** Once a second at least. */
  tick: (clock: Clock, connected: boolean) => void;
};

const most = 600;

/** Builds the window's parts. */
export function addPresenter(words: Words, deck: Deck, { obey, goTo, setClock }: Ends): Panel {
  const own = words.presenter;
  const notes = element("section", { class: "notes scrolls", tabindex: "0", "aria-label": own.notes });
  const last = element("p", { class: "no-next" }, own.last);
  const number = element("p", { class: "number" });
  const state = element("p", { class: "state", role: "status" });
  const [gone, left] = [element("strong", { role: "timer" }), element("strong", { role: "timer" })];
  const minutes = element("input", { type: "number", min: "1", max: String(most), step: "1", id: "minutes" });
  const runs = button(own.start, () => setClock((clock, now) => (clock.since === null ? started : paused)(clock, now)));
  const list = element("ol", { class: "list scrolls" });

  minutes.addEventListener("change", () => {
    const value = Math.round(minutes.valueAsNumber);
    if (value >= 1 && value <= most) setClock((clock) => ({ ...clock, minutes: value }));
  });
  const move = (name: "previous" | "next" | "black" | "help") => button(words.controls[name], () => obey({ do: name }));
  document.querySelector("main")?.append(
    last,
    element("section", { class: "notes-part" }, element("h2", {}, own.notes), notes),
    element(
      "section",
      { class: "side" },
      state,
      element(
        "div",
        { class: "clock" },
        element("p", {}, own.elapsed, gone),
        element("p", {}, own.left, left),
        element("label", { for: "minutes" }, own.length, minutes, own.minutes),
        runs,
        button(own.restart, () => setClock(restarted)),
      ),
      element("div", { class: "moves" }, move("previous"), number, move("next"), move("black"), move("help")),
      element("nav", { "aria-label": own.list }, list),
    ),
  );

  let listed = "";
  function fillList(size: SlideSize): void {
    if (listed === size) return;
    listed = size;
    const headings = Array.from({ length: deck.count(size) }, (_, index) => deck.headingAt(size, index));
    list.replaceChildren(
      ...headings.map((heading, index) =>
        element(
          "li",
          {},
          button(element("span", {}, heading), () => goTo(index)),
        ),
      ),
    );
  }

  let turnedTo = "";
  /** What the speaker has scrolled stays where it is until the page is another one. */
  function turnTo(size: SlideSize, index: number): void {
    if (turnedTo === `${size} ${index}`) return;
    turnedTo = `${size} ${index}`;
    fillList(size);
    const paragraphs = (deck.data.notes[size][index] ?? "").split("\n").filter(Boolean);
    notes.replaceChildren(
      ...(paragraphs.length > 0 ? paragraphs : [own.noNotes]).map((text) => element("p", {}, text)),
    );
    notes.scrollTop = 0;
    const count = deck.count(size);
    number.textContent = words.slide(index + 1, count);
    last.hidden = index + 1 < count;
    list.querySelector("[aria-current]")?.removeAttribute("aria-current");
    const current = list.children[index]?.firstElementChild;
    current?.setAttribute("aria-current", "true");
    current?.scrollIntoView({ block: "nearest" });
  }

  return {
    show(talk, index) {
      turnTo(talk.size, index);
      if (document.activeElement !== minutes) minutes.value = String(talk.clock.minutes);
      runs.textContent = talk.clock.since === null ? own.start : own.pause;
      state.dataset.black = talk.black ? own.blackOn : "";
    },
    tick(clock, connected) {
      const time = elapsed(clock, Date.now());
      const rest = clock.minutes * 60_000 - time;
      const over = rest <= -1000;
      set(gone, clockText(time));
      // Rounded up, so that both always add up to the length.
      set(left, over ? own.over(clockText(-rest)) : clockText(Math.max(0, Math.ceil(rest / 1000)) * 1000));
      left.classList.toggle("over", over);
      const said = [connected ? "" : own.alone, state.dataset.black ?? "", over ? own.overSaid : ""];
      set(state, said.filter(Boolean).join(" "));
    },
  };
}

/** Unchanged text is not written again: nothing is announced twice. */
function set(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
