// What to show of a figure, in one row: view, years or halves, breakdown, range of years, intervals. On a narrow screen
// all but the view stands behind a button, in a native popover.

import { dayQuery } from "../../../lib/address/as-of";
import { availableKinds } from "../../../lib/address/available-kinds";
import { formFields, shownField } from "../../../lib/address/choices-form";
import { figurePage, unconfirmedName } from "../../../lib/address/figure";
import { availableBreakdowns, availableEditions, availableSpans } from "../../../lib/address/state";
import { chartTraits } from "../../../lib/catalogue/chart-kinds";
import type { Indicator } from "../../../lib/catalogue/types";
import { kindsInView, viewTraits } from "../../../lib/catalogue/views";
import { spanOf } from "../../../lib/edition";
import type { Figure } from "../../../lib/figure/figure";
import { noBreakdown, type Observation } from "../../../lib/observation";
import { ownEntry } from "../../../lib/own-entry";
import { editionLabel } from "../../../lib/words/edition-label";
import { pageWords } from "../../../lib/words/page-words";
import { sourcesWords } from "../../../lib/words/sources-words";
import { Menu } from "../shell/menu";
import { ChoicesForm } from "./choices-form";
import { figurePageWords } from "./figure-page-words";

type Props = {
  figure: Figure;
  indicator: Indicator;
  /** Of this indicator. */
  observations: readonly Observation[];
  /** Whether there are numbers of it that only private persons noted. */
  hasUnconfirmed: boolean;
};

type Option = { value: string; label: string };

export function FigureControls({ figure, indicator, observations, hasUnconfirmed }: Props) {
  const { state, lang, era, views } = figure;
  const words = { ...pageWords[lang].form, ...figurePageWords[lang].controls };
  const here = observations.filter((one) => one.breakdown === state.breakdown);
  if (here.length === 0 && !hasUnconfirmed) return null;
  const spans = availableSpans(observations, state.breakdown);
  const breakdowns = availableBreakdowns(indicator, observations).map((value) => ({
    value,
    label: value === noBreakdown ? words.whole : (ownEntry(sourcesWords[lang].breakdown, value) ?? value),
  }));
  const editions = availableEditions(observations, state.breakdown)
    .filter((one) => spanOf(one) === state.span)
    .map((value) => ({ value, label: editionLabel(value, lang, era).tick[0] }));
  const allKinds = availableKinds(indicator, observations, state.breakdown, state.span);
  const kinds = kindsInView(allKinds, state.view).map((value) => ({ value, label: words.kinds[value] }));
  const orders = (["value", "questionnaire"] as const).map((value) => ({ value, label: words.orders[value] }));
  const ordered = indicator.itemOrder && chartTraits[state.kind].rows !== "editions";
  const [first = "", last = ""] = [state.editions[0], state.editions.at(-1)];
  const rest = [
    spans.length > 1 && (
      <Segments
        key="span"
        name="span"
        legend={words.span}
        options={spans.map((value) => ({ value, label: words.spans[value] }))}
        chosen={state.span}
      />
    ),
    breakdowns.length > 1 && (
      <Select key="breakdown" name="breakdown" label={words.breakdown} options={breakdowns} chosen={state.breakdown} />
    ),
    viewTraits[state.view].overTime && editions.length > 2 && (
      <fieldset key="range" className="control-range">
        <legend className="visually-hidden">{words.range}</legend>
        <Select name={formFields.from} label={words.from} options={editions} chosen={first} hidden />
        <span aria-hidden="true">{words.to}</span>
        <Select name={formFields.to} label={words.until} options={editions} chosen={last} hidden />
      </fieldset>
    ),
    viewTraits[state.view].differences && editions.length > 2 && (
      <Menu key="years" label={words.years(state.editions.length)} className="control-years">
        <fieldset>
          <legend className="visually-hidden">{words.editions}</legend>
          {editions.map(({ value, label }) => (
            <Tick key={value} name={formFields.year} value={value} label={label} on={state.editions.includes(value)} />
          ))}
        </fieldset>
      </Menu>
    ),
    kinds.length > 1 && <Select key="kind" name="kind" label={words.kind} options={kinds} chosen={state.kind} hidden />,
    ordered && <Select key="order" name="order" label={words.order} options={orders} chosen={state.order} hidden />,
    indicator.unit === "percent" && (
      <span key="intervals">
        <Tick name="intervals" value="on" label={words.intervals} on={state.intervals} />
        {/* Sent where the box is not ticked: of a name that stands twice the first counts. */}
        <input type="hidden" name="intervals" value="off" />
      </span>
    ),
    hasUnconfirmed && (
      <Tick
        key="unconfirmed"
        name={unconfirmedName}
        value="show"
        label={words.showUnconfirmed}
        on={state.unconfirmed}
      />
    ),
  ].filter(Boolean);
  if (rest.length === 0 && views.length < 2) return null;
  return (
    <ChoicesForm
      action={figurePage(figure, { indicator: indicator.id, state: [] })}
      label={words.heading}
      href={figure.href}
    >
      <input type="hidden" name={formFields.shown} value={shownField(state)} />
      {Object.entries(dayQuery(state)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {views.length > 1 && (
        <Segments
          name="view"
          legend={words.view}
          options={views.map((value) => ({ value, label: words.views[value] }))}
          chosen={state.view}
        />
      )}
      {rest.length > 0 && (
        <>
          <button type="button" className="controls-button" popoverTarget="figure-choices">
            {words.more}
          </button>
          <div className="controls-rest" id="figure-choices" popover="auto">
            {rest}
          </div>
        </>
      )}
      <button type="submit" className="controls-submit">
        {words.submit}
      </button>
    </ChoicesForm>
  );
}

type ChoiceProps = { name: string; options: readonly Option[]; chosen: string };

/** A few choices side by side. */
function Segments({ name, legend, options, chosen }: ChoiceProps & { legend: string }) {
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** @param hidden the label is read out, and seen from where the list stands */
function Select({ name, label, options, chosen, hidden }: ChoiceProps & { label: string; hidden?: boolean }) {
  return (
    <label className="control-select">
      <span className={hidden ? "visually-hidden" : undefined}>{label}</span>
      {/* A list keeps what was chosen in it; another choice of the server's makes it anew. */}
      <select key={chosen} name={name} defaultValue={chosen}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Tick({ name, value, label, on }: { name: string; value: string; label: string; on: boolean }) {
  return (
    <label className="control-tick">
      <input type="checkbox" name={name} value={value} defaultChecked={on} />
      {label}
    </label>
  );
}
