// Said once a page, under its figures: what an interval covers and what it does not.
import type { Figure } from "../../../lib/figure/figure";
import { textsAround } from "../../../lib/figure/surroundings";

/** The fullest note among the figures: those with an unstated base say more. Nothing where no interval is drawn. */
export function IntervalNote({ figures }: { figures: readonly Figure[] }) {
  const notes = figures.flatMap((figure) => textsAround(figure, ["interval"]));
  const fullest = notes.sort((a, b) => b.length - a.length)[0];
  return fullest ? <p className="interval-note">{fullest}</p> : null;
}
