// Which words point to which option, group and figure, as they are looked for in a draft: exact forms in one spelling, the
// longest first.

import { langs } from "../localised";
import type { Observation } from "../observation";
import { ownEntry } from "../own-entry";
import { basePatterns, movementPatterns, surveyPatterns } from "./draft-lexicon";
import { spell } from "./normalise";
import { indicatorForms } from "./short-forms";
import { type Entry, exactForms, labelForms, vocabularyOf } from "./vocabulary";

/** How strongly a word points: to the option, to the group, to the figure by its name, or by a word around it. */
export type Pointing = "item" | "group" | "name" | "word";

export type Forms = {
  entries: readonly Entry[];
  /** Form → place of an entry in `entries` → how it points there. */
  pointing: ReadonlyMap<string, ReadonlyMap<number, Pointing>>;
  longestFirst: readonly string[];
  /** Forms that point to surveys by other offices alone. */
  ofOthers: ReadonlySet<string>;
};

/** Words that lead a reader to a figure, and yet say another thing than it: no reading of a claim. */
const other = new Set(["支払", "payment", "相談", "通報", "身代金", "ransom"]);

const kept = new WeakMap<readonly Observation[], Forms>();
const strength: Record<Pointing, number> = { item: 3, group: 3, name: 2, word: 1 };

/** Words of a figure that say how it stands are read as that. */
const movesByItself = (form: string) => movementPatterns.some(([, pattern]) => form.search(pattern) >= 0);

/** The vocabulary of what is stored. */
export function formsOf(all: readonly Observation[]): Forms {
  const known = kept.get(all);
  if (known) return known;
  const entries = vocabularyOf(all);
  const pointing = new Map<string, Map<number, Pointing>>();
  const add = (form: string, entry: number, how: Pointing) => {
    const text = spell(form);
    const read = [...surveyPatterns, ...basePatterns].some(([, pattern]) => text.replace(pattern, "") === "");
    if (text.length < 2 || read || (how === "word" && movesByItself(text))) return;
    const at = pointing.get(text) ?? new Map<number, Pointing>();
    const before = at.get(entry);
    if (!before || strength[before] < strength[how]) at.set(entry, how);
    pointing.set(text, at);
  };
  entries.forEach(({ indicator, observations, item, group }, index) => {
    for (const form of ownEntry(indicatorForms, indicator.id) ?? []) if (!other.has(form)) add(form, index, "word");
    for (const lang of langs) {
      for (const form of exactForms(indicator.name[lang])) add(form, index, "name");
      if (indicator.subject) add(indicator.subject[lang], index, "item");
    }
    // The same in nearly every edition.
    const labels = [...new Set(observations.flatMap(({ itemLabel }) => langs.map((lang) => itemLabel[lang])))];
    const exact = new Set(labels.flatMap(exactForms));
    const cut = new Set(labels.flatMap(labelForms).filter((form) => !exact.has(form)));
    for (const form of item) if (!cut.has(form)) add(form, index, "item");
    for (const form of group) add(form, index, "group");
  });
  const longestFirst = [...pointing.keys()].sort((a, b) => b.length - a.length);
  const isOther = (index: number) => !entries[index]?.indicator.survey.startsWith("npa-");
  const ofOthers = new Set(longestFirst.filter((form) => [...(pointing.get(form)?.keys() ?? [])].every(isOther)));
  const made: Forms = { entries, pointing, longestFirst, ofOthers };
  kept.set(all, made);
  return made;
}
