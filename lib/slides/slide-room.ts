// Pages of slides and the room on them, in points.

export const slideSizes = ["16:9", "4:3"] as const;
export type SlideSize = (typeof slideSizes)[number];

/** Half of a screen of 1920×1080 and of 1440×1080: 12 points are 24 pixels there. */
export const slidePages: Record<SlideSize, { width: number; height: number }> = {
  "16:9": { width: 960, height: 540 },
  "4:3": { width: 720, height: 540 },
};

/** No type on a slide is smaller: it is read from the last row. */
export const smallest = 12;

/** What a slide's content may take, from 0,0. */
export type Room = { width: number; height: number };
