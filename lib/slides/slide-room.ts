// Pages of slides and the room on them, in points.
import type { PageSize } from "../address/looks";

/** A slide is half a screen of 1920×1080 or of 1440×1080: 14 points are 28 pixels there. */
export const pages: Record<PageSize, { width: number; height: number }> = {
  "16:9": { width: 960, height: 540 },
  "4:3": { width: 720, height: 540 },
  a4: { width: 841.89, height: 595.28 },
  a5: { width: 595.28, height: 419.53 },
  square: { width: 720, height: 720 },
};

/** Half of A4 in the hand: laid out as A4 and made smaller. Type of 14 points is 9.9 there. */
export const laidOutAs: Record<PageSize, PageSize> = {
  "16:9": "16:9",
  "4:3": "4:3",
  a4: "a4",
  a5: "a4",
  square: "square",
};

/** No type on a slide is smaller: it is read from the last row. Only source and number at its foot are. */
export const smallest = 14;
export const footType = 12;

/** What a slide's content may take, from 0,0. */
export type Room = { width: number; height: number };

/** What stands on a figure's slide beside its plot: as its reader asked. */
export type Shown = { title: boolean; notes: boolean; source: boolean };
export const everything: Shown = { title: true, notes: true, source: true };
