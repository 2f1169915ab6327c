// What a set of observations means: the question, who was asked, the unit, what may be drawn of it.
import type { Localised } from "../localised";
import type { SurveyId } from "../observation";
import type { ChartKindFor } from "./chart-kinds";

export type TopicId = "damage" | "telework" | "infection-routes" | "reporting" | "countermeasures";

/** The population of an indicator whose source does not say who was asked. */
export const undescribed: Localised = { ja: "対象の記載なし", en: "Respondents not described in the source" };

type IndicatorBase = {
  id: string;
  survey: SurveyId;
  topic: TopicId;
  /** Plain name, as a yearbook's table of contents would print it. */
  name: Localised;
  /** What a headline calls it where the plain name is long: ランサムウェア被害. */
  subject?: Localised;
  /** What was asked or counted, in one sentence. */
  question: Localised;
  /** Who was asked, or what was counted. */
  population: Localised;
  /** Answers to the questionnaire whose sample and responses editions.csv states: the response rate concerns them. */
  questionnaire?: true;
  /** Everything that was reported is counted: nothing was sampled, counts and shares are exact (全数). */
  fullCount?: true;
  /** Fixed order of items: questionnaires' scales. Absent: by value, その他 and 無回答 last. */
  itemOrder?: readonly string[];
  /** First is the default. */
  breakdowns: readonly [string, ...string[]];
  /** Where wording, options or population changed: not joined, not compared. */
  breaks?: readonly { before: string; after: string; reason: Localised }[];
  /** Definitions and cautions, printed as 注 under the figure. */
  notes?: readonly Localised[];
  /** Items and groups that repeat what others count (再掲), the widest first: set apart, never called the most frequent. */
  overlapping?: readonly string[];
  /** Only the top of the list was published: bars do not make the whole. */
  topOnly?: boolean;
  /** Words readers may search for: kana, abbreviations. */
  keywords?: readonly string[];
};

/** A multiple-answer question never gets a 100 % bar: this type holds it. */
export type Indicator = IndicatorBase &
  (
    | { unit: "percent"; answer: "multiple"; charts: readonly ChartKindFor<"multiple">[] }
    | { unit: "percent"; answer: "single"; charts: readonly ChartKindFor<"single">[] }
    | {
        unit: "count";
        answer: "count";
        countUnit: Localised;
        charts: readonly ChartKindFor<"count">[];
        /** The two halves of a year make the year. */
        additive?: boolean;
        /** This count is the sum of others of the same edition. */
        sumOf?: readonly string[];
      }
  );

export type Topic = {
  id: TopicId;
  name: Localised;
  lead: Localised;
  /** Indicators in reading order. */
  sections: readonly { id: string; heading: Localised; indicators: readonly string[] }[];
};
