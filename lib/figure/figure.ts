// A Figure (図) is everything a reader sees, settled once and in one language: order, labels, formatted cells,
// intervals, inks, notes, base, source line, alternative text. Plain JSON. Screen, slide, sheet and paper only place it.
// figure-schema.ts says what each part is; only its types come here, so that no page loads zod.
import type { z } from "zod";
import type { figureSchema } from "./figure-schema";

export type Figure = z.infer<typeof figureSchema>;
export type Cell = Figure["cells"][number][number];

/** A row of bars, or a place on a time axis: `sublabel` is a tick's second line, `short` is for narrow charts. */
export type Category = Figure["categories"][number];

/** Bars of one kind (an edition, an item), or one line. */
export type Series = Figure["series"][number];

/** Symbolic inks; a palette turns them into colours. Series inks go with pattern, dash and marker: never colour alone. */
export type SeriesStyle = Series["style"];
export type SeriesInk = SeriesStyle["ink"];
export type Pattern = SeriesStyle["pattern"];
export type Dash = SeriesStyle["dash"];
export type Marker = SeriesStyle["marker"];
