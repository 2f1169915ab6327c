// A figure among others on a page: the finding over it, the picture, the numbers, what must be known, the source.
import type { Figure } from "../../../lib/figure/figure";
import { pageWords } from "../../../lib/words/page-words";
import { Picture } from "../chart/picture";
import { FigureTable } from "../tables/figure-table";
import { FigureChanges } from "./figure-changes";
import { FigureFoot } from "./figure-foot";
import { Cautions, FigureHead } from "./figure-head";
import { FigureNotes } from "./figure-notes";

/** True for a figure with numbers; what could not be had is told at the end of its topic. */
export function hasSomethingToShow({ categories }: Figure): boolean {
  return categories.length > 0;
}

export function FigureCard({ figure }: { figure: Figure }) {
  const drawn = figure.categories.length > 0;
  return (
    <section className="figure-card" id={`fig-${figure.indicator}`} aria-labelledby={`title-${figure.indicator}`}>
      <FigureHead figure={figure} />
      {drawn && (
        <div className="figure-body">
          <div>
            <Picture figure={figure} wide={720} />
            <Cautions figure={figure} />
          </div>
          <FigureNotes figure={figure} />
          <div className="figure-numbers">
            <FigureChanges figure={figure} />
            <details className="figure-table">
              <summary>{pageWords[figure.lang].table}</summary>
              <FigureTable figure={figure} />
            </details>
          </div>
        </div>
      )}
      {!drawn && <Cautions figure={figure} />}
      <FigureFoot figure={figure} />
    </section>
  );
}
