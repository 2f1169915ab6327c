// What the form of a figure's page sends. It sends all of its fields, those too that belong to what was shown before:
// without script a reader may choose another breakdown while the years of the old one still stand in the form. So it
// says what it stood for, and what no longer fits is left out.
import type { Indicator } from "../catalogue/types";
import { viewTraits } from "../catalogue/views";
import { compareEditions, type Span, spanOf } from "../edition";
import type { Observation } from "../observation";
import { ownEntry } from "../own-entry";
import { asOfName, asShownName } from "./as-of";
import { availableKinds } from "./available-kinds";
import { mostOverTime } from "./default-editions";
import { unconfirmedName } from "./figure";
import { availableEditions, availableSpans, type FigureQuery, type FigureState, viewsInState } from "./state";

/** Names of the form's fields that are no part of a state. */
export const formFields = { shown: "shown", from: "from", to: "to", year: "year" } as const;

type Shown = Pick<FigureState, "breakdown" | "span" | "view">;

/** Of what was shown when the form was made. */
export function shownField({ breakdown, span, view }: Shown): string {
  return [breakdown, span, view].join(".");
}

const listed = (value: FigureQuery[string]) => [value ?? []].flat();
const single = (value: FigureQuery[string]) => listed(value)[0];

/** Chosen whatever else is shown. */
const always = ["breakdown", "intervals", unconfirmedName, asOfName, asShownName];

/**
 * A form's query as the query of a state; any other query as it is.
 * @param observations of the indicator, those that count in the query
 */
export function readChoices(
  indicator: Indicator,
  observations: readonly Observation[],
  query: FigureQuery,
): FigureQuery {
  const [breakdown = "", span = "", view = ""] = single(query[formFields.shown])?.split(".") ?? [];
  if (view === "") return query;
  const now = { breakdown: single(query.breakdown) ?? breakdown, span: (single(query.span) ?? span) as Span };
  const keep = (...names: string[]) => Object.fromEntries(names.map((name) => [name, query[name]]));
  const kept = (name: string, offered: readonly string[]) =>
    offered.includes(single(query[name]) ?? "") ? keep(name) : {};
  if (now.breakdown !== breakdown) return keep(...always);
  const spans = kept("span", availableSpans(observations, breakdown));
  const views = kept("view", viewsInState(indicator, observations, now));
  const first = { ...keep(...always, "order"), ...spans, ...views };
  if (now.span !== span || (single(query.view) ?? view) !== view) return first;
  const there = availableEditions(observations, breakdown).filter((one) => spanOf(one) === span);
  const traits = ownEntry(viewTraits, view);
  const editions = traits?.overTime ? within(query, there) : traits?.differences ? ticked(query, there) : [];
  return {
    ...first,
    ...kept("kind", availableKinds(indicator, observations, breakdown, now.span)),
    ...(editions.length > 0 ? { editions } : {}),
  };
}

/** From one edition to another, whichever comes first; none for the whole range where it is shown first, which follows the newest. */
function within(query: FigureQuery, there: readonly string[]): readonly string[] {
  const ends = [formFields.from, formFields.to].flatMap((name) => single(query[name]) ?? []);
  const [first, last] = ends.filter((one) => there.includes(one)).sort(compareEditions);
  if (first === undefined || last === undefined) return [];
  const found = there.filter((one) => compareEditions(one, first) >= 0 && compareEditions(one, last) <= 0);
  return found.length < there.length || found.length > mostOverTime ? found : [];
}

function ticked(query: FigureQuery, there: readonly string[]): readonly string[] {
  const years = listed(query[formFields.year]);
  return there.filter((one) => years.includes(one));
}
