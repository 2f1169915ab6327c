// A figure on a page: the finding over it, the picture, the numbers, what must be known, the source.
import type { ReactNode } from "react";
import type { Figure } from "../../../lib/figure/figure";
import { pageWords } from "../../../lib/words/page-words";
import { Picture } from "../chart/picture";
import { FigureTable } from "../tables/figure-table";
import { FigureChanges } from "./figure-changes";
import { FigureFoot } from "./figure-foot";
import { FigureHead } from "./figure-head";
import { FigureNotes } from "./figure-notes";
import { LostNumbers } from "./lost-numbers";

type Props = {
  figure: Figure;
  heading?: "h1" | "h3";
  wide?: 720 | 1040;
  /** What a reader may choose, between the finding and the picture. */
  controls?: ReactNode;
};

/** True for a figure with numbers; what could not be had is told at the end of its topic. */
export function hasSomethingToShow({ categories }: Figure): boolean {
  return categories.length > 0;
}

export function FigureCard({ figure, heading = "h3", wide = 720, controls }: Props) {
  const words = pageWords[figure.lang];
  const drawn = figure.categories.length > 0;
  return (
    <section className="figure-card" id={`fig-${figure.indicator}`} aria-labelledby={`title-${figure.indicator}`}>
      <FigureHead figure={figure} heading={heading} />
      {controls}
      {drawn && (
        <div className="figure-body">
          <Picture figure={figure} wide={wide} />
          <FigureNotes figure={figure} />
          <div className="figure-numbers">
            <FigureChanges figure={figure} />
            <details className="figure-table">
              <summary>{words.table}</summary>
              <FigureTable figure={figure} />
            </details>
          </div>
        </div>
      )}
      {heading === "h1" && <LostNumbers figure={figure} />}
      <FigureFoot figure={figure} permalink={heading === "h3"} />
    </section>
  );
}
