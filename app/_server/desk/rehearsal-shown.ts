// A rehearsal as its page shows it: words, and pictures as SVG in the colours of the reader's screen. Plain data, made in a
// thread.
import { frameBody } from "../../../lib/chart/full-frame";
import { palettes } from "../../../lib/chart/palette";
import { toSvg } from "../../../lib/chart/to-svg";
import { toldApart } from "../../../lib/export/picture/photocopy";
import type { Figure } from "../../../lib/figure/figure";
import type { Rehearsal } from "../../../lib/rehearsal/rehearsal";
import { type Sides, type Worded, type WordedState, worded } from "../../../lib/rehearsal/worded";

export type ShownState = Omit<WordedState, "figures" | "picture"> & {
  /** SVG; empty where nothing is drawn. null: both are drawn the same. */
  pictures: Sides | null;
};

export type ShownRehearsal = Omit<Worded, "figures"> & {
  figures: { indicator: string; name: string; states: ShownState[] }[];
};

/** As a telephone shows it. */
const width = 340;

function pictureOf(figure: Figure | null, idPrefix: string): string {
  const { nodes, height } = figure ? frameBody(figure, width) : { nodes: [], height: 0 };
  if (!figure || nodes.length === 0) return "";
  const looks = { palette: "css", idPrefix, title: figure.name, desc: figure.alt, heldWidths: true } as const;
  return toSvg(toldApart({ width, height, nodes }, palettes.light), looks);
}

export function shownRehearsal(rehearsal: Rehearsal): ShownRehearsal {
  const { figures, ...said } = worded(rehearsal);
  return {
    ...said,
    figures: figures.map(({ indicator, name, states }) => ({
      indicator,
      name,
      states: states.map(({ figures: { before, after }, picture, ...state }, index) => {
        const pictures = {
          before: pictureOf(before, `now-${indicator}-${index}`),
          after: pictureOf(after, `then-${indicator}-${index}`),
        };
        return { ...state, pictures: picture ? pictures : null };
      }),
    })),
  };
}
