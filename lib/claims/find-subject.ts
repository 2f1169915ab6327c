// Which option of which figure a clause speaks of: only one that explains every word that points anywhere. Where several
// do, the reader is asked; nothing is guessed.

import type { Indicator } from "../catalogue/types";
import { noBreakdown, type Observation } from "../observation";
import type { Target } from "./claim";
import type { ClauseRead } from "./read-clause";
import { type Forms, formsOf, type Pointing } from "./word-forms";

export type Subject = { indicator: Indicator; target: Target; observations: readonly Observation[]; forms: string[] };

/** Figures whose words are others' too: a word that must be there. */
const mustSay: Readonly<Record<string, RegExp>> = {
  "ransomware-cases-incl-noware": /ノーウェア|no-?ware/,
  "ransomware-prefectures": /都道府県|prefecture/,
  "crypto-demand": /要求|demand/,
};

/** What cases are called: no figure's own word. */
const countNouns = new Set(["cases", "incidents", "reports", "attacks", "reported", "件数", "報告件数"]);

/** How a form points to an entry: as a whole, or as two words side by side (ランサムウェア被害). */
function wayOf(form: string, index: number, pointing: Forms["pointing"]): Pointing | undefined {
  const whole = pointing.get(form)?.get(index);
  if (whole) return whole;
  for (let at = 2; at <= form.length - 2; at++) {
    const parts = [form.slice(0, at).trim(), form.slice(at).trim()].map((part) => pointing.get(part)?.get(index));
    if (parts.every((part) => part !== undefined)) return parts.includes("item") ? "item" : "word";
  }
  return undefined;
}

/** Candidates that explain every pointing word. @param only the one figure that the reader has chosen */
export function findSubjects(
  forms: readonly string[],
  surveys: readonly string[],
  all: readonly Observation[],
  only: string | null,
  said = forms.join(" "),
): Subject[] {
  if (forms.length === 0) return [];
  const { entries, pointing } = formsOf(all);
  return entries.flatMap(({ indicator, target, observations, beside, group }, index) => {
    if (only !== null && indicator.id !== only) return [];
    const counts = indicator.unit === "count" || observations.some(({ count }) => count !== null);
    const ways = forms.map(
      (form): Pointing | undefined =>
        wayOf(form, index, pointing) ?? (counts && countNouns.has(form) ? "word" : undefined),
    );
    if (ways.some((way) => way === undefined)) return [];
    if (!ways.includes("item") && !(beside === 1 && ways.includes("name"))) return [];
    if (group.length > 0 && !ways.includes("group")) return [];
    const must = mustSay[indicator.id];
    if (must && !must.test(said)) return [];
    // Another office's survey must be named; a survey that is named must be this one.
    const own = surveys.filter((prefix) => indicator.survey.startsWith(prefix));
    if (own.length === 0 && (surveys.length > 0 || !indicator.survey.startsWith("npa-"))) return [];
    return [{ indicator, target, observations, forms: [...forms] }];
  });
}

/** Counts of cases that words alone may point to: 被害件数. */
export function vagueSubjects(forms: readonly string[], all: readonly Observation[]): Subject[] {
  if (forms.length === 0) return [];
  const { entries, pointing } = formsOf(all);
  return entries.flatMap(({ indicator, target, observations, beside }, index) =>
    indicator.unit === "count" &&
    indicator.survey.startsWith("npa-") &&
    beside === 1 &&
    !mustSay[indicator.id] &&
    forms.every((form) => wayOf(form, index, pointing) ?? countNouns.has(form))
      ? [{ indicator, target, observations, forms: [...forms] }]
      : [],
  );
}

/** Two options of one figure that a comparison names, in the order of the clause. */
export function findPair(
  read: ClauseRead,
  inherited: readonly string[],
  all: readonly Observation[],
  only: string | null,
): [Subject, Subject][] {
  const { pointing } = formsOf(all);
  const naming = read.subjects.filter(({ form }) =>
    [...(pointing.get(form)?.values() ?? [])].some((way) => way === "item" || way === "group"),
  );
  const pairs = naming.flatMap((one, at) => naming.slice(at + 1).map((two) => [one, two] as const));
  return pairs.flatMap(([one, two]) => {
    const others = [...read.subjects.filter((of) => of !== one && of !== two).map(({ form }) => form), ...inherited];
    const first = findSubjects([one.form, ...others], read.surveys, all, only);
    const second = findSubjects([two.form, ...others], read.surveys, all, only);
    return first.flatMap((a) =>
      second
        .filter(
          (b) => b.indicator === a.indicator && b.target.breakdown === a.target.breakdown && !same(a.target, b.target),
        )
        .map((b): [Subject, Subject] => [a, b]),
    );
  });

  function same(a: Target, b: Target) {
    return a.item === b.item && a.segment === b.segment;
  }
}

/** True where a share is of whom the clause says. Null where the clause leaves it open and the figure is of victims only. */
export function fitsBase({ indicator, target }: Subject, bases: ClauseRead["bases"]): boolean | null {
  if (indicator.unit === "count" || bases.length === 0) return true;
  const population = indicator.population.ja;
  const ofVictims = /被害/.test(population);
  if (bases.includes("all")) return false;
  if (bases.includes("victims")) return ofVictims;
  if (bases.includes("respondents")) return /回答/.test(population);
  return ofVictims && target.breakdown === noBreakdown ? null : true;
}
