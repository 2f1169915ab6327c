// A meeting pack in editing: slides with keys that stay theirs while they move, the one that is chosen, and those that
// were removed and can come back. Edits are data; each gives the next draft.
import type { Pack, PackSlide } from "./pack";

export type DraftSlide = { key: number; slide: PackSlide };
/** The cover and the closing notices are no slides of the file, but they are seen and edited among them. */
export type Chosen = number | "cover" | "closing";

export type Draft = {
  meeting: Omit<Pack, "slides">;
  slides: readonly DraftSlide[];
  chosen: Chosen;
  /** The last one removed is the last. */
  removed: readonly { one: DraftSlide; at: number }[];
  nextKey: number;
};

export type Edit =
  | { do: "choose"; chosen: Chosen }
  | { do: "meeting"; meeting: Omit<Pack, "slides"> }
  /** Behind the chosen one. */
  | { do: "add"; slide: PackSlide }
  /** In the place of the chosen one. */
  | { do: "set"; slide: PackSlide }
  | { do: "duplicate" | "remove" | "restore" }
  /** @param to place from 0; as far as there are slides */
  | { do: "move"; key: number; to: number };

/** As many as the schema takes. */
export const mostSlides = 60;

export function draftOf({ slides, ...meeting }: Pack): Draft {
  const keyed = slides.map((slide, key) => ({ key, slide }));
  return { meeting, slides: keyed, chosen: "cover", removed: [], nextKey: keyed.length };
}

export function packOf({ meeting, slides }: Draft): Pack {
  return { ...meeting, slides: slides.map(({ slide }) => slide) };
}

/** Place of the chosen slide, from 0; -1 for the cover, the number of slides for the closing notices. */
export function chosenPlace({ chosen, slides }: Draft): number {
  if (chosen === "cover") return -1;
  return chosen === "closing" ? slides.length : slides.findIndex(({ key }) => key === chosen);
}

export function chosenSlide({ chosen, slides }: Draft): DraftSlide | undefined {
  return slides.find(({ key }) => key === chosen);
}

function inserted(draft: Draft, at: number, one: DraftSlide): Draft {
  if (draft.slides.length >= mostSlides) return draft;
  const slides = [...draft.slides.slice(0, at), one, ...draft.slides.slice(at)];
  return { ...draft, slides, chosen: one.key, nextKey: Math.max(draft.nextKey, one.key + 1) };
}

function removed(draft: Draft): Draft {
  const at = chosenPlace(draft);
  const one = draft.slides[at];
  if (!one) return draft;
  const slides = draft.slides.filter((other) => other !== one);
  const neighbour = slides[Math.min(at, slides.length - 1)];
  return { ...draft, slides, chosen: neighbour?.key ?? "cover", removed: [...draft.removed, { one, at }] };
}

function restored(draft: Draft): Draft {
  const last = draft.removed.at(-1);
  if (!last) return draft;
  const back = inserted(draft, Math.min(last.at, draft.slides.length), last.one);
  return back === draft ? draft : { ...back, removed: draft.removed.slice(0, -1) };
}

function moved(draft: Draft, key: number, to: number): Draft {
  const one = draft.slides.find((other) => other.key === key);
  if (!one) return draft;
  const rest = draft.slides.filter((other) => other !== one);
  const place = Math.max(0, Math.min(to, rest.length));
  return { ...draft, slides: [...rest.slice(0, place), one, ...rest.slice(place)], chosen: key };
}

/** The draft after an edit; the same one where the edit changes nothing. */
export function edited(draft: Draft, edit: Edit): Draft {
  const place = chosenPlace(draft);
  const behind = Math.min(place + 1, draft.slides.length);
  const chosen = chosenSlide(draft);
  switch (edit.do) {
    case "choose":
      return edit.chosen === draft.chosen ? draft : { ...draft, chosen: edit.chosen };
    case "meeting":
      return { ...draft, meeting: edit.meeting };
    case "add":
      return inserted(draft, behind, { key: draft.nextKey, slide: edit.slide });
    case "set":
      return { ...draft, slides: draft.slides.map((one) => (one === chosen ? { ...one, slide: edit.slide } : one)) };
    case "duplicate":
      return chosen ? inserted(draft, behind, { key: draft.nextKey, slide: chosen.slide }) : draft;
    case "remove":
      return removed(draft);
    case "restore":
      return restored(draft);
    case "move":
      return moved(draft, edit.key, edit.to);
  }
}
