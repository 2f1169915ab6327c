// What stands around a figure in words: bases, notes, cautions and the legend of marks.

import type { FigureState } from "../address/state";
import { chartTraits } from "../catalogue/chart-kinds";
import type { Indicator } from "../catalogue/types";
import { compareEditions } from "../edition";
import type { Era, Lang } from "../localised";
import { type Edition, noBreakdown, noteCodesOf, type Observation, type Qualifier } from "../observation";
import { oneRespondent, oneRespondentLimit } from "../stats/one-respondent";
import { responseRate } from "../stats/response-rate";
import { isSmallBase } from "../stats/small-base";
import { editionLabel } from "../words/edition-label";
import { formatNumber, typeset } from "../words/numbers";
import type { Cell, Figure } from "./figure";
import { figureWords } from "./figure-words";

type Context = { indicator: Indicator; observations: readonly Observation[]; lang: Lang; era: Era };

/** The base's wording without what stands beside it anyway: its number, or that there is none. */
function baseWording(text: string): string {
  const bare = text.replace(/\s*[（(].*[）)]$/, "");
  return bare === "記載なし" || /^not stated$/i.test(bare) ? "" : bare;
}

/** `令和3年：n=716（回答した企業・団体等 全体）`, a line an edition; groups with bases of their own show them at their rows. */
export function basesOf({ indicator, observations, lang, era }: Context): Figure["bases"] {
  if (indicator.unit === "count") return [];
  const words = figureWords[lang];
  const editions = [...new Set(observations.map((one) => one.edition))].sort(compareEditions);
  return editions.flatMap((edition) => {
    const here = observations.filter((one) => one.edition === edition && (one.value !== null || one.count !== null));
    const who = editionLabel(edition, lang, era).plain;
    const perGroup = new Set(here.map((one) => one.base)).size > 2;
    if (perGroup) return [];
    const lines = here.map(({ base, baseLabel }) => {
      const about = baseWording(typeset(baseLabel[lang] || baseLabel.ja, lang));
      const n = base === null ? words.noBase : words.base(formatNumber(base, 0));
      return { kind: "base" as const, edition, n: base, about, text: words.baseLine(who, n, about) };
    });
    return [...new Map(lines.map((line) => [line.text, line])).values()];
  });
}

/** The bases of a row, in the order of its bars; one where they agree, the span where they are many. */
export function basesBeside(row: readonly Cell[], lang: Lang): string {
  const { base, comma, intervalSpan } = figureWords[lang];
  const all = row.flatMap((cell) => (cell.base === null || cell.unconfirmed ? [] : [cell.base]));
  const [first, ...rest] = [...new Set(all)];
  if (first === undefined) return "";
  const written = (n: number) => formatNumber(n, 0);
  if (rest.length === 0) return base(written(first));
  if (all.length > 3) return base(intervalSpan(written(Math.min(...all)), written(Math.max(...all))));
  return base(all.map(written).join(comma));
}

/** Response rate of each edition shown, computed where the source states sample and responses but no rate. */
export function responseRatesOf(
  { indicator, observations, lang, era }: Context,
  editions: readonly Edition[],
): Figure["bases"] {
  const words = figureWords[lang];
  if (!indicator.questionnaire) return [];
  const shown = [...new Set(observations.map((one) => one.edition))].sort(compareEditions);
  return shown.flatMap((code) => {
    const one = editions.find(
      (other) => other.survey === indicator.survey && other.edition === code && other.breakdown === noBreakdown,
    );
    if (!one || one.sampleSize === null || one.responses === null) return [];
    const computed = one.responseRate === null;
    const { sampleSize: sample, responses } = one;
    const rate = one.responseRate ?? responseRate(responses, sample);
    const who = editionLabel(code, lang, era).running;
    const [n, of] = [formatNumber(sample, 0), formatNumber(responses, 0)];
    const text = words.responseRate(who, formatNumber(rate, 1), computed, n, of);
    return [{ kind: "response-rate", edition: code, rate, computed, sample, responses, text }];
  });
}

/** What one respondent weighs, where there are so few that it matters; of four bases at most. */
export function rulersOf({ indicator, observations, lang, era }: Context): Figure["rulers"] {
  if (indicator.unit === "count" || indicator.fullCount) return [];
  const few = observations.filter(({ base }) => base !== null && base < oneRespondentLimit);
  const once = new Map(few.map(({ edition, base }) => [`${edition} ${base}`, { edition, base: base ?? 1 }]));
  return [...once.values()].slice(0, 4).map(({ edition, base }) => {
    const points = oneRespondent(base);
    const who = editionLabel(edition, lang, era).plain;
    return { edition, label: figureWords[lang].ruler(who, formatNumber(points, 1)), points };
  });
}

/** 注: multiple answers, rounding, definitions, free-text notes of the observations. */
export function notesOf(
  { indicator, observations, lang }: Context,
  state: FigureState,
  leftOut: readonly string[],
): Figure["notes"] {
  const words = figureWords[lang];
  const said = (text: string) => ({ code: "text" as const, text });
  const notes: Figure["notes"] = (indicator.notes ?? []).map((note) => said(note[lang]));
  if (indicator.answer === "multiple" && observations.some(({ value }) => value !== null))
    notes.unshift({ code: "multiple-answers", text: words.noteMultiple });
  if (indicator.answer === "single" && chartTraits[state.kind].whole) {
    notes.push({ code: "rounding", text: words.noteRounding });
  }
  if (leftOut.length > 0) notes.push(said(words.noteLeftOut(leftOut.map(words.quote))));
  if (lang === "ja") {
    const free = observations.flatMap((one) => one.note.split(";").map((part) => part.trim()));
    const codes: readonly string[] = observations.flatMap(noteCodesOf);
    const texts = new Set(free.filter((part) => part && !codes.includes(part)).map((part) => typeset(part, lang)));
    notes.push(...[...texts].map(said));
  }
  return notes;
}

/** What changes the reading: a break between the editions shown, years that we assigned, bases under 30. */
export function cautionsOf(
  { indicator, observations, lang, era }: Context,
  cells: readonly Cell[],
  shownEditions: readonly string[] = observations.map((one) => one.edition),
): Figure["cautions"] {
  const words = figureWords[lang];
  const cautions: Figure["cautions"] = [];
  const caution = (code: Figure["cautions"][number]["code"], names: string[]) =>
    cautions.push({ code, names, text: words.caution[code](words.join(names)) });
  for (const { before, after, reason } of indicator.breaks ?? []) {
    const early = shownEditions.some((edition) => compareEditions(edition, before) <= 0);
    if (early && shownEditions.some((edition) => compareEditions(after, edition) <= 0))
      caution("break", [reason[lang]]);
  }
  const names = (some: readonly Observation[]) =>
    [...new Set(some.map((one) => one.edition))].sort(compareEditions).map((one) => editionLabel(one, lang, era).plain);
  const assigned = observations.filter((one) => noteCodesOf(one).includes("year-assigned"));
  if (assigned.length > 0) {
    caution("year-assigned", names(assigned));
  }
  const small = observations.filter((one) => one.base !== null && isSmallBase(one.base) && one.value !== null);
  if (small.length > 0 && cells.some((cell) => cell.smallBase)) {
    caution("small-base", names(small));
  }
  return cautions;
}

const loose: ReadonlySet<Qualifier> = new Set(["approx", "at-least", "more-than"]);

/** The legend of marks, only those that are in the figure. */
export function marksOf(cells: readonly Cell[], observations: readonly Observation[], lang: Lang): Figure["marks"] {
  const words = figureWords[lang];
  const marks: Figure["marks"] = [];
  for (const cell of cells) {
    const bare = cell.missing && cell.text === words.missingMark[cell.missing];
    if (cell.missing && bare) marks.push({ mark: cell.text, meaning: words.missingMeaning[cell.missing] });
    if (cell.smallBase) marks.push({ mark: "*", meaning: words.markMeaning["*"] });
    if (cell.value !== null && loose.has(cell.qualifier)) {
      marks.push({ mark: words.around[cell.qualifier].join("").trim(), meaning: words.markMeaning.loose });
    }
    if (cell.qualifier === "inconsistent-with-count") marks.push({ mark: "‡", meaning: words.markMeaning["‡"] });
    if (cell.status === "computed") {
      marks.push({ mark: words.computed.trim(), meaning: words.markMeaning.computed });
    }
    if (cell.unconfirmed) {
      marks.push({ mark: words.unconfirmedMark.trim(), meaning: words.markMeaning.unconfirmed });
    }
  }
  if (observations.some((one) => one.value !== null && noteCodesOf(one).includes("preliminary"))) {
    marks.push({ mark: words.provisionalMark, meaning: words.markMeaning.p });
  }
  return marks.filter((one, index) => marks.findIndex((other) => other.mark === one.mark) === index);
}
