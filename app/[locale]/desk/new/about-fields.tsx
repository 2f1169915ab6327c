// Which edition and which source a table is of, known or new: asked in every form that puts numbers in. No hooks: the server draws
// these, and so does React in the browser.
import type { ReactNode } from "react";
import type { Lang } from "../../../../lib/localised";
import { sourceKinds, standings } from "../../../../lib/observation";
import { newWords } from "./new-words";
import { OneOf } from "./one-of";
import type { Choice, Known } from "./what-is-known";

type Props = {
  /** Before every id of the form. */
  form: string;
  known: Known;
  lang: Lang;
};

type FieldProps = { id: string; label: string; hint?: string; children: (hint: string | undefined) => ReactNode };

/** A field with its label above and, below, what to know of it. */
function Field({ id, label, hint, children }: FieldProps) {
  return (
    <p className="desk-field">
      <label htmlFor={id}>{label}</label>
      {children(hint && `${id}-hint`)}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}

type TextProps = { form: string; name: string; label: string; hint?: string };

export function TextField({ form, name, label, hint }: TextProps) {
  const id = `${form}-${name}`;
  return (
    <Field id={id} label={label} {...(hint ? { hint } : {})}>
      {(described) => <input id={id} name={name} type="text" autoComplete="off" aria-describedby={described} />}
    </Field>
  );
}

type SelectProps = TextProps & { choices: readonly Choice[]; first: string; preset?: string };

function SelectField({ form, name, label, hint, choices, first, preset = "" }: SelectProps) {
  const id = `${form}-${name}`;
  return (
    <Field id={id} label={label} {...(hint ? { hint } : {})}>
      {(described) => (
        <select id={id} name={name} aria-describedby={described} defaultValue={preset}>
          <option value="">{first}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type EditionProps = Props & {
  /** Empty where it is not known yet: editions of every survey are offered. */
  survey: string;
  /** Not where each column has its own. */
  needed?: boolean;
};

export function EditionFields({ form, known, lang, survey, needed = true, known: { editions } }: EditionProps) {
  const words = newWords[lang].about;
  const choices = editions.filter((one) => survey === "" || one.survey === survey);
  const unique = choices.filter((one, at) => choices.findIndex(({ value }) => value === one.value) === at);
  return (
    <>
      {known.editions.length > 0 && (
        <SelectField
          {...{ form, name: "edition", label: words.edition, hint: words.editionHint, first: newWords[lang].choose }}
          choices={survey === "" ? unique.map(({ value }) => ({ value, label: value })) : choices}
        />
      )}
      <NewEditionFields form={form} lang={lang} />
      {needed && <OneOf fields={[`${form}-edition`, `${form}-new_edition`]} said={words.noEdition} />}
    </>
  );
}

export function NewEditionFields({ form, lang }: Omit<Props, "known">) {
  const words = newWords[lang].about;
  return (
    <>
      <TextField form={form} name="new_edition" label={words.newEdition} hint={words.newEditionHint} />
      <details>
        <summary>{words.moreEdition}</summary>
        <div className="desk-more">
          <TextField form={form} name="edition_label_ja" label={words.label} />
          <TextField form={form} name="edition_label_en" label={words.labelEn} />
          <TextField form={form} name="sample_size" label={words.sample} />
          <TextField form={form} name="responses" label={words.responses} />
          <TextField form={form} name="period_start" label={words.start} />
          <TextField form={form} name="period_end" label={words.end} />
        </div>
      </details>
    </>
  );
}

/** @param publisher that of the numbers before, for a new source */
export function SourceFields({ form, known, lang, publisher = "" }: Props & { publisher?: string }) {
  const words = newWords[lang].about;
  return (
    <>
      <SelectField
        {...{ form, name: "source", label: words.source, hint: words.sourceHint, first: newWords[lang].choose }}
        choices={known.sources}
      />
      <NewSourceFields form={form} known={known} lang={lang} publisher={publisher} />
      <OneOf fields={[`${form}-source`, `${form}-source_title`]} said={words.noSource} />
    </>
  );
}

export function NewSourceFields({ form, known, lang, publisher = "" }: Props & { publisher?: string }) {
  const words = newWords[lang].about;
  const kinds = sourceKinds.map((value) => ({ value, label: words.kinds[value] }));
  const places = standings.map((value) => ({ value, label: words.standings[value] }));
  return (
    <>
      <TextField form={form} name="source_title" label={words.newSource} hint={words.newSourceHint} />
      <SelectField
        {...{ form, name: "source_like", label: words.like, first: words.otherPublisher, choices: known.publishers }}
        preset={publisher}
      />
      <TextField form={form} name="source_published" label={words.published} hint={words.publishedHint} />
      <TextField form={form} name="source_url" label={words.url} />
      <details>
        <summary>{words.moreSource}</summary>
        <div className="desk-more">
          <TextField form={form} name="publisher_ja" label={words.publisher} />
          <TextField form={form} name="publisher_en" label={words.publisherEn} />
          <SelectField
            {...{ form, name: "source_kind", label: words.kind, first: newWords[lang].choose, choices: kinds }}
          />
          <SelectField
            {...{ form, name: "source_standing", label: words.standing, first: newWords[lang].choose, choices: places }}
          />
        </div>
      </details>
    </>
  );
}

/** Where the numbers stand, and what they are of. */
export function PlaceFields({ form, lang }: Omit<Props, "known">) {
  const words = newWords[lang].about;
  return (
    <>
      <TextField form={form} name="locator" label={words.locator} />
      <TextField form={form} name="base" label={words.base} hint={words.baseHint} />
      <TextField form={form} name="base_ja" label={words.baseText} />
    </>
  );
}
