// A clause, word by word: every word is taken by a reading (an edition, an option, a number, a movement, whom it is of), is
// known to carry no claim, or is left over. What is left over is told, so that no word is passed over in silence.
import { compareEditions } from "../edition";
import type { Observation } from "../observation";
import {
  asidePattern,
  type Base,
  basePatterns,
  claimless,
  halfPattern,
  type Movement,
  movementPatterns,
  nthPattern,
  ordinals,
  periodBeforePattern,
  plainCompound,
  streakPattern,
  surveyPatterns,
  yearBeforePattern,
} from "./draft-lexicon";
import { type AmountRead, readAmounts } from "./read-amounts";
import { readEditions } from "./read-editions";
import { formsOf } from "./word-forms";

export type ClauseRead = {
  text: string;
  /** Words that point to an option or a figure, in order. */
  subjects: { form: string; at: number }[];
  /** Editions in the order of the clause. */
  editions: string[];
  /** The edition that something is compared with: 令和6年から, than in 2024. */
  since: string | null;
  against: "year-before" | "period-before" | null;
  /** 令和4年に次いで: the edition right above. */
  next: string | null;
  /** 2番目に多い */
  nth: number | null;
  amounts: AmountRead[];
  movements: { movement: Movement; at: number; end: number }[];
  /** 3年連続 */
  streak: number | null;
  bases: Base[];
  surveys: string[];
  /** Says that it speaks of halves. */
  ofHalves: boolean;
  unread: string[];
};

/** In the place of letters that a reading has taken. */
const taken = "\uf8ff";

/** Blanks every match; `each` is told of it. */
function take(text: string, pattern: RegExp, each: (found: RegExpExecArray) => void): string {
  let rest = text;
  for (const found of text.matchAll(new RegExp(pattern.source, "g"))) {
    if (found[0] === "" || found[0].includes(taken)) continue;
    each(found as RegExpExecArray);
    rest = rest.slice(0, found.index) + taken.repeat(found[0].length) + rest.slice(found.index + found[0].length);
  }
  return rest;
}

/** Only a number may stand between an edition and what makes it the start of a change: 外部から is no such word. */
const sinceBehind =
  /^[\s\uf8ff]*(?:の?\s*約?\s*[\d.]+\s*(?:件|社|%|都道府県)?)?(?:から|より|[にと]比べ|[にと]比較|比(?!率))/;
const sinceBefore =
  /\b(?:from|than|compared (?:with|to)|since)\s+(?:the\s+)?(?:(?:about\s+)?[\d.]+\s*(?:%|percent|(?:[a-z-]+ )?cases|prefectures)?\s*)?(?:in\s+)?(?:the\s+)?$/;

const nextBehind = /^[\s\uf8ff]*に次(?:い|ぐ|ぎ)/;
const caseNouns =
  /^\s*(?:of (?:the|all) )?(?:reported |ransomware |no-?ware (?:ransom )?)*(?:cases|incidents|reports|attacks)\b/;
const otherNouns = /^\s*(?:[a-z-]+ )?(victims|respondents|compan(?:y|ies)|firms|businesses|organi[sz]ations|people)\b/;

/** A bare number with what stands behind it, whatever has taken that. */
function settled(one: AmountRead, clause: string): AmountRead {
  const tail = clause.slice(one.end);
  if (!one.bare) return one;
  if (caseNouns.test(tail)) return { ...one, bare: false };
  const counted = otherNouns.exec(tail)?.[1];
  return counted ? { ...one, bare: false, counted } : one;
}

/**
 * Reads a clause in one spelling. Never throws.
 * @param year of the clauses before it, for a half that is named without one
 */
export function readClause(clause: string, all: readonly Observation[], year: string | null = null): ClauseRead {
  const read: ClauseRead = {
    ...{
      text: clause,
      subjects: [],
      editions: [],
      since: null,
      against: null,
      next: null,
      nth: null,
      amounts: [],
      movements: [],
      streak: null,
    },
    ...{ bases: [], surveys: [], ofHalves: false, unread: [] },
  };
  let text = take(clause, asidePattern, () => {});
  text = take(text, yearBeforePattern, () => {
    read.against = "year-before";
  });
  text = take(text, periodBeforePattern, () => {
    read.against = "period-before";
  });
  text = takeEditions(text, read, year);
  for (const [prefix, pattern] of surveyPatterns) text = take(text, pattern, () => void read.surveys.push(prefix));
  const [plain, ...others] = [...basePatterns].reverse();
  for (const [base, pattern] of others.reverse()) text = take(text, pattern, () => void read.bases.push(base));
  text = take(text, plainCompound, () => void read.bases.push("plain"));
  text = takeSubjects(text, all, read);
  text = take(text, streakPattern, (found) => {
    const [first, ...groups] = [found[1] ?? found[2] ?? found[3], found[4] ?? found[5] ?? ""];
    read.streak = first ? Number(first) : ordinals.indexOf(groups[0] ?? "");
  });
  text = take(text, nthPattern, (found) => {
    read.nth = Number(found[1] ?? found[2] ?? ordinals.indexOf(found[3] ?? ""));
  });
  text = take(text, halfPattern, () => {
    read.ofHalves = true;
  });
  for (const amount of readAmounts(text)) {
    read.amounts.push(settled(amount, clause));
    if (amount.counted === "都道府県") read.subjects.push({ form: "都道府県", at: amount.start });
    text = text.slice(0, amount.start) + taken.repeat(amount.end - amount.start) + text.slice(amount.end);
  }
  for (const [movement, pattern] of movementPatterns) {
    text = take(text, pattern, ({ 0: found, index }) => {
      read.movements.push({ movement, at: index, end: index + found.length });
    });
  }
  if (plain) text = take(text, plain[1], () => void read.bases.push(plain[0]));
  read.movements.sort((a, b) => a.at - b.at);
  read.unread = leftOver(
    text,
    take(text, claimless, () => {}),
  );
  return read;
}

/** What no reading has taken, as it stands there: from the first word that is not known to carry no claim to the last. */
function leftOver(before: string, after: string): string[] {
  return [...before.matchAll(new RegExp(`[^${taken}]+`, "g"))].flatMap(({ 0: segment, index }) => {
    const places = [...segment].flatMap((_, at) => (/[^\s\uf8ff]/.test(after[index + at] ?? " ") ? [at] : []));
    const [first, last] = [places[0], places.at(-1)];
    return first === undefined || last === undefined ? [] : segment.slice(first, last + 1);
  });
}

/** Editions with what stands around them: 令和6年から is what is compared with. */
function takeEditions(text: string, read: ClauseRead, year: string | null): string {
  const { codes, rest, fiscal } = readEditions(text.replaceAll(taken, " "), year);
  let blanked = text;
  const spans: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (rest[at] === " " && text[at] !== " " && text[at] !== taken) {
      const last = spans.at(-1);
      // The first half of 2023: one edition, whatever blanks are in it.
      if (last && text.slice(last.end, at).trim() === "" && at - last.end <= 1) last.end = at + 1;
      else spans.push({ start: at, end: at + 1 });
    }
  }
  for (const { start, end } of spans) {
    blanked = blanked.slice(0, start) + taken.repeat(end - start) + blanked.slice(end);
  }
  read.editions = codes.filter((code) => fiscal === code.endsWith("FY") || !fiscal);
  const [first, second] = spans;
  if (codes.length === spans.length && first) {
    const above = spans.findIndex(({ end }) => nextBehind.test(text.slice(end)));
    if (above >= 0) {
      read.next = codes[above] ?? null;
      read.editions = read.editions.filter((code) => code !== read.next);
      return blanked;
    }
    const isSince = ({ start, end }: { start: number; end: number }) =>
      sinceBehind.test(text.slice(end)) || sinceBefore.test(text.slice(0, start).replaceAll(taken, " "));
    const index = spans.findIndex(isSince);
    if (index >= 0) read.since = codes[index] ?? null;
    else if (second && codes.length === 2 && read.since === null)
      read.since = [...codes].sort(compareEditions)[0] ?? null;
  }
  return blanked;
}

/** The longest words first, wherever they stand. */
function takeSubjects(text: string, all: readonly Observation[], read: ClauseRead): string {
  const { longestFirst, ofOthers } = formsOf(all);
  let rest = text;
  for (const form of longestFirst) {
    // What only surveys by other offices call so is theirs where one of them is named.
    if (form.length > rest.length || (read.surveys.length === 0 && ofOthers.has(form))) continue;
    const latin = /^[a-z0-9]/.test(form);
    for (let at = rest.indexOf(form); at >= 0; at = rest.indexOf(form, at + 1)) {
      const [before, behind] = [rest[at - 1] ?? " ", rest[at + form.length] ?? " "];
      // 33都道府県: what is counted, no option.
      if (/\d/.test(before) && !/^\d/.test(form)) continue;
      if (form === "prefectures" && /\d $/.test(rest.slice(0, at))) continue;
      if (latin && (/[a-z0-9]/.test(before) || /[a-z0-9]/.test(behind))) {
        if (!(behind === "s" && !/[a-z0-9]/.test(rest[at + form.length + 1] ?? " ") && !/[a-z0-9]/.test(before)))
          continue;
      }
      const length = form.length + (latin && behind === "s" ? 1 : 0);
      read.subjects.push({ form, at });
      rest = rest.slice(0, at) + taken.repeat(length) + rest.slice(at + length);
    }
  }
  read.subjects.sort((a, b) => a.at - b.at);
  return rest;
}
