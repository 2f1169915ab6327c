// What stands around a figure in words: bases, notes, cautions and the legend of marks.

import type { FigureState } from "../address/state";
import { chartTraits } from "../catalogue/chart-kinds";
import type { Indicator } from "../catalogue/types";
import { compareEditions } from "../edition";
import type { Era, Lang } from "../localised";
import { type Edition, noBreakdown, noteCodesOf, type Observation, type Source } from "../observation";
import { responseRate } from "../stats/response-rate";
import { isSmallBase } from "../stats/small-base";
import { editionLabel } from "../words/edition-label";
import { formatNumber, typeset } from "../words/numbers";
import type { Cell, Figure } from "./figure";
import { figureWords } from "./figure-words";

type Context = { indicator: Indicator; observations: readonly Observation[]; lang: Lang; era: Era };

const secondHandKinds = new Set(["prefecture", "press", "company", "blog"]);

/** The base's wording without what stands beside it anyway: its number, or that there is none. */
function baseWording(text: string): string {
  const bare = text.replace(/\s*[（(].*[）)]$/, "");
  return bare === "記載なし" || /^not stated$/i.test(bare) ? "" : bare;
}

/** `令和3年：n=716（回答した企業・団体等 全体）`, a line an edition; groups with bases of their own show them at their rows. */
export function basesOf({ indicator, observations, lang, era }: Context): string[] {
  if (indicator.unit === "count") return [];
  const words = figureWords[lang];
  const editions = [...new Set(observations.map((one) => one.edition))].sort(compareEditions);
  return editions.flatMap((edition) => {
    const here = observations.filter((one) => one.edition === edition && (one.value !== null || one.count !== null));
    const who = editionLabel(edition, lang, era).plain;
    const perGroup = new Set(here.map((one) => one.base)).size > 2;
    if (perGroup) return [];
    const lines = here.map((one) => {
      const wording = baseWording(typeset(one.baseLabel[lang] || one.baseLabel.ja, lang));
      const n = one.base === null ? words.noBase : words.base(formatNumber(one.base, 0));
      return words.baseLine(who, n, wording);
    });
    return [...new Set(lines)];
  });
}

/** Response rate of each edition shown, computed where the source states sample and responses but no rate. */
export function responseRatesOf(
  { indicator, observations, lang, era }: Context,
  editions: readonly Edition[],
): string[] {
  const words = figureWords[lang];
  if (!indicator.questionnaire) return [];
  const shown = [...new Set(observations.map((one) => one.edition))].sort(compareEditions);
  return shown.flatMap((code) => {
    const one = editions.find(
      (other) => other.survey === indicator.survey && other.edition === code && other.breakdown === noBreakdown,
    );
    if (!one || one.sampleSize === null || one.responses === null) return [];
    const computed = one.responseRate === null;
    const rate = formatNumber(one.responseRate ?? responseRate(one.responses, one.sampleSize), 1);
    const [sample, responses] = [formatNumber(one.sampleSize, 0), formatNumber(one.responses, 0)];
    return [words.responseRate(editionLabel(code, lang, era).running, rate, computed, sample, responses)];
  });
}

/** 注: multiple answers, rounding, definitions, breaks, free-text notes of the observations. */
export function notesOf({ indicator, observations, lang }: Context, state: FigureState): string[] {
  const words = figureWords[lang];
  const notes = (indicator.notes ?? []).map((note) => note[lang]);
  if (indicator.answer === "multiple") notes.unshift(words.noteMultiple);
  if (indicator.answer === "single" && chartTraits[state.kind].whole) notes.push(words.noteRounding);
  for (const one of indicator.breaks ?? []) {
    const shown = state.editions.some((edition) => compareEditions(edition, one.before) <= 0);
    if (shown && state.editions.some((edition) => compareEditions(one.after, edition) <= 0)) {
      notes.push(`${words.breakLabel}${words.colon}${one.reason[lang]}`);
    }
  }
  if (lang === "ja") {
    const free = observations.flatMap((one) => one.note.split(";").map((part) => part.trim()));
    const codes: readonly string[] = observations.flatMap(noteCodesOf);
    notes.push(...new Set(free.filter((part) => part && !codes.includes(part)).map((part) => typeset(part, lang))));
  }
  return notes;
}

/** What must not be missed: years that we assigned, second-hand, preliminary and inexact values, small bases. */
export function cautionsOf(
  { observations, lang, era }: Context,
  cells: readonly Cell[],
  sources: ReadonlyMap<string, Source>,
): Figure["cautions"] {
  const words = figureWords[lang];
  const cautions: Figure["cautions"] = [];
  const names = (some: readonly Observation[]) =>
    words.join(
      [...new Set(some.map((one) => one.edition))]
        .sort(compareEditions)
        .map((one) => editionLabel(one, lang, era).plain),
    );
  const assigned = observations.filter((one) => noteCodesOf(one).includes("year-assigned"));
  if (assigned.length > 0) {
    cautions.push({ code: "year-assigned", text: words.caution.yearAssigned(names(assigned)) });
  }
  const used = [...new Set(observations.map((one) => one.source))].map((id) => sources.get(id));
  const second = used.flatMap((one) => (one && secondHandKinds.has(one.kind) ? [one] : []));
  if (second.length > 0) {
    const publishers = [...new Set(second.map((one) => typeset(one.publisher[lang] || one.publisher.ja, lang)))];
    cautions.push({ code: "second-hand", text: words.caution.secondHand(words.join(publishers)) });
  }
  if (observations.some((one) => noteCodesOf(one).includes("preliminary"))) {
    cautions.push({ code: "preliminary", text: words.caution.preliminary });
  }
  const small = observations.filter((one) => one.base !== null && isSmallBase(one.base) && one.value !== null);
  if (small.length > 0 && cells.some((cell) => cell.smallBase)) {
    cautions.push({ code: "small-base", text: words.caution.smallBase(names(small)) });
  }
  const loose = new Set(["approx", "at-least", "more-than"]);
  if (cells.some((cell) => cell.value !== null && loose.has(cell.qualifier))) {
    cautions.push({ code: "approximate", text: words.caution.approximate });
  }
  return cautions;
}

/** The legend of marks, only those that are in the figure. */
export function marksOf(cells: readonly Cell[], observations: readonly Observation[], lang: Lang): Figure["marks"] {
  const words = figureWords[lang];
  const marks: Figure["marks"] = [];
  for (const cell of cells) {
    const bare = cell.missing && cell.text === words.missingMark[cell.missing];
    if (cell.missing && bare) marks.push({ mark: cell.text, meaning: words.missingMeaning[cell.missing] });
    if (cell.smallBase) marks.push({ mark: "*", meaning: words.markMeaning["*"] });
    if (cell.qualifier === "inconsistent-with-count") marks.push({ mark: "‡", meaning: words.markMeaning["‡"] });
    if (cell.status === "computed") {
      marks.push({ mark: words.computed.trim(), meaning: words.markMeaning.computed });
    }
  }
  if (observations.some((one) => one.value !== null && noteCodesOf(one).includes("preliminary"))) {
    marks.push({ mark: words.provisionalMark, meaning: words.markMeaning.p });
  }
  return marks.filter((one, index) => marks.findIndex((other) => other.mark === one.mark) === index);
}
