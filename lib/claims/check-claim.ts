// A claim held against the figures: verdict, reason, the numbers with base, interval and source, a wording that holds,
// and the way to the figure. Everything is decided by lib/figure and lib/stats; nothing is computed here.

import { figurePath } from "../address/figure";
import type { PagePath } from "../address/page";
import { addressInState, resolveState } from "../address/state";
import { indicatorById } from "../catalogue/indicators";
import type { Indicator } from "../catalogue/types";
import { compareEditions } from "../edition";
import { asWorded } from "../figure/as-worded";
import type { Dataset } from "../figure/dataset";
import type { Figure } from "../figure/figure";
import { figureWords } from "../figure/figure-words";
import { cautionsOf } from "../figure/notes";
import { sourceLine, sourceName, sourcesOf } from "../figure/source-line";
import { standingWords } from "../figure/standing-words";
import { standingsOf } from "../figure/standings";
import type { Era, Lang } from "../localised";
import type { Observation } from "../observation";
import { editionLabel } from "../words/edition-label";
import { formatNumber } from "../words/numbers";
import { type Claim, isChange, isLevel, type LevelRelation, type Target } from "./claim";
import { claimReasonWords } from "./claim-reasons";
import { claimWording } from "./claim-wording";
import { type Deciding, recordNumbers } from "./deciding-numbers";
import { judgeChange } from "./judge-change";
import { judgeLevel } from "./judge-level";
import { judgeGreater, judgeMost, judgeRank } from "./judge-order";
import type { Judgement } from "./judgement";
import { type Context, cellOf, safeWording, targetLabel, valueText } from "./safe-wording";
import { shareOf } from "./share";

export type CheckedNumber = {
  key: string;
  edition: string;
  label: string;
  value: string;
  /** n=716, 母数の記載なし; empty for counts. */
  base: string;
  /** 95 % interval in percent, marked where it is for reference only; empty where there is none. */
  interval: string;
  source: { id: string; text: string };
};

export type Finding = Judgement & {
  claim: Claim;
  /** The reason in words. */
  reason: string;
  numbers: CheckedNumber[];
  /** What decides it, said in words: 最多は令和4年の230件. */
  decides: string[];
  /** Says only what holds. */
  said: string;
  /** Its source line; empty where there is no number. */
  credit: string;
  /** Both, a line each. */
  wording: string;
  figure: { path: PagePath; name: string };
  sources: Figure["sources"];
  /** Definitions of the figure, and what must not be missed of these numbers. */
  notes: string[];
};

/** How many options are shown beside the one that is called the most frequent. */
const shownRivals = 2;

function find(all: readonly Observation[], { item, breakdown, segment }: Target, edition: string | undefined) {
  return all.find(
    (one) => one.edition === edition && one.item === item && one.breakdown === breakdown && one.segment === segment,
  );
}

/** The highest of what stands beside the option, to be shown with it. */
function rivals(all: readonly Observation[], one: Observation): Observation[] {
  const here = all.filter((of) => of.edition === one.edition && of.breakdown === one.breakdown && of !== one);
  const weight = (of: Observation) => shareOf(of) ?? -(of.rank ?? 99);
  return here.sort((a, b) => weight(b) - weight(a)).slice(0, shownRivals);
}

function judge(
  indicator: Indicator,
  all: readonly Observation[],
  claim: Claim,
): { judgement: Judgement; some: Observation[] } {
  const { relation, amount, target, other } = claim;
  const [first, last] = [claim.editions[0], claim.editions.at(-1)];
  const one = find(all, target, last);
  const there = (some: (Observation | undefined)[]) => some.filter((of) => of !== undefined);
  if (isChange(relation)) {
    const before = claim.editions.length > 1 ? find(all, target, first) : undefined;
    return { judgement: judgeChange(indicator, all, before, one, claim), some: there([before, one]) };
  }
  if (isLevel(relation)) {
    const level = amount ?? {
      value: 0,
      unit: "percent",
      decimals: 0,
      range: { from: 0, to: 0, fromOpen: false, toOpen: false },
    };
    return { judgement: judgeLevel(indicator, all, one, relation as LevelRelation, level), some: there([one]) };
  }
  if (relation === "greater") {
    const two = other ? find(all, other, last) : undefined;
    return { judgement: judgeGreater(all, one, two), some: there([one, two]) };
  }
  const judgement =
    relation === "rank" ? judgeRank(indicator, all, one, amount?.value ?? 1) : judgeMost(indicator, all, one);
  const beside = one && indicator.unit === "percent" ? rivals(all, one) : [];
  return { judgement, some: there([one, ...beside]) };
}

/** By time, where all are of one option. */
function inOrder(some: readonly Observation[]): Observation[] {
  const [first] = some;
  const alike = some.every((one) => one.item === first?.item && one.segment === first?.segment);
  return alike ? [...some].sort((a, b) => compareEditions(a.edition, b.edition)) : [...some];
}

/** The record that 最も多い of a count is held against. */
function decidingOf(context: Context, { relation, target, editions }: Claim): Deciding {
  const own = context.all.filter(
    ({ item, breakdown, segment }) =>
      `${item} ${breakdown} ${segment}` === `${target.item} ${target.breakdown} ${target.segment}`,
  );
  return relation === "most" && context.indicator.unit === "count"
    ? recordNumbers(context, own, editions.at(-1) ?? "", true)
    : { observations: [], said: [] };
}

/**
 * Checks a claim against a dataset, in the reader's language.
 * @param deciding what decides it beside the numbers that it names, where that is known
 * @returns null where the catalogue has no such indicator
 */
export function checkClaim(
  claim: Claim,
  dataset: Dataset,
  { lang, era }: { lang: Lang; era: Era },
  deciding?: (context: Context) => Deciding,
): Finding | null {
  const found = indicatorById.get(claim.indicator);
  if (!found) return null;
  const indicator = asWorded(found, dataset);
  const words = figureWords[lang];
  const all = dataset.observations.filter((one) => one.indicator === indicator.id);
  const { judgement, some: named } = judge(indicator, all, claim);
  const context: Context = { indicator, all, lang, era };
  const { observations, said: decides } = deciding?.(context) ?? decidingOf(context, claim);
  const some = inOrder([...new Set([...named, ...observations])]);
  const percent = indicator.unit === "percent";
  const numbers = some.map((one): CheckedNumber => {
    const { interval, value } = cellOf(context, one);
    const span = interval && words.intervalSpan(formatNumber(interval.lower, 1), formatNumber(interval.upper, 1));
    const source = dataset.sources.get(one.source);
    return {
      key: `${one.edition} ${one.item} ${one.segment}`,
      edition: editionLabel(one.edition, lang, era).full,
      label: targetLabel(one, lang),
      value:
        valueText(context, one) +
        (percent && value !== null && one.count !== null
          ? words.brackets(words.cases(formatNumber(one.count, 0)))
          : ""),
      base: percent ? (one.base === null ? words.noBase : words.base(formatNumber(one.base, 0))) : "",
      interval: span ? span + (interval.kind === "reference" ? words.reference : "") : "",
      source: { id: one.source, text: source ? sourceName(source, lang) : one.source },
    };
  });
  const sources = sourcesOf(some, dataset.sources, lang);
  const editions = [...new Set(some.map((one) => one.edition))];
  const state = resolveState(indicator, all, {
    breakdown: claim.target.breakdown,
    ...(editions.length > 0 ? { editions } : {}),
  });
  const cells = some.map((one) => cellOf(context, one));
  const cautions = cautionsOf({ indicator, observations: some, lang, era }, cells);
  const standings = standingsOf(some, dataset.sources, lang).filter(({ code }) => code !== "primary");
  const more = decides.length > 0 ? claimWording[lang].sentence(decides) : "";
  const said = [safeWording(context, claim, named), more].filter(Boolean).join(lang === "ja" ? "" : " ");
  const credit = sources.length > 0 ? sourceLine(sources, lang) : "";
  return {
    ...judgement,
    claim,
    reason: claimReasonWords[lang][judgement.why],
    numbers,
    decides,
    said,
    credit,
    wording: [said, credit].filter(Boolean).join("\n"),
    figure: { path: figurePath(addressInState(indicator, all, state)), name: indicator.name[lang] },
    sources,
    notes: [
      ...cautions.map((one) => one.text),
      ...standings.map(({ code }) => standingWords[lang].meaning[code]),
      ...(indicator.notes ?? []).map((note) => note[lang]),
    ],
  };
}
