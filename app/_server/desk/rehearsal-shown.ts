// A rehearsal as its page shows it: words, and pictures as SVG that are asked for one by one. Plain data, made in a thread.
import { palettes } from "../../../lib/chart/palette";
import { toSvg } from "../../../lib/chart/to-svg";
import { toldApart } from "../../../lib/export/picture/photocopy";
import { inScreenColours } from "../../../lib/export/picture/small-picture";
import { type Drawn, type DrawnSides, drawnFigure } from "../../../lib/rehearsal/drawn";
import type { Worded, WordedEntry, WordedState } from "../../../lib/rehearsal/worded";
import { withoutFallbacks } from "../front/document";

/** A picture by its place among them. */
export type Shot = { at: number; width: number; height: number; alt: string };
type Shots = { before: Shot | null; after: Shot | null };

/** `shots`: null where both are drawn the same. */
export type ShownState = Omit<WordedState, "figures" | "picture"> & { shots: Shots | null };
export type ShownEntry = Omit<WordedEntry, "draw"> & { shots: Shots[] };

export type ShownRehearsal = Omit<Worded, "figures" | "lists"> & {
  figures: { indicator: string; name: string; states: ShownState[] }[];
  lists: Record<keyof Worded["lists"], ShownEntry[]>;
};

type Look = (drawn: Drawn) => string;

const words = ({ name, alt }: Drawn) => ({ idPrefix: "p", title: name, desc: alt, heldWidths: true }) as const;

const onScreen: Look = (drawn) => {
  const svg = toSvg(toldApart(drawn.scene, palettes.light), { palette: "css", ...words(drawn) });
  return inScreenColours(withoutFallbacks(svg));
};

/** Slides and leaflets have their own colours. */
const onPaper: Look = (drawn) => toSvg(drawn.scene, { palette: "light", ...words(drawn) });

/** Of further views the page says their names; what such a picture says is in it. */
function named({ before, after }: Shots, alt: string): Shots {
  return { before: before && { ...before, alt }, after: after && { ...after, alt } };
}

export function shownRehearsal(said: Worded): { page: ShownRehearsal; pictures: string[] } {
  const pictures: string[] = [];
  const places = new Map<string, number>();
  const shot = (drawn: Drawn | null, look: Look): Shot | null => {
    if (!drawn) return null;
    const svg = look(drawn);
    const at = places.get(svg) ?? pictures.push(svg) - 1;
    places.set(svg, at);
    const [width, height] = [Math.round(drawn.scene.width), Math.round(drawn.scene.height)];
    return { at, width, height, alt: drawn.alt };
  };
  const shots = ({ before, after }: DrawnSides, look: Look): Shots => ({
    before: shot(before, look),
    after: shot(after, look),
  });
  const { figures, lists, ...rest } = said;
  const shownLists = Object.entries(lists).map(([name, entries]) => [
    name,
    entries.map(
      ({ draw, ...one }): ShownEntry => ({
        ...one,
        shots: (draw?.() ?? []).map((pair) => shots(pair, onPaper)),
      }),
    ),
  ]);
  return {
    page: {
      ...rest,
      lists: Object.fromEntries(shownLists) as ShownRehearsal["lists"],
      figures: figures.map(({ indicator, name, states }) => ({
        indicator,
        name,
        states: states.map(({ figures: { before, after }, picture, ...state }, index) => {
          const drawn = shots({ before: drawnFigure(before), after: drawnFigure(after) }, onScreen);
          return { ...state, shots: picture ? (index === 0 ? drawn : named(drawn, state.label)) : null };
        }),
      })),
    },
    pictures,
  };
}
