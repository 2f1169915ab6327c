// The options and groups that have numbers, and the words that may stand for each in a sentence.

import { indicators } from "../catalogue/indicators";
import type { Indicator } from "../catalogue/types";
import { langs } from "../localised";
import { noBreakdown, type Observation } from "../observation";
import { ownEntry } from "../own-entry";
import type { Target } from "./claim";
import { itemForms } from "./short-forms";

/** A label, and the label without what it adds in brackets. */
export const labelForms = (label: string) => [label, label.replace(/\s*[（(].*[）)]\s*$/, "")];

/** The same, but for brackets that say what is counted in: without them it would be another number. */
export const exactForms = (label: string) => (/[（(][^）)]*(?:含|includ)/.test(label) ? [label] : labelForms(label));

function formsOf(id: string, labels: readonly string[]): string[] {
  const own = [...new Set(labels)].flatMap(labelForms);
  return [...new Set([...own, ...(ownEntry(itemForms, id) ?? [])])].filter(Boolean);
}

/** Targets of an indicator that have observations. */
export function targetsOf(indicator: Indicator, all: readonly Observation[]): Map<string, Observation[]> {
  const byKey = new Map<string, Observation[]>();
  for (const one of all) {
    if (one.indicator !== indicator.id || (one.value === null && one.count === null && one.rank === null)) continue;
    const key = targetKey(one);
    const group = byKey.get(key);
    if (group) group.push(one);
    else byKey.set(key, [one]);
  }
  return byKey;
}

/** A target in an address: `vpn-device`, `ransomware/industry/transport`. */
export function targetKey({ item, breakdown, segment }: Target): string {
  return breakdown === noBreakdown ? item : `${item}/${breakdown}/${segment}`;
}

/** What may stand for a target in a sentence. */
export type Entry = {
  indicator: Indicator;
  target: Target;
  observations: Observation[];
  /** How many targets its figure has: where there is but one, naming the figure is enough. */
  beside: number;
  item: string[];
  /** Empty where the share is not of a group. */
  group: string[];
};

function entriesOf(all: readonly Observation[]): Entry[] {
  return indicators.flatMap((indicator) => {
    const targets = targetsOf(indicator, all);
    return [...targets.values()].flatMap((observations) => {
      const [one] = observations;
      if (!one) return [];
      const labels = (pick: (of: Observation) => Observation["itemLabel"]) =>
        observations.flatMap((of) => langs.map((lang) => pick(of)[lang]));
      const { item, breakdown, segment } = one;
      const itemWords = labels((of) => of.itemLabel);
      const grouped = breakdown !== noBreakdown && segment !== item;
      const group = grouped
        ? formsOf(
            segment,
            labels((of) => of.segmentLabel),
          )
        : [];
      const target = { item, breakdown, segment };
      return { indicator, target, observations, beside: targets.size, item: formsOf(item, itemWords), group };
    });
  });
}

/** Kept for as long as the observations are. */
const vocabularies = new WeakMap<readonly Observation[], readonly Entry[]>();

/** What may be spoken of, with its words. */
export function vocabularyOf(all: readonly Observation[]): readonly Entry[] {
  const made = vocabularies.get(all) ?? entriesOf(all);
  vocabularies.set(all, made);
  return made;
}
