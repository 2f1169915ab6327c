// What a reader may choose on a figure, read from an address and checked against what there is.
import { type ChartKind, chartTraits } from "../catalogue/chart-kinds";
import type { Indicator } from "../catalogue/types";
import { availableViews, defaultView, kindsInView, type View } from "../catalogue/views";
import { compareEditions, type Span, spanOf, spans } from "../edition";
import type { Observation } from "../observation";
import { type Days, dayQuery, readDays } from "./as-of";
import { availableKinds } from "./available-kinds";
import { defaultEditions, mostOverTime, newestEdition } from "./default-editions";
import { type FigureAddress, unconfirmedName } from "./figure";
import { oneOf } from "./query";

/** What a reader chose; the address of a figure is exactly this. */
export type FigureState = Days & {
  editions: readonly string[];
  breakdown: string;
  view: View;
  /** The chart within the view. */
  kind: ChartKind;
  order: "value" | "questionnaire";
  intervals: boolean;
  /** Years or halves; the editions are all of one. */
  span: Span;
  /** With numbers that only private persons noted. */
  unconfirmed: boolean;
};

/** Query parameters of a figure's address: `editions=R2,R3`, or repeated as a form sends them. */
export type FigureQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Of what is in memory: it never changes. */
const editionsKnown = new WeakMap<readonly Observation[], Map<string, readonly string[]>>();

/** Editions with observations in a breakdown, by time. */
export function availableEditions(observations: readonly Observation[], breakdown: string): string[] {
  const known = editionsKnown.get(observations) ?? new Map<string, readonly string[]>();
  editionsKnown.set(observations, known);
  const found = () => observations.filter((one) => one.breakdown === breakdown).map((one) => one.edition);
  const editions = known.get(breakdown) ?? [...new Set(found())].sort(compareEditions);
  known.set(breakdown, editions);
  return [...editions];
}

/** Breakdowns of the catalogue that have observations; the default first. */
export function availableBreakdowns(indicator: Indicator, observations: readonly Observation[]): string[] {
  const there = indicator.breakdowns.filter((name) => observations.some((one) => one.breakdown === name));
  return there.length > 0 ? there : [indicator.breakdowns[0]];
}

function only<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  return value ? oneOf(name, value, allowed) : undefined;
}

function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" ? value : value?.[0];
}

/** What an address meant that named a chart and no view. Counts have one chart in every view. */
function viewOfKind(kind: ChartKind | undefined, there: readonly ChartKind[]): View | undefined {
  if (kind === undefined || !there.includes(kind) || chartTraits[kind].stacksHalves) return undefined;
  return chartTraits[kind].overTime ? "trend" : "latest";
}

/** The views that a figure has in a state: of editions of that length, in that breakdown. */
export function viewsInState(
  indicator: Indicator,
  observations: readonly Observation[],
  { breakdown, span }: Pick<FigureState, "breakdown" | "span">,
): View[] {
  const editions = availableEditions(observations, breakdown).filter((edition) => spanOf(edition) === span);
  return availableViews(availableKinds(indicator, observations, breakdown, span), editions.length);
}

/** The lengths of editions that there are in a breakdown. */
export function availableSpans(observations: readonly Observation[], breakdown: string): Span[] {
  const there = availableEditions(observations, breakdown);
  return spans.filter((one) => there.some((edition) => spanOf(edition) === one));
}

/** The editions that a query names. */
function askedEditions(query: FigureQuery): string[] {
  return [query.editions ?? []].flat().flatMap((part) => part.split(",").filter(Boolean));
}

/** True where a query names what to show, rather than leave it to what is newest. */
export function namesEditions(query: FigureQuery): boolean {
  return askedEditions(query).length > 0;
}

/** True where a query names years and halves, of which only one can be shown. */
export function mixesSpans(query: FigureQuery): boolean {
  return new Set(askedEditions(query).map(spanOf)).size > 1;
}

/** Whether a query asks for numbers that only private persons noted. @throws BadRequest 400 `unknown-choice` */
export function asksForUnconfirmed(query: FigureQuery): boolean {
  return only(unconfirmedName, single(query[unconfirmedName]), ["show"] as const) !== undefined;
}

/**
 * The state of a figure from its address; every part left out takes its default. Of editions of both lengths those of
 * the newest one's remain.
 * @param observations of the indicator, where the query has `as-of` only those that count then (datasetAsOf), with the
 *   unconfirmed ones where it asks for them
 * @param most editions that are shown over time where none are named
 * @throws BadRequest 400 `unknown-choice` for a value that this indicator does not have, `not-a-day`
 */
export function resolveState(
  indicator: Indicator,
  observations: readonly Observation[],
  query: FigureQuery = {},
  most = mostOverTime,
): FigureState {
  const breakdowns = availableBreakdowns(indicator, observations);
  const breakdown = only("breakdown", single(query.breakdown), breakdowns) ?? (breakdowns[0] as string);
  const inBreakdown = observations.filter((one) => one.breakdown === breakdown);
  const there = availableEditions(observations, breakdown);
  const asked = askedEditions(query).sort(compareEditions);
  for (const edition of asked) only("editions", edition, there);
  const newest = asked.at(-1) ?? newestEdition(inBreakdown);
  const lengths = availableSpans(observations, breakdown);
  const span =
    only("span", single(query.span), lengths.length > 0 ? lengths : spans) ??
    (newest === undefined ? "year" : spanOf(newest));
  const inSpan = inBreakdown.filter((one) => spanOf(one.edition) === span);
  const chosen = there.filter((edition) => asked.includes(edition) && spanOf(edition) === span);
  const shownFirst = (view: View) => defaultEditions(indicator, inSpan, view, most);
  const kinds = availableKinds(indicator, observations, breakdown, span);
  // A trend of years is no mistake where halves are shown: it is left out there.
  const askedKind = only("kind", single(query.kind), availableKinds(indicator, observations, breakdown));
  const offered = viewsInState(indicator, observations, { breakdown, span });
  const named = only("view", single(query.view), offered) ?? viewOfKind(askedKind, kinds) ?? defaultView(kinds);
  // Other editions than the newest are a choice, and stay as they are when newer ones come.
  const pinned = named === "latest" && chosen.length > 0 && chosen.join() !== shownFirst("latest").join();
  const view = pinned && offered.includes("compare") ? "compare" : named;
  const fitting = kindsInView(kinds, view);
  return {
    editions: chosen.length > 0 ? chosen : shownFirst(view),
    breakdown,
    view,
    kind: askedKind !== undefined && fitting.includes(askedKind) ? askedKind : (fitting[0] as ChartKind),
    order:
      only("order", single(query.order), ["value", "questionnaire"] as const) ??
      (indicator.itemOrder ? "questionnaire" : "value"),
    intervals: only("intervals", single(query.intervals), ["on", "off"] as const) !== "off",
    span,
    ...readDays(query),
    unconfirmed: asksForUnconfirmed(query),
  };
}

/** A state as the query that gives it. */
export function stateQuery({ intervals, asOf, asShown, unconfirmed, ...rest }: FigureState): FigureQuery {
  return {
    ...rest,
    intervals: intervals ? "on" : "off",
    ...dayQuery({ asOf, asShown }),
    ...(unconfirmed ? { [unconfirmedName]: "show" } : {}),
  };
}

/** The address that brings a state back. Defaults but the editions are left out. */
export function addressInState(
  indicator: Indicator,
  observations: readonly Observation[],
  state: FigureState,
): FigureAddress {
  const { breakdown, kind, order, editions } = state;
  const defaults = resolveState(indicator, observations, { breakdown, view: state.view });
  const rest: [string, string | false][] = [
    ["kind", kind !== defaults.kind && kind],
    ["order", order !== defaults.order && order],
    ["intervals", !state.intervals && "off"],
    ["span", editions.length === 0 && state.span !== defaults.span && state.span],
    ...Object.entries(dayQuery(state)),
    [unconfirmedName, state.unconfirmed && "show"],
  ];
  const kept = (some: readonly [string, string | false][]) =>
    some.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const written = kept([
    ["editions", editions.join(",")],
    ["breakdown", breakdown !== indicator.breakdowns[0] && breakdown],
  ]);
  const { view } = resolveState(indicator, observations, Object.fromEntries([...written, ...kept(rest)]));
  return {
    indicator: indicator.id,
    state: [...written, ...kept([["view", view !== state.view && state.view], ...rest])],
  };
}
