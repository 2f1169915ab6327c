// A clause of a draft held against the figures: which option it speaks of, when, and what its words come to.

import { placeIn } from "../catalogue/prefectures";
import { checkClaim } from "./check-claim";
import { checkPair } from "./check-pair";
import type { Claim } from "./claim";
import {
  type Answer,
  answerOf,
  type Carried,
  type ClauseChecked,
  type Context,
  editionOf,
  namedIn,
  ofYearBefore,
  together,
} from "./clause-checked";
import { comparablePairs, earlierOf } from "./comparable";
import { decidingNumbers } from "./deciding-numbers";
import { figureChoices } from "./figure-choices";
import { findSubjects, fitsBase, type Subject, vagueSubjects } from "./find-subject";
import { judgeClause, sinceOf } from "./judge-clause";
import { noSuchNumber, said, type Verdicts } from "./published";
import { type ClauseRead, readClause } from "./read-clause";
import { hasNumber } from "./share";

/** Candidates that have numbers of the kind and of the edition that the clause speaks of, where any have. */
function narrowed(subjects: readonly Subject[], read: ClauseRead, carried: Carried): Subject[] {
  const units = read.amounts.filter(({ bare, counted }) => !bare && !counted).map(({ amount }) => amount.unit);
  const ofUnit = subjects.filter(({ indicator, observations }) => {
    if (units.includes("points")) return indicator.unit === "percent";
    // 15%から22.1%に: two shares are no change of a count by so many percent.
    const percents = units.filter((unit) => unit === "percent").length;
    if (indicator.unit === "count")
      return units.includes("count") || percents === 0 || (percents === 1 && read.movements.length > 0);
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
const places = new Set<string>(["record-high", "record-low", "peak", "most", "least", "second", "stays-high"]);

const movesIn = (read: ClauseRead) =>
  read.movements.length > 0 || read.amounts.some(({ amount }) => amount.unit === "times");

/** The edition that a clause speaks of and those that it may compare it with; of a change that names none, a pair that can be. */
function timesOf(read: ClauseRead, subject: Subject, carried: Carried, there: readonly string[], moves: boolean) {
  const edition = editionOf(read, subject, carried);
  const since = edition === null ? [] : sinceOf(read, edition, there);
  const known = read.since !== null || read.against !== null;
  if (edition === null || !moves || known || since.some((one) => there.includes(one))) return { edition, since };
  const named = read.editions.length > 0 || (carried.edition ?? carried.likely) !== null;
  const pair = named ? null : (comparablePairs(subject.indicator, there)[0] ?? null);
  const before = pair ? pair[0] : earlierOf(subject.indicator, edition, there);
  return { edition: pair ? pair[1] : edition, since: before ? [before] : since };
}

/** The options that a clause may speak of: by its own words, else with those before it, else what was spoken of before. */
function subjectsOf(read: ClauseRead, surveys: string[], carried: Carried, { dataset, only }: Context): Subject[] {
  const own = read.subjects.map(({ form }) => form);
  if (own.length === 0 && carried.subject) {
    const same = narrowed([carried.subject], read, carried);
    if (same.length > 0) return same;
  }
  const ways = [own, [...new Set([...carried.forms, ...own])]];
  const found = ways.map((forms) =>
    narrowed(
      findSubjects(forms, surveys, dataset.observations, only, `${forms.join(" ")} ${read.text}`),
      read,
      carried,
    ),
  );
  return found.find((some) => some.length > 0) ?? [];
}

type Found = { checked: ClauseChecked; carried: Carried };

/** Checks a clause in the light of those before it. */
export function checkClause(text: string, carried: Carried, context: Context): Found {
  const { dataset, reader, only } = context;
  const read = readClause(text, dataset.observations, carried.edition);
  const own = read.subjects.map(({ form }) => form);
  const surveys = read.surveys.length > 0 ? read.surveys : carried.surveys;
  const base = { text, finding: null, headline: null, choices: [], unread: read.unread, ofPlace: false };
  const stop = (answer: Answer, verdicts: Verdicts, more: Partial<ClauseChecked> = {}): Found => ({
    checked: { ...base, answer, ...verdicts, ...more },
    carried: {
      ...{
        likely: carried.likely,
        forms: own.length > 0 ? own : carried.forms,
        surveys,
        edition: namedIn(read) ?? carried.edition,
      },
      subject: null,
    },
  });
  if (placeIn(text)) return stop("undecidable", noSuchNumber, { unread: [], ofPlace: true });
  const compares = read.movements.some(({ movement }) => ["than", "many", "few", "greater", "less"].includes(movement));
  if (compares && read.against === null && read.since === null && read.nth === null) {
    const pair = checkPair(read, carried, surveys, context);
    if (pair) {
      const next = { ...carried, forms: own, surveys, edition: pair.edition, subject: null };
      return { checked: { ...base, ...pair.checked }, carried: next };
    }
  }
  const subjects = subjectsOf(read, surveys, carried, context);
  if (subjects.length === 0) {
    const vague = vagueSubjects(own, dataset.observations).filter(
      ({ indicator }) => only === null || indicator.id === only,
    );
    if (vague.length === 0)
      return stop("unread", noSuchNumber, { unread: read.unread.length > 0 ? read.unread : [text] });
    // Words alone point to them: only the reader knows whether one is meant.
    if (only === null)
      return stop(read.unread.length > 0 ? "unread" : "undecidable", noSuchNumber, {
        choices: figureChoices(vague, dataset, reader, (one) => editionOf(read, one, carried)),
      });
    subjects.push(...vague);
  }
  const figures = new Set(subjects.map(({ indicator }) => indicator.id));
  if (figures.size > 1) {
    return stop(read.unread.length > 0 ? "unread" : "undecidable", said("none", "not-decidable"), {
      choices: figureChoices(subjects, dataset, reader, (one) => editionOf(read, one, carried)),
    });
  }
  // Options of one figure that are called alike: only what is true of each is said.
  const judged = subjects.map((subject) => checkOption(read, subject, carried, context));
  const [first] = judged;
  if (!first || judged.some(({ answer }) => answer !== first.answer)) return stop("undecidable", noSuchNumber);
  const { edition, ...checked } = first;
  const subject = subjects.length === 1 ? (subjects[0] ?? null) : null;
  return {
    checked: { ...base, ...checked },
    // A year before that was put in brackets is not what is spoken of.
    carried: {
      ...carried,
      forms: subjects[0]?.forms ?? [],
      surveys,
      edition: ofYearBefore(read) ? carried.edition : edition,
      subject,
    },
  };
}

type OptionChecked = Pick<ClauseChecked, "answer" | "quotation" | "statistics" | "unread" | "finding"> & {
  edition: string | null;
};

function checkOption(
  read: ClauseRead,
  subject: Subject,
  carried: Carried,
  { dataset, reader }: Context,
): OptionChecked {
  const ofIndicator = dataset.observations.filter(({ indicator }) => indicator === subject.indicator.id);
  const numbered = subject.observations.filter(hasNumber).map((one) => one.edition);
  const moves = movesIn(read);
  const { edition, since } = timesOf(read, subject, carried, numbered, moves);
  if (edition === null) return { answer: "undecidable", ...noSuchNumber, unread: read.unread, finding: null, edition };
  const there = subject.observations.map((one) => one.edition);
  const plain = ofYearBefore(read) ? { ...read, against: null } : read;
  const { verdicts, odd, parts } = judgeClause(plain, subject, ofIndicator, { edition, since });
  const ofNow = read.movements.some(({ movement }) => /^record|peak|stays|level|most|least/.test(movement));
  const assumed = read.editions.length === 0 && carried.edition === null;
  const of = fitsBase(subject, read.bases);
  if (of !== true) verdicts.push(of === false ? said("differs", "does-not-hold") : said("matches", "not-decidable"));
  const unread = [...read.unread, ...odd];
  const both = together(verdicts);
  const [from] = since.filter((one) => there.includes(one));
  const changes = moves && !(read.movements.length > 0 && read.movements.every(({ movement }) => places.has(movement)));
  const claim: Claim = {
    ...{ indicator: subject.indicator.id, target: subject.target, other: null, amount: null },
    editions: changes && from ? [from, edition] : [edition],
    relation: changes && from ? "rose" : "exactly",
  };
  const here = verdicts.length === 0 ? "unread" : answerOf(both);
  // Which edition is meant is not said: it may be one of which it is true.
  const elsewhere = (other: string) =>
    together(judgeClause(plain, subject, ofIndicator, { edition: other, since: sinceOf(read, other, there) }).verdicts)
      .quotation === "matches";
  const open =
    here === "does-not-hold" && of !== false && assumed && read.amounts.length > 0 && !ofNow && there.some(elsewhere);
  const decided = open ? "undecidable" : here;
  return {
    // A word that was not read may turn the meaning round: neither yes nor no.
    answer: unread.length > 0 || verdicts.length === 0 ? "unread" : decided,
    ...(open ? ({ quotation: "none", statistics: "not-decidable" } as const) : both),
    unread,
    finding: checkClaim(claim, dataset, reader, (one) => decidingNumbers(parts, one)),
    edition,
  };
}
