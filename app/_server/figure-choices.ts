// What can be put on a slide: every figure with its breakdowns, and of each its editions, its charts and what is shown
// where nothing is chosen. Plain data for the browser.

import { availableKinds } from "../../lib/address/available-kinds";
import type { FigureState } from "../../lib/address/state";
import { availableBreakdowns, availableEditions, resolveState } from "../../lib/address/state";
import type { ChartKind } from "../../lib/catalogue/chart-kinds";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import type { SearchDocument } from "../../lib/catalogue/search";
import { topics } from "../../lib/catalogue/topics";
import type { Indicator } from "../../lib/catalogue/types";
import { asWorded } from "../../lib/figure/as-worded";
import { observationsOf } from "../../lib/figure/observations-of";
import { optionsOf } from "../../lib/figure/options";
import { searchDocuments } from "../../lib/figure/search-documents";
import { noBreakdown, type Observation } from "../../lib/observation";
import { ownEntry } from "../../lib/own-entry";
import { editionLabel } from "../../lib/words/edition-label";
import { pageWords } from "../../lib/words/page-words";
import { sourcesWords } from "../../lib/words/sources-words";
import { loadDataset } from "./load";
import type { Locale } from "./locale";

export type Choice<T extends string = string> = { value: T; label: string };

export type BreakdownChoice = Choice & {
  /** By time; `plain` is the short name. */
  editions: readonly (Choice & { plain: string })[];
  kinds: readonly Choice<ChartKind>[];
  /** True where the rows have an order of their own, as in the questionnaire. */
  ordered: boolean;
  preset: FigureState;
};

export type FigureChoice = {
  id: string;
  name: string;
  topic: string;
  percent: boolean;
  breakdowns: readonly BreakdownChoice[];
};

/** Figures in reading order, and what a search looks through to find them. */
export type FigureChoices = { figures: readonly FigureChoice[]; documents: readonly SearchDocument[] };

function choiceOf(indicator: Indicator, observations: readonly Observation[], { lang, era }: Locale): FigureChoice {
  const own = observationsOf(observations, indicator.id);
  const words = pageWords[lang].form;
  return {
    id: indicator.id,
    name: indicator.name[lang],
    topic: topics.find(({ id }) => id === indicator.topic)?.name[lang] ?? "",
    percent: indicator.unit === "percent",
    breakdowns: availableBreakdowns(indicator, own).map((value) => {
      return {
        value,
        label: value === noBreakdown ? words.whole : (ownEntry(sourcesWords[lang].breakdown, value) ?? value),
        editions: availableEditions(own, value).map((edition) => {
          const { full, plain } = editionLabel(edition, lang, era);
          return { value: edition, label: full, plain };
        }),
        kinds: availableKinds(indicator, own, value).map((kind) => ({
          value: kind,
          label: words.kinds[kind],
        })),
        ordered: indicator.itemOrder !== undefined,
        preset: resolveState(indicator, own, { breakdown: value }),
      };
    }),
  };
}

/** Everything there is in the database now. */
export async function loadFigureChoices(locale: Locale): Promise<FigureChoices> {
  const dataset = await loadDataset();
  const { observations } = dataset;
  const inOrder = topics
    .flatMap(({ sections }) => sections.flatMap((section) => section.indicators))
    .flatMap((id) => indicatorById.get(id) ?? []);
  const worded = indicators.map((one) => asWorded(one, dataset));
  const options = optionsOf(observations);
  const found = searchDocuments({ topics, indicators: worded, options, advice: [], sources: [] });
  return {
    figures: inOrder.map((indicator) => choiceOf(indicator, observations, locale)),
    documents: found.filter(({ kind }) => kind !== "topic"),
  };
}
