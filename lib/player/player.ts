// Presents the slides of the document it stands in: keys, pointer, place in the address, presenter's window. Plain DOM
// and no import from outside: the same script runs on the dashboard and in a file on a memory stick.

import type { SlideSize } from "../address/looks";
import { addControls, listenToPointer } from "./controls";
import { readDeck } from "./deck";
import { element } from "./element";
import { addHelp } from "./help";
import { type Command, commandOf, ownKey } from "./keys";
import { joinTalk } from "./link";
import { openPresenter } from "./open-presenter";
import { presentWords } from "./present-words";
import { addPresenter } from "./presenter";
import { addRemark } from "./remark";
import { canFillScreen, stayAwake, toggleFullScreen } from "./screen";
import { isSame, type Role, started, type Talk } from "./talk";
import { typedNumber } from "./typed-number";

/** Wider windows show 16:9, others 4:3; as in player.css. */
const wide = matchMedia("(min-aspect-ratio: 77/50)");
/** Milliseconds: an audience's window that has been silent for so long is closed. */
const silence = 6000;

const root = document.documentElement;
const words = presentWords[root.lang === "en" ? "en" : "ja"];
const deck = readDeck();
const role: Role = location.hash.startsWith("#presenter") ? "presenter" : "audience";

const ownSize = (): SlideSize => deck.data.size ?? (wide.matches ? "16:9" : "4:3");
/** From 0. In the address `#3`, or `#presenter-3`: kept through a reload. */
const pageInAddress = () => Number(/\d+$/.exec(location.hash)?.[0] ?? 1) - 1;
const inDeck = (index: number) => Math.min(Math.max(index, 0), deck.count(talk.size) - 1);
const page = () => deck.indexOf(talk.size, talk.place);

/** What this window held before it was reloaded lies with its place in the history. */
let talk: Talk = (history.state as Talk | null) ?? {
  version: role === "audience" ? 1 : 0,
  size: ownSize(),
  place: { slide: 0, part: 1 },
  black: false,
  dark: root.dataset.theme === "dark",
  clock: { since: null, before: 0, minutes: 10 },
};
const reloaded = history.state !== null;
if (!reloaded) talk.place = deck.placeAt(talk.size, inDeck(pageInAddress()));
if (role === "audience") talk.size = ownSize();

let heard = Date.now();

const said = element("p", { class: "hidden-text", "aria-live": "polite" });
document.body.append(said);
const say = addRemark();
const unable = new Set<string>();
if (!canFillScreen()) unable.add(words.unable.fullScreen);
stayAwake(() => {
  unable.add(words.unable.wakeLock);
  // Who reloads in the midst of a meeting has read it.
  if (role === "audience" && !reloaded) say(words.unable.wakeLock);
});
const link = joinTalk({
  ...{ id: deck.data.id, role, own: () => talk },
  adopt(theirs) {
    const next = role === "presenter" ? theirs : { ...theirs, size: talk.size };
    if (isSame(next, talk)) return;
    talk = next;
    show();
  },
  heard() {
    heard = Date.now();
  },
});
const number = typedNumber({ words, say, count: () => deck.count(talk.size), goTo });
const help = addHelp(words, unable);
const { write, tick } = role === "presenter" ? asPresenter() : asAudience();

function asPresenter() {
  document.title = `${words.presenter.heading} - ${document.title}`;
  root.classList.add("presenter");
  const panel = addPresenter(words, deck, {
    ...{ obey, goTo },
    setClock: (set) => change({ clock: set(talk.clock, Date.now()) }),
  });
  return { write: panel.show, tick: () => panel.tick(talk.clock, Date.now() - heard < silence) };
}

function asAudience() {
  const writeNumber = addControls(words, obey);
  listenToPointer(document.body, obey);
  return { write: (_: Talk, index: number) => writeNumber(words.slide(index + 1, deck.count(talk.size))), tick: null };
}

/** The page that was shown last. */
let before: number | null = null;

function show(): void {
  const index = page();
  // A remark goes with the slide that it stood over.
  if (before !== null && before !== index) say("");
  before = index;
  deck.show(talk.size, index);
  root.dataset.size = talk.size;
  root.dataset.theme = talk.dark ? "dark" : "light";
  root.toggleAttribute("data-black", talk.black);
  tick?.();
  write(talk, index);
  const spoken = words.spoken(deck.headingAt(talk.size, index), index + 1, deck.count(talk.size));
  const now = talk.black ? words.black : spoken;
  if (said.textContent !== now) said.textContent = now;
  keep();
}

let later = 0;

/** In the history, for a reload. */
function keep(): void {
  clearTimeout(later);
  try {
    history.replaceState(talk, "", `#${role === "presenter" ? "presenter-" : ""}${page() + 1}`);
  } catch {
    // An arrow key held down asks more often than browsers grant: Safari and Firefox throw, Chromium does nothing.
  }
  if (history.state?.version !== talk.version) later = window.setTimeout(keep, 1000);
}

function change(part: Partial<Talk>): void {
  talk = { ...talk, ...part, version: talk.version + 1 };
  link.tell();
  show();
}

/** The clock starts with the first turn of a slide. */
function goTo(index: number): void {
  const { clock, size } = talk;
  const fresh = clock.since === null && clock.before === 0;
  change({
    place: deck.placeAt(size, inDeck(index)),
    black: false,
    clock: fresh ? started(clock, Date.now()) : clock,
  });
}

function meetPresenter(): void {
  const other = openPresenter(deck.data.id);
  if (other) link.meet(other);
  else say(words.unable.popup);
}

async function obey(command: Command): Promise<void> {
  if (command.do === "digit") return number.add(command.digit);
  if (command.do === "enter" && number.enter()) return;
  number.forget();
  switch (command.do) {
    case "next":
    case "enter":
      return goTo(page() + 1);
    case "previous":
      return goTo(page() - 1);
    case "first":
      return goTo(0);
    case "last":
      return goTo(deck.count(talk.size) - 1);
    case "black":
      say("");
      return change({ black: !talk.black });
    case "dark":
      return change({ dark: !talk.dark });
    case "help":
      return help.open();
    case "presenter":
      return role === "audience" ? meetPresenter() : undefined;
    case "fullScreen":
      if (!(await toggleFullScreen())) say(words.unable.fullScreen);
      return;
    case "escape":
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return say("", true);
  }
}

document.addEventListener("keydown", (event) => {
  if (ownKey(event.target, event.key)) return;
  const command = commandOf(event, help.letters());
  if (!command) return;
  event.preventDefault();
  obey(command);
});
wide.addEventListener("change", () => {
  if (role === "audience" && talk.size !== ownSize()) change({ size: ownSize() });
});
window.addEventListener("hashchange", () => {
  if (role === "audience" && pageInAddress() !== page()) goTo(pageInAddress());
});

show();
link.ask();
if (tick) {
  setInterval(tick, 250);
  setInterval(link.ask, 2000);
}
