// A sentence that says only what holds, ready to be copied: the numbers with whom they are of, base and interval, and
// what may be said of a change or an order. The same whatever was claimed, so that it can't be argued into a verdict.
import { type Indicator, undescribed } from "../catalogue/types";
import { editionsOverlap } from "../edition";
import { toCell, unitOf } from "../figure/cell";
import { changeWords } from "../figure/change-words";
import { changeOf } from "../figure/changes";
import type { Cell } from "../figure/figure";
import { figureWords } from "../figure/figure-words";
import { isFullCount } from "../figure/full-count";
import { cellInterval } from "../figure/intervals";
import type { Era, Lang } from "../localised";
import { noteCodesOf, type Observation } from "../observation";
import { isSmallBase } from "../stats/small-base";
import { editionLabel } from "../words/edition-label";
import { formatNumber, formatSigned, typeset } from "../words/numbers";
import { type Claim, isChange } from "./claim";
import { claimWording } from "./claim-wording";
import { sameLength } from "./comparable";
import { judgeGreater } from "./judge-order";

export type Context = { indicator: Indicator; all: readonly Observation[]; lang: Lang; era: Era };

/** Option, and group where the share is of one: ランサムウェア（運輸業）. */
export function targetLabel(one: Observation, lang: Lang): string {
  const item = typeset(one.itemLabel[lang] || one.itemLabel.ja, lang);
  if (one.segment === "all" || one.segment === one.item) return item;
  return `${item}${figureWords[lang].brackets(typeset(one.segmentLabel[lang] || one.segmentLabel.ja, lang))}`;
}

export function cellOf({ indicator, all, lang }: Context, one: Observation): Cell {
  const interval = indicator.unit === "percent" ? cellInterval(all, one) : null;
  return toCell(one, { indicator, lang, label: "", interval });
}

/** `22.1%`, `約62%`, `63.1%（計算値）`, `14件（割合の記載なし）`. */
export function valueText(context: Context, one: Observation): string {
  const { indicator, lang } = context;
  const words = figureWords[lang];
  const cell = cellOf(context, one);
  if (cell.value === null) return cell.text;
  const number = formatNumber(cell.value, cell.status === "computed" ? 1 : one.decimals);
  // The mark of what does not agree is said in words here.
  const qualifier = one.qualifier === "inconsistent-with-count" ? "exact" : one.qualifier;
  return (
    words.qualified[qualifier](`${number}${unitOf(indicator, lang)}`) +
    (cell.status === "computed" ? words.computed : "")
  );
}

function baseText(one: Observation, lang: Lang): string {
  return one.base === null ? figureWords[lang].noBase : figureWords[lang].base(formatNumber(one.base, 0));
}

function intervalText(context: Context, one: Observation): string[] {
  const { interval } = cellOf(context, one);
  if (interval?.kind !== "stated-base") return [];
  const words = figureWords[context.lang];
  return [
    `${words.interval}${context.lang === "ja" ? "" : " "}${words.intervalSpan(formatNumber(interval.lower, 1), formatNumber(interval.upper, 1))}%`,
  ];
}

/** What one number needs beside it: base, interval, that it is preliminary or at odds with its count. */
function details(context: Context, one: Observation, withBase: boolean): string[] {
  const words = claimWording[context.lang];
  return [
    ...(withBase ? [baseText(one, context.lang), ...intervalText(context, one)] : []),
    ...(noteCodesOf(one).includes("preliminary") ? [words.provisional] : []),
    ...(one.qualifier === "inconsistent-with-count" ? [words.disagrees] : []),
  ];
}

/** Populations that the catalogue does not know are left out. */
function populationOf({ indicator, lang }: Context): string[] {
  if (indicator.population === undescribed) return [];
  const words = claimWording[lang];
  return [(indicator.unit === "count" ? words.counted : words.shareOf)(indicator.population[lang])];
}

/** Values with their bases; where no base at all is stated, that is said once behind them. */
function values(context: Context, some: readonly Observation[]): { texts: string[]; common: string[] } {
  const words = figureWords[context.lang];
  const percent = context.indicator.unit === "percent";
  const none = some.every((one) => one.base === null);
  const single = some.length === 1;
  const texts = some.map((one) => {
    const beside = details(context, one, percent && !none && !single);
    return valueText(context, one) + (!single && beside.length > 0 ? words.brackets(beside.join(words.comma)) : "");
  });
  const first = some[0];
  if (some.every((one) => one.value === null && one.count === null)) return { texts, common: [] };
  const behind = single && first ? details(context, first, percent) : percent && none ? [words.noBase] : [];
  return { texts, common: [...populationOf(context), ...behind] };
}

function changeClause(context: Context, before: Observation, after: Observation): string {
  const { indicator, lang } = context;
  const words = claimWording[lang];
  const change = changeOf(indicator, before, after);
  const obstacles = changeWords[lang].obstacle;
  if (change.obstacle === "break") return words.notCompared(obstacles.break);
  if (editionsOverlap(before.edition, after.edition)) return words.notCompared(obstacles.overlap);
  if (indicator.unit === "count") {
    const difference = change.difference ?? 0;
    if (!sameLength(before.edition, after.edition)) return words.notCompared(words.otherLength);
    if (difference === 0) return words.countSame;
    const unit = lang === "ja" ? unitOf(indicator, lang) : "";
    return words.countMoved(`${formatNumber(Math.abs(difference), 0)}${unit}`, difference > 0);
  }
  if ([before, after].some(({ base }) => base !== null && isSmallBase(base))) return words.smallBase;
  if (indicator.fullCount && !change.obstacle) {
    const points = change.difference ?? 0;
    return points === 0 ? words.sameShare : words.sharesMoved(formatSigned(points, change.decimals), points > 0);
  }
  if (!change.interval) return words.notCompared(obstacles[change.obstacle ?? "missing"]);
  const span = changeWords[lang].span(formatSigned(change.interval.lower, 1), formatSigned(change.interval.upper, 1));
  const difference = formatSigned(change.difference ?? 0, change.decimals);
  return change.verdict === "no-clear-difference"
    ? words.noClear(difference, span)
    : words.moved(difference, span, change.verdict === "rise");
}

function orderClause({ all, lang }: Context, one: Observation, two: Observation): string[] {
  const words = claimWording[lang];
  const [forward, backward] = [judgeGreater(all, one, two), judgeGreater(all, two, one)];
  if (forward.why === "rank-stated" || backward.why === "rank-stated") return [];
  const [first, second] = [targetLabel(one, lang), targetLabel(two, lang)];
  const more = isFullCount(one) ? words.moreInFull : words.settled;
  if (forward.verdict === "holds") return [more(first, second)];
  if (backward.verdict === "holds") return [more(second, first)];
  if (forward.why === "not-settled") return [words.notSettled];
  if (forward.why === "small-base") return [words.smallBase];
  const why =
    forward.why === "no-base"
      ? "no-base"
      : forward.why === "missing" || forward.why === "no-share"
        ? "missing"
        : "inexact";
  return [words.orderUnknown(changeWords[lang].obstacle[why])];
}

/**
 * The wording for a claim's numbers. Of no observation at all it says that none could be found.
 * @param some what the claim is about: one, before and after, or the options that are compared
 */
export function safeWording(context: Context, claim: Claim, some: readonly Observation[]): string {
  const { indicator, lang, era } = context;
  const [words, marks] = [claimWording[lang], figureWords[lang]];
  const edition = (code: string) => {
    const label = editionLabel(code, lang, era);
    return lang === "ja" ? label.full : label.running;
  };
  const name = indicator.name[lang];
  const [first, second] = some;
  if (!first) {
    const item = context.all.find((one) => one.item === claim.target.item && one.segment === claim.target.segment);
    return words.sentence([
      words.noNumber(
        name,
        item ? targetLabel(item, lang) : claim.target.item,
        claim.editions.map(edition).join(marks.and),
      ),
    ]);
  }
  const { texts, common } = values(context, some);
  const behind = common.length > 0 ? marks.brackets(common.join(marks.comma)) : "";
  const label = targetLabel(first, lang);
  const shared = context.all.some((of) => of !== first && of.edition === first.edition && of.rank === first.rank);
  const rank = first.rank !== null && !isChange(claim.relation) ? [words.ranked(first.rank, shared)] : [];
  if (some.length === 1) {
    const text = `${texts[0]}${behind}`;
    const small =
      first.base !== null && indicator.unit === "percent" && isSmallBase(first.base) ? [words.smallBase] : [];
    const said =
      indicator.unit === "count"
        ? words.countLevel(edition(first.edition), name, text)
        : words.level(edition(first.edition), name, label, text);
    return words.sentence([said, ...(first.value === null && first.count === null ? [] : rank), ...small]);
  }
  if (isChange(claim.relation)) {
    const pairs = some.map((one, index): [string, string] => [edition(one.edition), texts[index] ?? ""]);
    const said = indicator.unit === "count" ? words.countChange(name, pairs) : words.change(name, label, pairs);
    return words.sentence([said + behind, ...(second ? [changeClause(context, first, second)] : [])]);
  }
  const pairs = some.map((one, index): [string, string] => [targetLabel(one, lang), texts[index] ?? ""]);
  const said = words.order(edition(first.edition), name, pairs) + behind;
  return words.sentence([
    said,
    ...(first.value === null ? [] : rank),
    ...(second ? orderClause(context, first, second) : []),
  ]);
}
