// A sentence of a draft held against the figures, clause by clause. It holds only where every clause holds, and a clause
// holds only where every word that could change its meaning was read: what was not read is told instead.

import { indicatorById } from "../catalogue/indicators";
import { placeIn } from "../catalogue/prefectures";
import { compareEditions } from "../edition";
import type { Dataset } from "../figure/dataset";
import type { Era, Lang } from "../localised";
import { checkClaim, type Finding } from "./check-claim";
import type { Claim } from "./claim";
import { comparablePairs, earlierOf } from "./comparable";
import { decidingNumbers } from "./deciding-numbers";
import { type Choice, figureChoices } from "./figure-choices";
import { findPair, findSubjects, fitsBase, type Subject } from "./find-subject";
import { type HeadlineAnswer, headlineAnswer } from "./headline-answers";
import { judgeClause, sinceOf } from "./judge-clause";
import { judgePair } from "./judge-place";
import { spell } from "./normalise";
import { noSuchNumber, type Quotation, type Statistics, said, type Verdicts } from "./published";
import { type ClauseRead, readClause } from "./read-clause";
import { hasNumber } from "./share";
import { splitClauses } from "./split-clauses";

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

export type SentenceChecked = { answer: Answer; clauses: ClauseChecked[] };

const worstFirst: readonly Answer[] = ["does-not-hold", "unread", "undecidable", "holds"];

function answerOf({ quotation, statistics }: Verdicts): Answer {
  if (quotation === "differs" || statistics === "does-not-hold") return "does-not-hold";
  if (quotation === "none") return "undecidable";
  return statistics === "holds" || statistics === "full-count" ? "holds" : "undecidable";
}

const order = {
  quotation: ["differs", "none", "matches"],
  statistics: ["does-not-hold", "not-decidable", "uncertain", "holds", "full-count"],
} as const;

/** The weakest of several. */
function together(verdicts: readonly Verdicts[]): Verdicts {
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
type Carried = { forms: string[]; surveys: string[]; edition: string | null };

function newestOf({ observations }: Subject): string | null {
  const there = observations.filter(hasNumber).map(({ edition }) => edition);
  return there.sort(compareEditions).at(-1) ?? null;
}

/** The edition that a clause speaks of, for an option: the last that it names and does not start from. */
function editionOf(read: ClauseRead, subject: Subject, carried: Carried): string | null {
  const named = read.editions.filter((one) => one !== read.since).sort(compareEditions);
  return named.at(-1) ?? carried.edition ?? newestOf(subject);
}

/** Candidates that have numbers of the kind and of the edition that the clause speaks of, where any have. */
function narrowed(subjects: readonly Subject[], read: ClauseRead, carried: Carried): Subject[] {
  const units = read.amounts.filter(({ bare }) => !bare).map(({ amount }) => amount.unit);
  const ofUnit = subjects.filter(({ indicator, observations }) => {
    if (units.includes("points")) return indicator.unit === "percent";
    if (indicator.unit === "count")
      return units.includes("count") || !units.includes("percent") || read.movements.length > 0;
    return !units.includes("count") || observations.some((one) => one.count !== null);
  });
  const dated = ofUnit.filter((one) => {
    const edition = editionOf(read, one, carried);
    return one.observations.some((of) => of.edition === edition && hasNumber(of));
  });
  const left = dated.length > 0 ? dated : ofUnit;
  // Cases counted in a clause that counts are those of a series of counts before those behind a share.
  const counted = left.filter(({ indicator }) => indicator.unit === "count");
  return units.includes("count") && counted.length > 0 ? counted : left;
}

/** Movements that are no change from one edition to the next. */
const places = new Set<string>(["record-high", "record-low", "most", "least", "second", "stays-high"]);

const movesIn = (read: ClauseRead) =>
  read.movements.length > 0 || read.amounts.some(({ amount }) => amount.unit === "times");

/** The edition that a clause speaks of and those that it may compare it with; of a change that names none, a pair that can be. */
function timesOf(read: ClauseRead, subject: Subject, carried: Carried, there: readonly string[], moves: boolean) {
  const edition = editionOf(read, subject, carried);
  const since = edition === null ? [] : sinceOf(read, edition, there);
  const said = read.since !== null || read.against !== null;
  if (edition === null || !moves || said || since.some((one) => there.includes(one))) return { edition, since };
  const named = read.editions.length > 0 || carried.edition !== null;
  const pair = named ? null : (comparablePairs(subject.indicator, there)[0] ?? null);
  const before = pair ? pair[0] : earlierOf(subject.indicator, edition, there);
  return { edition: pair ? pair[1] : edition, since: before ? [before] : since };
}

type Context = { dataset: Dataset; reader: { lang: Lang; era: Era }; only: string | null };

function checkClause(text: string, carried: Carried, context: Context): { checked: ClauseChecked; carried: Carried } {
  const { dataset, only } = context;
  const all = dataset.observations;
  const read = readClause(text, all);
  const own = read.subjects.map(({ form }) => form);
  const surveys = read.surveys.length > 0 ? read.surveys : carried.surveys;
  const base = { text, finding: null, headline: null, choices: [], unread: read.unread, ofPlace: false };
  const goOn = (forms: string[], edition: string | null): Carried => ({ forms, surveys, edition });
  const named =
    read.editions
      .filter((one) => one !== read.since)
      .sort(compareEditions)
      .at(-1) ?? carried.edition;
  const stop = (answer: Answer, verdicts: Verdicts, more: Partial<ClauseChecked> = {}) => ({
    checked: { ...base, answer, ...verdicts, ...more },
    carried: goOn(own.length > 0 ? own : carried.forms, named),
  });
  const place = placeIn(text);
  if (place) return stop("undecidable", noSuchNumber, { unread: [], ofPlace: true });
  const ways = [own, [...new Set([...carried.forms, ...own])]];
  const subjects =
    ways
      .map((forms) => narrowed(findSubjects(forms, surveys, all, only, `${forms.join(" ")} ${text}`), read, carried))
      .find((some) => some.length > 0) ?? [];
  const compares = read.movements.some(({ movement }) => ["than", "many", "few", "greater", "less"].includes(movement));
  if (compares && read.against === null && read.since === null) {
    const pair = checkPair(read, carried, surveys, context);
    if (pair) return { checked: { ...base, ...pair.checked }, carried: goOn(own, pair.edition) };
  }
  const keys = new Set(subjects.map(({ indicator }) => indicator.id));
  const [subject] = subjects;
  if (!subject) return stop("unread", noSuchNumber, { unread: read.unread.length > 0 ? read.unread : [text] });
  if (subjects.length > 1) {
    return stop(read.unread.length > 0 ? "unread" : "undecidable", said("none", "not-decidable"), {
      choices:
        keys.size > 1 ? figureChoices(subjects, dataset, context.reader, (one) => editionOf(read, one, carried)) : [],
    });
  }
  const ofIndicator = all.filter(({ indicator }) => indicator === subject.indicator.id);
  const numbered = subject.observations.filter(hasNumber).map((one) => one.edition);
  const moves = movesIn(read);
  const { edition, since } = timesOf(read, subject, carried, numbered, moves);
  if (edition === null) return stop("undecidable", noSuchNumber);
  const there = subject.observations.map((one) => one.edition);
  const { verdicts, odd, parts } = judgeClause(read, subject, ofIndicator, { edition, since });
  const ofNow = read.movements.some(({ movement }) => /^record|stays|level|most|least/.test(movement));
  const assumed = read.editions.length === 0 && carried.edition === null;
  const of = fitsBase(subject, read.bases);
  if (of !== true) verdicts.push(of === false ? said("differs", "does-not-hold") : said("matches", "not-decidable"));
  const unread = [...read.unread, ...odd];
  const both = together(verdicts);
  const [from] = since.filter((one) => there.includes(one));
  const changes = moves && !(read.movements.length > 0 && read.movements.every(({ movement }) => places.has(movement)));
  const claim: Claim = {
    ...{ indicator: subject.indicator.id, target: subject.target, other: null, amount: null, quoted: null },
    editions: changes && from ? [from, edition] : [edition],
    relation: changes && from ? "rose" : "exactly",
  };
  const here = verdicts.length === 0 ? "unread" : answerOf(both);
  // Which edition is meant is not said: it may be one of which it is true.
  const elsewhere = (other: string) =>
    together(judgeClause(read, subject, ofIndicator, { edition: other, since: sinceOf(read, other, there) }).verdicts)
      .quotation === "matches";
  const open =
    here === "does-not-hold" && of !== false && assumed && read.amounts.length > 0 && !ofNow && there.some(elsewhere);
  const decided = open ? "undecidable" : here;
  // A word that was not read may turn the meaning round: neither yes nor no.
  const answer: Answer = unread.length > 0 || verdicts.length === 0 ? "unread" : decided;
  return {
    checked: {
      ...base,
      answer,
      ...(open ? ({ quotation: "none", statistics: "not-decidable" } as const) : both),
      unread,
      finding: checkClaim(claim, dataset, context.reader, (of) => decidingNumbers(parts, of)),
    },
    carried: goOn(subject.forms, edition),
  };
}

/** A clause that sets one option above another; null where it names no two of one figure. */
function checkPair(read: ClauseRead, carried: Carried, surveys: string[], context: Context) {
  const { dataset, only } = context;
  const pairs = findPair({ ...read, surveys }, [], dataset.observations, only);
  const dated = pairs.filter(([one, two]) => {
    const edition = editionOf(read, one, carried);
    return [one, two].every(({ observations }) => observations.some((of) => of.edition === edition && hasNumber(of)));
  });
  const [pair] = dated.length > 0 ? dated : pairs;
  if (!pair) return null;
  const japanese = read.movements.some(({ movement }) => movement === "than");
  const less = read.movements.some(({ movement }) => movement === "few" || movement === "less");
  const [one, two] = pair;
  const lesserFirst = japanese ? orderByThan(read, one) : less;
  const [more, fewer] = lesserFirst !== (japanese && less) ? [two, one] : [one, two];
  const both = one.observations
    .map(({ edition }) => edition)
    .filter((code) => two.observations.some((of) => of.edition === code));
  const edition =
    read.editions.length + (carried.edition ? 1 : 0) > 0
      ? editionOf(read, one, carried)
      : (both.sort(compareEditions).at(-1) ?? null);
  if (edition === null || dated.length > 1) return null;
  const of = dataset.observations.filter(({ indicator }) => indicator === one.indicator.id);
  const verdicts = judgePair(more, fewer, of, edition);
  const odd = read.amounts.map(({ start, end }) => read.text.slice(start, end));
  const unread = [...read.unread, ...odd];
  const claim: Claim = {
    ...{ indicator: one.indicator.id, target: more.target, other: fewer.target, editions: [edition] },
    ...{ relation: "greater" as const, amount: null, quoted: null },
  };
  const decided = answerOf(verdicts);
  const answer: Answer = unread.length > 0 ? "unread" : decided;
  const finding = checkClaim(claim, dataset, context.reader);
  return { checked: { answer, ...verdicts, unread, finding }, edition };
}

/** AはBより多い and BよりAが多い: what stands right before より is the lesser one. */
function orderByThan(read: ClauseRead, first: Subject): boolean {
  const than = read.movements.find(({ movement }) => movement === "than")?.at ?? 0;
  const before = read.subjects.filter(({ at }) => at < than).at(-1)?.form ?? "";
  return first.forms.includes(before) && first.forms[0] === before;
}

/**
 * Checks a sentence.
 * @param only the figure that the reader has chosen, where several fit
 */
export function checkSentence(
  sentence: string,
  dataset: Dataset,
  reader: { lang: Lang; era: Era },
  only: string | null = null,
): SentenceChecked {
  const context: Context = { dataset, reader, only: only !== null && indicatorById.has(only) ? only : null };
  const headline = headlineAnswer(sentence, dataset, reader.lang, reader.era);
  if (headline) {
    const { quotation, statistics } = headline;
    const answer = answerOf(headline);
    const whole = {
      text: sentence.trim(),
      answer,
      quotation,
      statistics,
      unread: [],
      finding: null,
      headline,
      choices: [],
    };
    return { answer, clauses: [{ ...whole, ofPlace: false }] };
  }
  let carried: Carried = { forms: [], surveys: [], edition: null };
  const clauses = splitClauses(spell(sentence).replace(/\bfy ?((?:19|20)\d\d)\b/g, "$1年度")).map((text) => {
    const found = checkClause(text, carried, context);
    carried = found.carried;
    return found.checked;
  });
  const answer = worstFirst.find((one) => clauses.some((clause) => clause.answer === one)) ?? "unread";
  return { answer, clauses };
}
