// A figure on its own page: question, answer, controls, the chart with its actions, what it stands on; then its numbers,
// their nature and their sources as tabs.
import type { ReactNode } from "react";
import type { Indicator } from "../../../lib/catalogue/types";
import type { Figure } from "../../../lib/figure/figure";
import { surroundings } from "../../../lib/figure/surroundings";
import type { Observation } from "../../../lib/observation";
import type { Locale } from "../../_server/locale";
import { Picture } from "../chart/picture";
import { Tabs } from "../shell/tabs";
import { FigureTable } from "../tables/figure-table";
import { FigureAbout } from "./figure-about";
import { FigureActions } from "./figure-actions";
import { FigureAnswer } from "./figure-answer";
import { FigureChanges } from "./figure-changes";
import { Cautions, FigureSubtitle } from "./figure-head";
import { FigureNotes } from "./figure-notes";
import { figurePageWords } from "./figure-page-words";
import { FigureRange } from "./figure-range";
import { FigureSources } from "./figure-sources";
import { FigureUpdated } from "./figure-updated";
import { IntervalNote } from "./interval-note";
import { LostNumbers } from "./lost-numbers";
import { OwnBeside } from "./own-beside";
import { SourceLine } from "./source-line";

type Props = {
  figure: Figure;
  indicator: Indicator;
  /** Of the indicator. */
  observations: readonly Observation[];
  locale: Locale;
  /** Of the dashboard, as other sites know it. */
  origin: string;
  /** What a reader may choose, between the answer and the picture. */
  controls: ReactNode;
};

export function FigureSheet({ figure, indicator, observations, locale, origin, controls }: Props) {
  const words = figurePageWords[figure.lang].tabs;
  const drawn = figure.categories.length > 0;
  const about = { indicator, observations, locale };
  const tabs = [
    {
      id: "table",
      label: words.table,
      panel: (
        <>
          <FigureChanges figure={figure} />
          <FigureTable figure={figure} />
        </>
      ),
    },
    {
      id: "nature",
      label: words.nature,
      panel: (
        <>
          <FigureNotes figure={figure} />
          <IntervalNote figures={[figure]} />
          <LostNumbers figure={figure} reader={locale} question={indicator.question} />
          <FigureAbout {...about} heading="h3" />
        </>
      ),
    },
    { id: "sources", label: words.sources, panel: <FigureSources figure={figure} observations={observations} /> },
  ];
  return (
    <article className="figure-sheet" aria-labelledby={`title-${figure.indicator}`}>
      <FigureAnswer figure={figure} indicator={indicator} />
      {controls}
      <div className="figure-canvas">
        <FigureSubtitle figure={figure} named />
        {drawn && <FigureActions figure={figure} origin={origin} />}
        <div className="figure-drawn">
          {drawn && <Picture figure={figure} wide={1040} />}
          {drawn && <FigureRange figure={figure} observations={observations} />}
          {drawn && <FigureKey figure={figure} />}
          <Cautions figure={figure} />
          {!drawn && <LostNumbers figure={figure} reader={locale} question={indicator.question} />}
          <SourceLine figure={figure} />
          <FigureUpdated figure={figure} />
        </div>
      </div>
      {drawn && <OwnBeside figure={figure} indicator={indicator} />}
      {drawn ? <Tabs label={words.label} tabs={tabs} /> : <FigureAbout {...about} heading="h2" />}
    </article>
  );
}

/** Base and marks in sight of the chart; on paper the section says them. */
function FigureKey({ figure }: { figure: Figure }) {
  const bases = surroundings(figure, ["base"]);
  const marks = surroundings(figure, ["mark"]);
  if (bases.length + marks.length === 0) return null;
  return (
    <p className="figure-key">
      {bases.length > 0 && <b>{bases[0]?.label}</b>}
      {[...bases, ...marks].map(({ text }) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  );
}
