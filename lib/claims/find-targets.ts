// Which figure, option and group a sentence speaks of: each candidate explains some of its words, by the catalogue's
// names, keywords and labels and by short forms; the one that explains most comes first.
import { fold } from "../catalogue/fold";
import type { Indicator } from "../catalogue/types";
import { langs } from "../localised";
import { noBreakdown, type Observation } from "../observation";
import type { Target } from "./claim";
import { indicatorForms, itemForms } from "./short-forms";

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

/** A label, and the label without what it adds in brackets. */
const labelForms = (label: string) => [label, label.replace(/\s*[（(].*[）)]\s*$/, "")];

function formsOf(id: string, labels: readonly string[]): string[] {
  return [...new Set([...labels.flatMap(labelForms), ...(itemForms[id] ?? [])])].filter(Boolean);
}

/** Targets of an indicator that have observations. */
export function targetsOf(indicator: Indicator, all: readonly Observation[]): Map<string, Observation[]> {
  const byKey = new Map<string, Observation[]>();
  for (const one of all) {
    if (one.indicator !== indicator.id || (one.value === null && one.count === null && one.rank === null)) continue;
    const key = targetKey(one);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return byKey;
}

/** A target in an address: `vpn-device`, `ransomware/industry/transport`. */
export function targetKey({ item, breakdown, segment }: Target): string {
  return breakdown === noBreakdown ? item : `${item}/${breakdown}/${segment}`;
}

function candidatesOf(indicator: Indicator, all: readonly Observation[], sentence: Sentence): Candidate[] {
  const targets = targetsOf(indicator, all);
  const names = langs.map((lang) => indicator.name[lang]).flatMap(labelForms);
  const figureWords = [...names, ...(indicator.keywords ?? []), ...(indicatorForms[indicator.id] ?? [])];
  const ofFigure = new Set(figureWords.flatMap((form) => places(sentence, form)));
  return [...targets.values()].flatMap((observations) => {
    const [one] = observations;
    if (!one) return [];
    const labelled = (pick: (of: Observation) => Observation["itemLabel"]) =>
      observations.flatMap((of) => langs.map((lang) => pick(of)[lang]));
    const ofItem = formsOf(
      one.item,
      labelled((of) => of.itemLabel),
    ).flatMap((form) => places(sentence, form));
    const grouped = one.breakdown !== noBreakdown && one.segment !== one.item;
    const ofGroup = grouped
      ? formsOf(
          one.segment,
          labelled((of) => of.segmentLabel),
        ).flatMap((form) => places(sentence, form))
      : [];
    if (grouped && ofGroup.length === 0) return [];
    if (ofItem.length === 0 && (targets.size > 1 || ofFigure.size === 0)) return [];
    const own = new Set([...ofItem, ...ofGroup]);
    const { item, breakdown, segment } = one;
    return {
      indicator,
      target: { item, breakdown, segment },
      observations,
      score: new Set([...own, ...ofFigure]).size,
      own: own.size,
      at: own.size > 0 ? (sentence.from[Math.min(...own)] ?? -1) : -1,
    };
  });
}

/** Every candidate, the one that explains most of the sentence first. */
export function findTargets(
  sentence: string,
  indicators: readonly Indicator[],
  all: readonly Observation[],
): Candidate[] {
  const { read } = fold(sentence);
  const folded = { read: read.text, starts: read.starts, from: read.from, to: read.to };
  return indicators
    .flatMap((indicator) => candidatesOf(indicator, all, folded))
    .sort((a, b) => b.score - a.score || b.own - a.own);
}

/** The sentence with every label blanked that has digits or a negation of its own: 1か月以上, 届け出なかった. */
export function blankLabels(sentence: string, all: readonly Observation[]): string {
  const { read } = fold(sentence);
  const folded = { read: read.text, starts: read.starts, from: read.from, to: read.to };
  const tricky = /\d|な[いか]|ない|ず$|not|could|nobody|no /i;
  const labels = all.flatMap((one) => langs.flatMap((lang) => [one.itemLabel[lang], one.segmentLabel[lang]]));
  const forms = [...labels.flatMap(labelForms), ...Object.values(itemForms).flat()];
  const blanked = sentence.split("");
  for (const form of new Set(forms.filter((one) => tricky.test(one)))) {
    for (const at of places(folded, form)) {
      for (let place = folded.from[at] ?? 0; place < (folded.to[at] ?? 0); place++) blanked[place] = "\u0002";
    }
  }
  return blanked.join("").replaceAll("\u0002", " ");
}
