// The one state in which a figure of a file is: what must be seen first decides. Where less is known, the state says less.
import type { Figure } from "../figure/figure";
import type { Comparison } from "./compare-figure";
import type { FoundFigure } from "./found-figure";
import { type Newer, newerEdition } from "./newer-edition";

/** What the reader's server says of a figure today; `newest`: as it is shown first, whichever its editions. */
export type Today =
  | { status: "gone" | "unreachable"; figure: null; newest: null }
  | (Comparison & { figure: Figure; newest: Figure | null });

/**
 * same, revised, newer, by-hand: the four. redrawn: by hand or by another program. recorded: what was recorded is right,
 * what is drawn can't be told. differing: revised or by hand, which can't be told.
 */
export const figureStates = [
  "by-hand",
  "redrawn",
  "revised",
  "differing",
  "newer",
  "recorded",
  "same",
  "gone",
  "unreachable",
] as const;
export type FigureState = (typeof figureStates)[number];

export function newerOf({ record }: Pick<FoundFigure, "record">, { newest }: Today): Newer | null {
  return newest && newerEdition(record, newest);
}

/** True where all that is known is that the drawing is not the one that was made. */
export function isRedrawn({ byHand, format, edits, renamed, seen }: FoundFigure): boolean {
  if (byHand !== "yes" || edits.length + renamed.length > 0) return false;
  return format === "png" || format === "pdf" || (seen.length > 0 && seen.every(({ what }) => what === "drawing"));
}

export function stateOf(found: FoundFigure, today: Today): FigureState {
  if (found.byHand === "yes") return isRedrawn(found) ? "redrawn" : "by-hand";
  if (today.status === "gone" || today.status === "unreachable") return today.status;
  if (today.status === "updated") return today.changes ? "revised" : "differing";
  if (newerOf(found, today)) return "newer";
  return found.byHand === "unknown" ? "recorded" : "same";
}
