// A claim picked by hand, in two steps that need no script: the figure, then what it offers.

import { pageHref } from "../../../../lib/address/page";
import { indicatorById } from "../../../../lib/catalogue/indicators";
import { topics } from "../../../../lib/catalogue/topics";
import type { Indicator } from "../../../../lib/catalogue/types";
import { isChange, isLevel, type Relation } from "../../../../lib/claims/claim";
import { claimWords } from "../../../../lib/claims/claim-words";
import { type ClaimForm as Fields, relationsOf } from "../../../../lib/claims/form-claim";
import { targetLabel } from "../../../../lib/claims/safe-wording";
import { targetsOf } from "../../../../lib/claims/vocabulary";
import { compareEditions } from "../../../../lib/edition";
import type { Observation } from "../../../../lib/observation";
import { editionLabel } from "../../../../lib/words/edition-label";
import type { Locale } from "../../../_server/locale";

type Props = {
  locale: Locale;
  indicator: Indicator | null;
  fields: Partial<Fields>;
  observations: readonly Observation[];
};

export function ClaimForm({ locale, indicator, fields, observations }: Props) {
  const { lang } = locale;
  const words = claimWords[lang].pick;
  const stored = new Set(observations.map((one) => one.indicator));
  return (
    <section className="pick" id="pick">
      <p>{words.lead}</p>
      <form action={`${pageHref(locale, "/papers/check")}#pick`} className="pick-figure">
        <label htmlFor="pick-indicator">{words.indicator}</label>
        <select id="pick-indicator" name="indicator" defaultValue={indicator?.id}>
          {topics.map((topic) => (
            <optgroup key={topic.id} label={topic.name[lang]}>
              {topic.sections
                .flatMap((section) => section.indicators)
                .filter((id) => stored.has(id))
                .map((id) => (
                  <option key={id} value={id}>
                    {indicatorById.get(id)?.name[lang]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <button type="submit">{words.next}</button>
      </form>
      {indicator && <Choices locale={locale} indicator={indicator} fields={fields} observations={observations} />}
    </section>
  );
}

type Option = { value: string; label: string };

function Choices({ locale, indicator, fields, observations }: Props & { indicator: Indicator }) {
  const { lang, era } = locale;
  const words = claimWords[lang].pick;
  const found = [...targetsOf(indicator, observations)];
  const targets = found.flatMap(([value, [one]]) => (one ? [{ value, label: targetLabel(one, lang) }] : []));
  const codes = [...new Set(found.flatMap(([, some]) => some.map((one) => one.edition)))]
    .sort(compareEditions)
    .reverse();
  const editions = codes.map((value) => ({ value, label: editionLabel(value, lang, era).full }));
  const relations = relationsOf(indicator);
  const groups: [name: "level" | "change" | "order", some: Relation[]][] = [
    ["level", relations.filter(isLevel)],
    ["change", relations.filter(isChange)],
    ["order", relations.filter((one) => !isLevel(one) && !isChange(one))],
  ];
  const ordered = relations.includes("greater") && targets.length > 1;
  return (
    <form action={pageHref(locale, "/papers/check")} className="pick-claim" aria-label={indicator.name[lang]}>
      <input type="hidden" name="indicator" value={indicator.id} />
      <Field name="target" label={words.target} options={targets} chosen={fields.target} />
      <Field name="edition" label={words.edition} options={editions} chosen={fields.edition} />
      <div>
        <label htmlFor="pick-relation">{words.relation}</label>
        <select id="pick-relation" name="relation" defaultValue={fields.relation}>
          {groups.map(([name, some]) => (
            <optgroup key={name} label={words.groups[name]}>
              {some
                .filter((one) => ordered || one !== "greater")
                .map((one) => (
                  <option key={one} value={one}>
                    {words.relations[one]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="pick-number">{words.number}</label>
        <input
          id="pick-number"
          type="text"
          inputMode="decimal"
          name="number"
          maxLength={12}
          defaultValue={fields.number}
          autoComplete="off"
          aria-describedby="pick-number-hint"
        />
        <p id="pick-number-hint" className="hint">
          {words.numberHint}
        </p>
      </div>
      {editions.length > 1 && (
        <Field name="since" label={words.since} options={editions} chosen={fields.since} first={words.sinceDefault} />
      )}
      {ordered && <Field name="other" label={words.other} options={targets} chosen={fields.other} first={words.none} />}
      <div className="pick-end">
        <button type="submit">{words.button}</button>
      </div>
    </form>
  );
}

type FieldProps = {
  name: string;
  label: string;
  options: readonly Option[];
  chosen: string | undefined;
  /** What stands first and has no value. */
  first?: string;
};

function Field({ name, label, options, chosen, first }: FieldProps) {
  return (
    <div>
      <label htmlFor={`pick-${name}`}>{label}</label>
      <select id={`pick-${name}`} name={name} defaultValue={chosen}>
        {first !== undefined && <option value="">{first}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
