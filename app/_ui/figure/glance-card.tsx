// A figure at a glance, on the overview: a small picture; table and notes are one step away, the topic another.
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
  /** Name of the panel. */
  panel: string;
  topic: { href: string; name: string };
};

export function GlanceCard({ figure, panel, topic }: Props) {
  const words = pageWords[figure.lang];
  const drawn = figure.categories.length > 0;
  return (
    <section
      className="figure-card glance-card"
      id={`fig-${figure.indicator}`}
      aria-labelledby={`title-${figure.indicator}`}
    >
      <FigureHead figure={figure} heading="h2" panel={panel} />
      <div className="figure-body">
        {drawn && (
          <>
            <Picture figure={figure} />
            <details className="figure-table">
              <summary>{words.tableAndNotes}</summary>
              <FigureTable figure={figure} />
              <FigureChanges figure={figure} />
              <FigureNotes figure={figure} />
            </details>
          </>
        )}
        <LostNumbers figure={figure} brief={drawn} />
      </div>
      <FigureFoot figure={figure} permalink>
        <a href={topic.href}>{words.toTopic(topic.name)}</a>
      </FigureFoot>
    </section>
  );
}
