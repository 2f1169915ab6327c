// One cell of a figure: the number as printed, what it is made of, and its interval.
import type { Indicator } from "../catalogue/types";
import type { Lang } from "../localised";
import type { Observation } from "../observation";
import { noteCodesOf } from "../observation";
import { isSmallBase } from "../stats/small-base";
import { formatNumber } from "../words/numbers";
import { computedShare } from "./computed-share";
import type { Cell } from "./figure";
import { figureWords } from "./figure-words";

export type CellContext = {
  indicator: Indicator;
  lang: Lang;
  /** Label of what the cell stands for, for its spoken form. */
  label: string;
  interval: Cell["interval"];
  /** Only a private person noted it. */
  unconfirmed?: boolean;
};

/** The unit behind a number in running text: `%`, `件`, ` cases`. */
export function unitOf(indicator: Indicator, lang: Lang): string {
  if (indicator.unit === "percent") return "%";
  return lang === "ja" ? indicator.countUnit.ja : ` ${indicator.countUnit.en}`;
}

/** Settles a cell. An absent observation of a chosen edition is `not-obtained`, never a zero. */
export function toCell(one: Observation | undefined, context: CellContext): Cell {
  const { indicator, lang, label, interval, unconfirmed = false } = context;
  const words = figureWords[lang];
  const percent = indicator.unit === "percent";
  const computed = one && percent ? computedShare(one) : null;
  const value = one ? (one.value ?? computed) : null;
  const missing = value === null ? (one?.missing ?? "not-obtained") : null;
  const base = one?.base ?? null;
  const count = one?.count ?? null;
  const smallBase = percent && value !== null && base !== null && isSmallBase(base);
  const unit = unitOf(indicator, lang);

  const decimals = value === null ? 0 : computed === null ? (one?.decimals ?? 0) : 1;
  let [before, digits, after] = ["", "", ""];
  let inWords: string;
  const [lead, tail] = words.around[one?.qualifier ?? "exact"];
  const doubt = unconfirmed ? words.unconfirmedMark : "";
  if (one && value !== null) {
    digits = formatNumber(value, decimals);
    const provisional = noteCodesOf(one).includes("preliminary") ? words.provisionalMark : "";
    const mark = `${computed === null ? "" : words.computed}${smallBase ? "*" : ""}${provisional}`;
    [before, after] = [lead, tail + mark + doubt];
    inWords = `${lead}${digits}${unit}${tail}${computed === null ? "" : words.computed}`;
  } else if (one && percent && count !== null) {
    [before, digits, after] = [lead, formatNumber(count, 0), words.caseUnit + tail + words.noShare + doubt];
    inWords = before + digits + words.caseUnit + tail + words.noShare;
  } else if (one && one.rank !== null) {
    [before, digits, after] = [words.place[0], String(one.rank), words.place[1] + words.noShare];
    inWords = before + digits + after;
  } else {
    before = words.missingMark[missing ?? "not-obtained"];
    inWords = words.missingMeaning[missing ?? "not-obtained"];
  }

  const details: string[] = unconfirmed ? [words.standing.private] : [];
  if (one && percent && value !== null && count !== null) details.push(words.cases(formatNumber(count, 0)));
  if (one && percent && value !== null) details.push(base === null ? words.noBase : words.base(formatNumber(base, 0)));
  if (one?.rank && value !== null) details.push(words.place.join(String(one.rank)));
  if (interval) {
    const span = words.intervalSpan(formatNumber(interval.lower, 1), formatNumber(interval.upper, 1));
    details.push(`${interval.kind === "reference" ? words.intervalReference : words.interval} ${span}`);
  }
  if (one && one.qualifier === "inconsistent-with-count") details.push(words.markMeaning["‡"]);
  return {
    value,
    decimals,
    text: before + digits + after,
    before,
    digits,
    after,
    spoken: `${label} ${inWords}${details.length > 0 ? words.brackets(details.join(words.comma)) : ""}`,
    status: value === null ? "missing" : computed === null ? "stated" : "computed",
    missing,
    qualifier: one?.qualifier ?? "exact",
    count,
    base,
    rank: one?.rank ?? null,
    smallBase,
    interval,
    source: one?.source ?? "",
    unconfirmed,
  };
}
