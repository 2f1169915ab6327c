// Figures as they are and as they would be: in the state that is shown first and in each view, of every breakdown.
import { availableBreakdowns, type FigureQuery } from "../address/state";
import { indicatorById } from "../catalogue/indicators";
import type { Indicator } from "../catalogue/types";
import { type View, views } from "../catalogue/views";
import { BadRequest } from "../errors";
import { buildFigure } from "../figure/build-figure";
import type { Dataset } from "../figure/dataset";
import type { Figure } from "../figure/figure";
import type { Era, Lang } from "../localised";
import { drawnFigure } from "./drawn";

export type Reader = { lang: Lang; era: Era };

/** In the order in which they are told. `words`: notes, bases, source; `other-language`: nothing but that changes. */
export type Aspect =
  | "headline"
  | "picture"
  | "certainty"
  | "editions"
  | "view"
  | "alternative"
  | "words"
  | "other-language";

export type FigureChange = {
  indicator: string;
  name: string;
  breakdown: string;
  /** True of the breakdown that the figure has first. */
  usual: boolean;
  /** null: as the figure is shown first. */
  view: View | null;
  /** null where it can't be shown; a figure without numbers has no rows. */
  before: Figure | null;
  after: Figure | null;
  aspects: Aspect[];
};

/** All that a reader sees of it: neither the data version nor the day of the import. */
export function seenOf(figure: Figure | null): string {
  return figure ? JSON.stringify({ ...figure, dataVersion: "", updated: "" }) : "";
}

/** The figure of a state; null where there is none. */
export function figureIn(indicator: Indicator, dataset: Dataset, reader: Reader, query: FigureQuery): Figure | null {
  try {
    return buildFigure(indicator, dataset, reader, query);
  } catch (error) {
    if (error instanceof BadRequest) return null;
    throw error;
  }
}

const drawn = (figure: Figure | null) => JSON.stringify(drawnFigure(figure)?.scene ?? null);

const compared: Record<Exclude<Aspect, "words" | "other-language">, (figure: Figure | null) => unknown> = {
  headline: (figure) => figure?.title,
  picture: drawn,
  certainty: (figure) => figure?.certainty,
  editions: (figure) => figure?.state.editions,
  view: (figure) => figure && [figure.state.view, figure.kind, figure.views],
  alternative: (figure) => figure?.alt,
};

/** What differs between two figures; nothing where a reader sees the same. */
export function aspectsOf(before: Figure | null, after: Figure | null): Aspect[] {
  if (seenOf(before) === seenOf(after)) return [];
  const names = Object.keys(compared) as (keyof typeof compared)[];
  const found = names.filter(
    (name) => JSON.stringify(compared[name](before)) !== JSON.stringify(compared[name](after)),
  );
  return found.length > 0 ? found : ["words"];
}

const otherReader: Record<Lang, Reader> = {
  ja: { lang: "en", era: "western" },
  en: { lang: "ja", era: "wareki" },
};

/** One figure in one state of both datasets. */
type Pair = { before: Figure | null; after: Figure | null };

function changeOf(pair: Pair, other: () => Pair): { pair: Pair; aspects: Aspect[] } {
  const own = aspectsOf(pair.before, pair.after);
  if (own.length > 0) return { pair, aspects: own };
  const { before, after } = other();
  return { pair, aspects: seenOf(before) === seenOf(after) ? [] : ["other-language"] };
}

const breakdownsIn = (indicator: Indicator, { observations }: Dataset) =>
  availableBreakdowns(
    indicator,
    observations.filter((one) => one.indicator === indicator.id),
  );

function changesOf(indicator: Indicator, datasets: readonly [Dataset, Dataset], reader: Reader): FigureChange[] {
  const pairOf = (query: FigureQuery, of: Reader): Pair => ({
    before: figureIn(indicator, datasets[0], of, query),
    after: figureIn(indicator, datasets[1], of, query),
  });
  const there = new Set(datasets.flatMap((dataset) => breakdownsIn(indicator, dataset)));
  const breakdowns = indicator.breakdowns.filter((name) => there.has(name));
  return breakdowns.flatMap((breakdown) => {
    const usual = breakdown === breakdowns[0];
    const query = usual ? {} : { breakdown };
    const first = pairOf(query, reader);
    const offered = views.filter((view) => first.before?.views.includes(view) || first.after?.views.includes(view));
    // The view that both are shown in first is that state once more.
    const further = offered.filter((view) => [first.before, first.after].some((one) => one && one.state.view !== view));
    const states = [
      { view: null, asked: query as FigureQuery, pair: first },
      ...further.map((view) => ({ view, asked: { ...query, view }, pair: pairOf({ ...query, view }, reader) })),
    ];
    return states.flatMap(({ view, asked, pair }) => {
      const { aspects } = changeOf(pair, () => pairOf(asked, otherReader[reader.lang]));
      const about = { indicator: indicator.id, name: indicator.name[reader.lang], breakdown, usual, view };
      return aspects.length > 0 ? [{ ...about, ...pair, aspects }] : [];
    });
  });
}

/** @param concerned the indicators that are looked at */
export function figureChanges(
  datasets: readonly [before: Dataset, after: Dataset],
  concerned: readonly string[],
  reader: Reader,
): FigureChange[] {
  return concerned
    .flatMap((id) => indicatorById.get(id) ?? [])
    .flatMap((indicator) => changesOf(indicator, datasets, reader));
}
