// What the checks of a clause share: its answer, what it takes over from the clauses before it, and the edition it speaks of.
import { compareEditions } from "../edition";
import type { Dataset } from "../figure/dataset";
import type { Era, Lang } from "../localised";
import type { Finding } from "./check-claim";
import { yearBefore } from "./comparable";
import type { Choice } from "./figure-choices";
import type { Subject } from "./find-subject";
import type { HeadlineAnswer } from "./headline-answers";
import { noSuchNumber, type Quotation, type Statistics, type Verdicts } from "./published";
import type { ClauseRead } from "./read-clause";
import { hasNumber } from "./share";

export const answers = ["holds", "does-not-hold", "undecidable", "unread"] as const;
export type Answer = (typeof answers)[number];

export type ClauseChecked = {
  text: string;
  answer: Answer;
  quotation: Quotation;
  statistics: Statistics;
  unread: string[];
  /** The numbers that decide it and a wording that can be said; null where no one figure is meant. */
  finding: Finding | null;
  /** Set where the sentence is a headline of this site. */
  headline: HeadlineAnswer | null;
  /** Figures between which the reader chooses. */
  choices: Choice[];
  /** Speaks of a prefecture, of which no numbers are published. */
  ofPlace: boolean;
};

export function answerOf({ quotation, statistics }: Verdicts): Answer {
  if (quotation === "differs" || statistics === "does-not-hold") return "does-not-hold";
  if (quotation === "none") return "undecidable";
  return statistics === "holds" || statistics === "full-count" ? "holds" : "undecidable";
}

const order = {
  quotation: ["differs", "none", "matches"],
  statistics: ["does-not-hold", "not-decidable", "uncertain", "holds", "full-count"],
} as const;

/** The weakest of several. */
export function together(verdicts: readonly Verdicts[]): Verdicts {
  const least = <T>(by: readonly T[], some: readonly T[]) => [...some].sort((a, b) => by.indexOf(a) - by.indexOf(b))[0];
  const quotation = least<Quotation>(
    order.quotation,
    verdicts.map((one) => one.quotation),
  );
  const statistics = least<Statistics>(
    order.statistics,
    verdicts.map((one) => one.statistics),
  );
  return quotation && statistics ? { quotation, statistics } : noSuchNumber;
}

/** What a later clause takes over from the ones before it. */
export type Carried = {
  forms: string[];
  surveys: string[];
  edition: string | null;
  subject: Subject | null;
  /** The one edition of the whole sentence, for what stands before it. */
  likely: string | null;
};

export type Context = { dataset: Dataset; reader: { lang: Lang; era: Era }; only: string | null };

function newestOf({ observations }: Subject): string | null {
  const there = observations.filter(hasNumber).map(({ edition }) => edition);
  return there.sort(compareEditions).at(-1) ?? null;
}

/** The last edition that a clause names and does not start from. */
export const namedIn = (read: ClauseRead) =>
  read.editions
    .filter((one) => one !== read.since)
    .sort(compareEditions)
    .at(-1) ?? null;

const earlierValue =
  /前年(?:同期|同月)?\s*[はのが:]?\s*約?\d|^[^a-z]*\d+(?:\.\d+)?%?(?: cases)? (?:a year (?:earlier|before)|(?:in )?the (?:year before|previous year))$/;

/** 前年は222件: a level of the year before, and no change. */
export const ofYearBefore = (read: ClauseRead) =>
  read.against === "year-before" && read.movements.length === 0 && earlierValue.test(read.text);

/** The edition that a clause speaks of, for an option. */
export function editionOf(read: ClauseRead, subject: Subject, carried: Carried): string | null {
  const edition = namedIn(read) ?? carried.edition ?? carried.likely ?? newestOf(subject);
  return edition !== null && ofYearBefore(read) ? yearBefore(edition) : edition;
}
