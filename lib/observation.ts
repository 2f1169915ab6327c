// One published number (or one stated absence of a number) with its base, its marks and its source.
// Every layer speaks of these; nothing here knows SQL, CSV, React or a language's wording.
import type { Localised } from "./localised";

export const missingReasons = ["not-published", "not-asked", "suppressed", "not-applicable"] as const;
export type Missing = (typeof missingReasons)[number];

/** `not-obtained`: the edition exists, but this number could not be had from any source. Never stored. */
export type CellMissing = Missing | "not-obtained";

export const qualifiers = ["exact", "approx", "at-least", "more-than", "inconsistent-with-count"] as const;
export type Qualifier = (typeof qualifiers)[number];

export const surveys = [
  "npa-unauthorized-access-survey",
  "npa-ransomware-report",
  "mic-communications-usage-trend",
  "tokyo-telework-survey",
  "ipa-sme-security-survey",
] as const;
export type SurveyId = (typeof surveys)[number];

/** `breakdown` of an observation on all respondents. Its segment is `all`. */
export const noBreakdown = "none";
export const wholeSegment = "all";

/** What the source says of a cell besides its number; each has its sentence in both languages (the words of the room that says it). */
export const noteCodes = ["year-assigned", "preliminary", "may-be-derived"] as const;
export type NoteCode = (typeof noteCodes)[number];

/** The note codes of an observation; its free text is left out. */
export function noteCodesOf(one: Pick<Observation, "note">): NoteCode[] {
  const parts = one.note.split(";").map((part) => part.trim());
  return noteCodes.filter((code) => parts.includes(code));
}

export type Observation = {
  indicator: string;
  edition: string;
  item: string;
  itemLabel: Localised;
  /** `none`, `org-size`, `industry` or `employees` … */
  breakdown: string;
  segment: string;
  segmentLabel: Localised;
  /** Percent (0–100) for a share, a whole number for a count; null exactly where `missing` is set. */
  value: number | null;
  /** Decimals that the source printed: 55.0 has 1. */
  decimals: number;
  missing: Missing | null;
  /** Qualifies the value; where only a count is stated, the count. */
  qualifier: Qualifier;
  /** Respondents (or cases) behind the share, as stated; null where the source does not say. */
  count: number | null;
  /** 母数: how many the share is of; null where the source does not say. */
  base: number | null;
  baseLabel: Localised;
  /** Place in the source's own ranking. */
  rank: number | null;
  source: string;
  locator: string;
  quote: string;
  /** Note codes and free text, separated by `;`. */
  note: string;
  /** Other places where a face of this observation is stated. */
  citations: Citation[];
};

export const faces = ["value", "count", "rank", "confirmed"] as const;
/** Which face of an observation a citation states; `confirmed` repeats the value without a quote. */
export type Face = (typeof faces)[number];

export type Citation = {
  face: Face;
  value: number | null;
  decimals: number;
  qualifier: Qualifier;
  base: number | null;
  baseLabel: Localised;
  source: string;
  locator: string;
  quote: string;
};

export const sourceKinds = ["primary", "transcript", "prefecture", "press", "company", "blog"] as const;
/** primary: the agency's own page. transcript: the agency's text seen through a copy. The rest are second-hand. */
export type SourceKind = (typeof sourceKinds)[number];

export const standings = ["primary", "official", "press", "private"] as const;
/**
 * How far a source can be relied on. primary: the office that made the statistic, in its own text. official: another
 * public office passing it on. press: newspapers, companies, blogs. private: an individual's notes, unconfirmed.
 */
export type Standing = (typeof standings)[number];

export type Source = {
  id: string;
  kind: SourceKind;
  standing: Standing;
  publisher: Localised;
  title: Localised;
  /** 2022, 2022-04 or 2022-04-07, as precisely as known; empty where not. */
  published: string;
  edition: string;
  originalUrl: string;
  seenUrl: string;
  /** A text of the data: its English may be empty. */
  note: Localised;
};

/** An option of a breakdown and the editions that it is in, without their numbers. */
export type Option = Pick<
  Observation,
  "indicator" | "breakdown" | "segment" | "segmentLabel" | "item" | "itemLabel"
> & {
  editions: readonly string[];
  /** Those in which it has a number. */
  numbered: readonly string[];
};

/** A source that states a number of an edition of an indicator. */
export type Stated = {
  indicator: string;
  breakdown: string;
  edition: string;
  source: string;
  /** Beside the one whose number is shown. */
  cited: boolean;
  /** Known from private records only. */
  unconfirmed: boolean;
};

/** One line of not-obtained.csv: numbers that could not be had. {R3} in its texts is an edition, {S01} a source. */
export type NotObtained = {
  number: string;
  subject: Localised;
  missing: Localised;
  tried: Localised;
  known: Localised;
  /** Indicators whose figure pages have the gap. */
  indicators: readonly string[];
  /** Where a source printed the numbers only as a picture, and what is known of it in words. */
  picture: { source: string; place: Localised; known: Localised } | null;
};

/** arithmetic: the checks of the data see it. reader: only someone who reads the texts does. */
export const detectables = ["arithmetic", "reader"] as const;

/** One line of contradictions.csv: where sources contradict each other or themselves. Texts as of NotObtained. */
export type Contradiction = {
  /** Stable, used in addresses (#contradiction-4). */
  number: number;
  subject: Localised;
  text: Localised;
  indicators: readonly string[];
  detectable: (typeof detectables)[number];
  /** What the arithmetic sees: `indicator/edition/item`. */
  cells: readonly string[];
};

/** One line of editions.csv: an edition of a survey, or (breakdown ≠ none) the responses of one of its groups. */
export type Edition = {
  survey: SurveyId;
  edition: string;
  label: Localised;
  periodStart: string;
  periodEnd: string;
  sampleSize: number | null;
  responses: number | null;
  /** Response rate in percent as the source states it; null where it does not. */
  responseRate: number | null;
  population: Localised;
  method: Localised;
  breakdown: string;
  segment: Localised;
  published: string;
  originalUrl: string;
  source: string;
  quote: string;
  note: Localised;
};
