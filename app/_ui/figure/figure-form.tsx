// What to show of a figure: breakdowns as links (each has editions and charts of its own), the rest as a GET form.

import { asOfName } from "../../../lib/address/as-of";
import { figurePage } from "../../../lib/address/figure";
import type { Pairs } from "../../../lib/address/query";
import { availableBreakdowns, availableEditions, availableKinds, itemsAreSegments } from "../../../lib/address/state";
import { chartTraits } from "../../../lib/catalogue/chart-kinds";
import type { Indicator } from "../../../lib/catalogue/types";
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
};

type Choice = { value: string; label: string; chosen: boolean };

export function FigureForm({ figure, indicator, observations }: Props) {
  const { state, lang, era } = figure;
  const words = pageWords[lang].form;
  const addressOf = (state: Pairs) => figurePage(lang, { indicator: indicator.id, state });
  const day: Pairs = state.asOf ? [[asOfName, state.asOf]] : [];
  const breakdowns = availableBreakdowns(indicator, observations);
  const here = observations.filter((one) => one.breakdown === state.breakdown);
  const editions: Choice[] = availableEditions(observations, state.breakdown).map((value) => ({
    value,
    label: editionLabel(value, lang, era).tick[0],
    chosen: state.editions.includes(value),
  }));
  const kinds: Choice[] = availableKinds(indicator, state.breakdown, itemsAreSegments(here)).map((value) => ({
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
  if (here.length === 0) return null;
  return (
    <div className="figure-form">
      {breakdowns.length > 1 && (
        <nav className="breakdowns" aria-label={words.breakdown}>
          <ul>
            {breakdowns.map((name) => (
              <li key={name}>
                <a
                  href={addressOf([["breakdown", name], ...day])}
                  aria-current={name === state.breakdown ? "true" : undefined}
                >
                  {name === noBreakdown ? words.whole : (ownEntry(sourcesWords[lang].breakdown, name) ?? name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {(editions.length > 1 || kinds.length > 1 || indicator.unit === "percent") && (
        <form action={addressOf([])} aria-label={words.heading}>
          {state.breakdown !== breakdowns[0] && <input type="hidden" name="breakdown" value={state.breakdown} />}
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
            <button type="submit">{words.submit}</button>
          </div>
        </form>
      )}
    </div>
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
