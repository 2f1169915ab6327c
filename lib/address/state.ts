// What a reader may choose on a figure, read from an address and checked against what there is.
import { type ChartKind, chartKinds, chartTraits } from "../catalogue/chart-kinds";
import type { Indicator } from "../catalogue/types";
import { compareEditions, type Span, spanOf, spans } from "../edition";
import type { Observation } from "../observation";
import { noBreakdown } from "../observation";
import { asOfName, readAsOf } from "./as-of";
import { defaultEditions, newestEdition } from "./default-editions";
import type { FigureAddress } from "./figure";
import { oneOf } from "./query";

/** What a reader chose; the address of a figure is exactly this. */
export type FigureState = {
  editions: readonly string[];
  breakdown: string;
  kind: ChartKind;
  order: "value" | "questionnaire";
  intervals: boolean;
  /** Years or halves; the editions are all of one. */
  span: Span;
  /** YYYY-MM-DD: only what had been published by then; null for everything. */
  asOf: string | null;
};

/** Query parameters of a figure's address: `editions=R2,R3`, or repeated as a form sends them. */
export type FigureQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** True where items and segments are one thing (大企業 by size of organisation): the breakdown is the item. */
export function itemsAreSegments(observations: readonly Observation[]): boolean {
  return observations.length > 0 && observations.every((one) => one.item === one.segment);
}

/** Editions with observations in a breakdown, by time. */
export function availableEditions(observations: readonly Observation[], breakdown: string): string[] {
  const found = observations.filter((one) => one.breakdown === breakdown).map((one) => one.edition);
  return [...new Set(found)].sort(compareEditions);
}

/** Breakdowns of the catalogue that have observations; the default first. */
export function availableBreakdowns(indicator: Indicator, observations: readonly Observation[]): string[] {
  const there = indicator.breakdowns.filter((name) => observations.some((one) => one.breakdown === name));
  return there.length > 0 ? there : [indicator.breakdowns[0]];
}

/** Chart kinds that can carry a breakdown of an indicator; the default first. */
export function availableKinds(indicator: Indicator, breakdown: string, diagonal: boolean): readonly ChartKind[] {
  const kinds: readonly ChartKind[] = indicator.charts;
  const segments = (kind: ChartKind) => chartTraits[kind].rows === "segments";
  const wanted = breakdown !== noBreakdown && !diagonal;
  const fits = kinds.filter((kind) => segments(kind) === wanted);
  return fits.length > 0 ? fits : chartKinds.filter(segments);
}

function only<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  return value ? oneOf(name, value, allowed) : undefined;
}

function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" ? value : value?.[0];
}

/** The editions that a query names. */
function askedEditions(query: FigureQuery): string[] {
  return [query.editions ?? []].flat().flatMap((part) => part.split(",").filter(Boolean));
}

/** True where a query names years and halves, of which only one can be shown. */
export function mixesSpans(query: FigureQuery): boolean {
  return new Set(askedEditions(query).map(spanOf)).size > 1;
}

/**
 * The state of a figure from its address; every part left out takes its default. Of editions of both lengths those of
 * the newest one's remain.
 * @param observations of the indicator, where the query has `as-of` only those that count then (datasetAsOf)
 * @throws BadRequest 400 `unknown-choice` for a value that this indicator does not have, `not-a-day`
 */
export function resolveState(
  indicator: Indicator,
  observations: readonly Observation[],
  query: FigureQuery = {},
): FigureState {
  const breakdowns = availableBreakdowns(indicator, observations);
  const breakdown = only("breakdown", single(query.breakdown), breakdowns) ?? (breakdowns[0] as string);
  const inBreakdown = observations.filter((one) => one.breakdown === breakdown);
  const there = availableEditions(observations, breakdown);
  const asked = askedEditions(query).sort(compareEditions);
  for (const edition of asked) only("editions", edition, there);
  const kinds = availableKinds(indicator, breakdown, itemsAreSegments(inBreakdown));
  const kind = only("kind", single(query.kind), kinds) ?? (kinds[0] as ChartKind);
  const newest = asked.at(-1) ?? newestEdition(inBreakdown);
  const lengths = spans.filter((one) => there.length === 0 || there.some((edition) => spanOf(edition) === one));
  const span = only("span", single(query.span), lengths) ?? (newest === undefined ? "year" : spanOf(newest));
  const chosen = there.filter((edition) => asked.includes(edition) && spanOf(edition) === span);
  const inSpan = inBreakdown.filter((one) => spanOf(one.edition) === span);
  return {
    editions: chosen.length > 0 ? chosen : defaultEditions(indicator, inSpan, kind),
    breakdown,
    kind,
    order:
      only("order", single(query.order), ["value", "questionnaire"] as const) ??
      (indicator.itemOrder ? "questionnaire" : "value"),
    intervals: only("intervals", single(query.intervals), ["on", "off"] as const) !== "off",
    span,
    asOf: readAsOf(single(query[asOfName])),
  };
}

/** A state as the query that gives it. */
export function stateQuery({ intervals, asOf, ...rest }: FigureState): FigureQuery {
  return { ...rest, intervals: intervals ? "on" : "off", ...(asOf === null ? {} : { [asOfName]: asOf }) };
}

/** The address that brings a state back. Defaults but the editions are left out. */
export function addressInState(
  indicator: Indicator,
  observations: readonly Observation[],
  state: FigureState,
): FigureAddress {
  const defaults = resolveState(indicator, observations, { breakdown: state.breakdown });
  const written: [string, string | false][] = [
    ["editions", state.editions.join(",")],
    ["breakdown", state.breakdown !== indicator.breakdowns[0] && state.breakdown],
    ["kind", state.kind !== defaults.kind && state.kind],
    ["order", state.order !== defaults.order && state.order],
    ["intervals", !state.intervals && "off"],
    ["span", state.editions.length === 0 && state.span !== defaults.span && state.span],
    [asOfName, state.asOf ?? false],
  ];
  return {
    indicator: indicator.id,
    state: written.flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  };
}
