// Which figure, option and group a sentence speaks of: each candidate explains some of its words, by the catalogue's
// names, keywords and labels and by short forms; the one that explains most comes first.
import { fold } from "../catalogue/fold";
import type { Indicator } from "../catalogue/types";
import { langs } from "../localised";
import type { Observation } from "../observation";
import type { Target } from "./claim";
import { indicatorForms } from "./short-forms";
import { exactForms, vocabularyOf } from "./vocabulary";

export type Candidate = {
  indicator: Indicator;
  target: Target;
  /** Observations of the target. */
  observations: Observation[];
  /** Letters of the sentence that it explains, and how many of them name the option or group itself. */
  score: number;
  own: number;
  /** Where in the sentence the option or group is named; the earliest place. -1 where only the figure is. */
  at: number;
};

type Sentence = { read: string; starts: ReadonlySet<number>; from: readonly number[]; to: readonly number[] };
type Word = { text: string; latin: boolean };

const known = new Map<string, Word>();

/** A form as it is looked for; folding is costly, the forms are few. */
function toWord(form: string): Word {
  const kept = known.get(form);
  if (kept) return kept;
  const text = fold(form).read.text;
  const word = { text, latin: /^[a-z0-9]/.test(text) };
  known.set(form, word);
  return word;
}

/** Folded places of a form in the sentence. Latin words match from their beginning; a single kanji is too little. */
function places(sentence: Sentence, form: string): number[] {
  const { text, latin } = toWord(form);
  if (text.length < 2 && form !== "件") return [];
  const found: number[] = [];
  for (let at = sentence.read.indexOf(text); at >= 0; at = sentence.read.indexOf(text, at + 1)) {
    if (latin && !sentence.starts.has(at)) continue;
    for (let one = at; one < at + text.length; one++) found.push(one);
  }
  return found;
}

function foldSentence(sentence: string): Sentence {
  const { read } = fold(sentence);
  return { read: read.text, starts: read.starts, from: read.from, to: read.to };
}

function figureForms(indicator: Indicator): string[] {
  const names = langs.map((lang) => indicator.name[lang]).flatMap(exactForms);
  return [...names, ...(indicator.keywords ?? []), ...(indicatorForms[indicator.id] ?? [])];
}

/**
 * Every candidate, the one that explains most of the sentence first.
 * @param only the one figure to look in, where it is known
 */
export function findTargets(sentence: string, all: readonly Observation[], only?: Indicator): Candidate[] {
  const folded = foldSentence(sentence);
  const ofFigures = new Map<Indicator, number[]>();
  const candidates: Candidate[] = [];
  for (const { indicator, target, observations, beside, item, group } of vocabularyOf(all).entries) {
    if (only && indicator !== only) continue;
    const ofFigure = ofFigures.get(indicator) ?? [
      ...new Set(figureForms(indicator).flatMap((form) => places(folded, form))),
    ];
    ofFigures.set(indicator, ofFigure);
    const ofItem = item.flatMap((form) => places(folded, form));
    const ofGroup = group.flatMap((form) => places(folded, form));
    if (group.length > 0 && ofGroup.length === 0) continue;
    if (ofItem.length === 0 && (beside > 1 || ofFigure.length === 0)) continue;
    const own = new Set([...ofItem, ...ofGroup]);
    const score = new Set([...own, ...ofFigure]).size;
    const at = own.size > 0 ? (folded.from[Math.min(...own)] ?? -1) : -1;
    candidates.push({ indicator, target, observations, score, own: own.size, at });
  }
  return candidates.sort((a, b) => b.score - a.score || b.own - a.own);
}

/** The sentence with every label blanked that would be read as a number or a negation. */
export function blankLabels(sentence: string, all: readonly Observation[]): string {
  const folded = foldSentence(sentence);
  const blanked = sentence.split("");
  for (const form of vocabularyOf(all).tricky) {
    for (const at of places(folded, form)) blanked.fill(" ", folded.from[at], folded.to[at]);
  }
  return blanked.join("");
}
