// What to show of a figure: breakdowns as links (each has editions and charts of its own), the rest as a GET form.

import { asOfName } from "../../../lib/address/as-of";
import { availableKinds } from "../../../lib/address/available-kinds";
import { figurePage, unconfirmedName } from "../../../lib/address/figure";
import type { Pairs } from "../../../lib/address/query";
import { availableBreakdowns, availableEditions, availableSpans } from "../../../lib/address/state";
import { chartTraits } from "../../../lib/catalogue/chart-kinds";
import type { Indicator } from "../../../lib/catalogue/types";
import { kindsInView } from "../../../lib/catalogue/views";
import { spanOf } from "../../../lib/edition";
import type { Figure } from "../../../lib/figure/figure";
import { noBreakdown, type Observation } from "../../../lib/observation";
import { ownEntry } from "../../../lib/own-entry";
import { editionLabel } from "../../../lib/words/edition-label";
import { pageWords } from "../../../lib/words/page-words";
import { sourcesWords } from "../../../lib/words/sources-words";

type Props = {
  figure: Figure;
  indicator: Indicator;
  /** Of this indicator. */
  observations: readonly Observation[];
  /** Whether there are numbers of it that only private persons noted. */
  hasUnconfirmed: boolean;
};

type Choice = { value: string; label: string; chosen: boolean };

export function FigureForm({ figure, indicator, observations, hasUnconfirmed }: Props) {
  const { state, lang, era } = figure;
  const words = pageWords[lang].form;
  const addressOf = (state: Pairs) => figurePage(lang, { indicator: indicator.id, state });
  const noted: Pairs = state.unconfirmed ? [[unconfirmedName, "show"]] : [];
  const day: Pairs = [...(state.asOf ? [[asOfName, state.asOf] as const] : []), ...noted];
  const group: Pairs = state.breakdown === indicator.breakdowns[0] ? [] : [["breakdown", state.breakdown]];
  const span: Pairs = [["span", state.span]];
  const breakdowns = availableBreakdowns(indicator, observations);
  const here = observations.filter((one) => one.breakdown === state.breakdown);
  const there = availableEditions(observations, state.breakdown).filter((one) => spanOf(one) === state.span);
  // The newest view follows the newest: its editions are not for choosing.
  const editions: Choice[] = (state.view === "latest" ? [] : there).map((value) => ({
    value,
    label: editionLabel(value, lang, era).tick[0],
    chosen: state.editions.includes(value),
  }));
  const spans = availableSpans(observations, state.breakdown);
  const allKinds = availableKinds(indicator, observations, state.breakdown, state.span);
  const kinds: Choice[] = kindsInView(allKinds, state.view).map((value) => ({
    value,
    label: words.kinds[value],
    chosen: state.kind === value,
  }));
  const rows = chartTraits[state.kind].rows !== "editions";
  const orders: Choice[] =
    rows && indicator.itemOrder
      ? (["value", "questionnaire"] as const).map((value) => ({
          value,
          label: words.orders[value],
          chosen: state.order === value,
        }))
      : [];
  if (here.length === 0 && !hasUnconfirmed) return null;
  return (
    <div className="figure-form">
      <Links
        label={words.breakdown}
        choices={breakdowns.map((name) => ({
          href: addressOf([["breakdown", name], ...day]),
          label: name === noBreakdown ? words.whole : (ownEntry(sourcesWords[lang].breakdown, name) ?? name),
          chosen: name === state.breakdown,
        }))}
      />
      <Links
        label={words.view}
        choices={figure.views.map((view) => ({
          href: addressOf([...group, ["view", view], ...(spans.length > 1 ? span : []), ...day]),
          label: words.views[view],
          chosen: view === state.view,
        }))}
      />
      <Links
        label={words.span}
        choices={spans.map((one) => ({
          href: addressOf([...group, ["span", one], ...day]),
          label: words.spans[one],
          chosen: one === state.span,
        }))}
      />
      {(editions.length > 1 || kinds.length > 1 || indicator.unit === "percent" || hasUnconfirmed) && (
        <form action={addressOf([])} aria-label={words.heading}>
          {group.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name="view" value={state.view} />
          {spans.length > 1 && <input type="hidden" name="span" value={state.span} />}
          {state.asOf && <input type="hidden" name={asOfName} value={state.asOf} />}
          <Choices type="checkbox" name="editions" legend={words.editions} choices={editions} />
          <Choices type="radio" name="kind" legend={words.kind} choices={kinds} />
          <Choices type="radio" name="order" legend={words.order} choices={orders} />
          <div className="figure-form-end">
            {indicator.unit === "percent" && (
              <label>
                <input type="checkbox" name="intervals" value="off" defaultChecked={!state.intervals} />
                {words.hideIntervals}
              </label>
            )}
            {hasUnconfirmed && (
              <label>
                <input type="checkbox" name={unconfirmedName} value="show" defaultChecked={state.unconfirmed} />
                {words.showUnconfirmed}
              </label>
            )}
            <button type="submit">{words.submit}</button>
          </div>
        </form>
      )}
    </div>
  );
}

type LinksProps = { label: string; choices: readonly { href: string; label: string; chosen: boolean }[] };

/** Choices that bring other choices with them, each a page of its own. */
function Links({ label, choices }: LinksProps) {
  if (choices.length < 2) return null;
  return (
    <nav className="breakdowns" aria-label={label}>
      <ul>
        {choices.map(({ href, label, chosen }) => (
          <li key={href}>
            <a href={href} aria-current={chosen ? "true" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type ChoicesProps = { type: "checkbox" | "radio"; name: string; legend: string; choices: readonly Choice[] };

function Choices({ type, name, legend, choices }: ChoicesProps) {
  if (choices.length < 2) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ value, label, chosen }) => (
        <label key={value}>
          <input type={type} name={name} value={value} defaultChecked={chosen} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
