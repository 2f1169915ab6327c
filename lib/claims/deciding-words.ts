// How the numbers that decide a clause are said: the record, the option that is more frequent, the step of a row of years.
import type { Localised } from "../localised";

type Say = (who: string, value: string, high: boolean, counted: boolean) => string;
type Words = {
  /** Beyond the number at hand; so far, where a later one is beyond both; the same; next to it. */
  record: Record<"beyond" | "before" | "same" | "next", Say>;
  option: Record<"beyond" | "same" | "next", (label: string, value: string, high: boolean) => string>;
  ranked: (label: string, place: number) => string;
  step: Record<"rose" | "fell" | "same", (from: [string, string], to: [string, string]) => string>;
  inYear: (edition: string, value: string) => string;
  sequence: (parts: string[]) => string;
};

const most = (high: boolean, counted: boolean) => (high ? (counted ? "最多" : "最高") : counted ? "最少" : "最低");
const much = (high: boolean, counted = true) => (high ? (counted ? "多い" : "高い") : counted ? "少ない" : "低い");
const at = ([edition, value]: [string, string]) => `${edition}の${value}`;

const ja: Words = {
  record: {
    beyond: (edition, value, high, counted) => `${most(high, counted)}は${edition}の${value}`,
    before: (edition, value, high, counted) => `それまでの${most(high, counted)}は${edition}の${value}`,
    same: (edition, value) => `${edition}も同じ${value}`,
    next: (edition, value, high, counted) => `次に${much(high, counted)}のは${edition}の${value}`,
  },
  option: {
    beyond: (label, value, high) => `最も${much(high)}のは「${label}」の${value}`,
    same: (label, value) => `「${label}」も同じ${value}`,
    next: (label, value, high) => `次に${much(high)}のは「${label}」の${value}`,
  },
  ranked: (label, place) => `資料の${place}位は「${label}」`,
  step: {
    rose: (from, to) => `${at(from)}から${at(to)}へは増加`,
    fell: (from, to) => `${at(from)}から${at(to)}へは減少`,
    same: (from, to) => `${at(from)}から${at(to)}へは同数`,
  },
  inYear: (edition, value) => `${edition}は${value}`,
  sequence: (parts) => parts.join("、"),
};

const within = ([edition, value]: [string, string]) => `${value} in ${edition}`;
const end = (high: boolean) => (high ? "highest" : "lowest");

const en: Words = {
  record: {
    beyond: (edition, value, high) => `the ${end(high)} was ${value} in ${edition}`,
    before: (edition, value, high) => `until then the ${end(high)} was ${value} in ${edition}`,
    same: (edition, value) => `it was also ${value} in ${edition}`,
    next: (edition, value, high) => `the next ${end(high)} was ${value} in ${edition}`,
  },
  option: {
    beyond: (label, value, high) => `the ${high ? "most" : "least"} frequent was “${label}” at ${value}`,
    same: (label, value) => `“${label}” was also ${value}`,
    next: (label, value, high) => `the next ${high ? "most" : "least"} frequent was “${label}” at ${value}`,
  },
  ranked: (label, place) => `number ${place} in the source's ranking is “${label}”`,
  step: {
    rose: (from, to) => `from ${within(from)} to ${within(to)} it rose`,
    fell: (from, to) => `from ${within(from)} to ${within(to)} it fell`,
    same: (from, to) => `it was the same, ${within(from)} and ${within(to)}`,
  },
  inYear: (edition, value) => `${value} in ${edition}`,
  sequence: (parts) => `it was ${parts.join(", ")}`,
};

export const decidingWords: Localised<Words> = { ja, en };
