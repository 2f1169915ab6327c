"use client";
import { type ChartKind, chartTraits } from "../../../../../../lib/catalogue/chart-kinds";
import type { Lang } from "../../../../../../lib/localised";
import type { Problem } from "../../../../../../lib/problem";
import type { PackFigureState, PackSlide } from "../../../../../../lib/slides/pack";
import { inLang, reworded } from "../../../../../../lib/slides/pack-text";
import { pageWords } from "../../../../../../lib/words/page-words";
import type { Choice, FigureChoice } from "../../../../../_server/figure-choices";
import { chosenKind } from "./chosen-kind";
import { choicesOf, problemsAt } from "./draft-problems";
import { EditionBoxes } from "./edition-boxes";
import { Field, sentence } from "./field";
// A figure slide: which editions, by what, as which chart, with what note.
import { packFieldWords } from "./pack-field-words";

type FigureSlide = Extract<PackSlide, { figure: unknown }>;

type Props = {
  slide: FigureSlide;
  figures: readonly FigureChoice[];
  lang: Lang;
  problems: readonly Problem[];
  /** `slides.2` */
  place: string;
  onChange: (slide: FigureSlide) => void;
};

export function FigureFields({ slide, figures, lang, problems, place, onChange }: Props) {
  const words = packFieldWords[lang].figure;
  const form = pageWords[lang].form;
  const found = choicesOf(slide, figures);
  const { state = {} } = slide;
  const set = (change: Partial<PackFigureState>) => onChange({ ...slide, state: { ...state, ...change } });
  const note = inLang(slide.note ?? "", lang);
  if (!found) {
    return (
      <>
        <h2>{words.heading}</h2>
        <p className="edit-problem">{words.notThere}</p>
      </>
    );
  }
  const { figure } = found;
  const breakdown = found.breakdown ?? figure.breakdowns[0];
  const kind = state.kind ?? breakdown?.kinds[0]?.value;
  const rows = kind !== undefined && chartTraits[kind].rows !== "editions";
  return (
    <>
      <h2>{figure.name}</h2>
      {figure.breakdowns.length > 1 && (
        <Select
          label={form.breakdown}
          options={figure.breakdowns}
          value={state.breakdown ?? figure.breakdowns[0]?.value ?? ""}
          problem={sentence(problemsAt(problems, `${place}.state.breakdown`), lang)}
          // Editions and charts of one breakdown need not be there in another.
          onChange={(value) => onChange({ ...slide, state: presetOf(figure, value) })}
        />
      )}
      {breakdown && breakdown.editions.length > 0 && (
        <EditionBoxes
          breakdown={breakdown}
          chosen={state.editions}
          lang={lang}
          problem={sentence(problemsAt(problems, `${place}.state.editions`), lang)}
          onChange={(editions) => set({ editions })}
        />
      )}
      {breakdown && breakdown.kinds.length > 1 && (
        <Select
          label={form.kind}
          options={breakdown.kinds}
          value={kind ?? ""}
          problem={sentence(problemsAt(problems, `${place}.state.kind`), lang)}
          onChange={(value) => set(chosenKind(breakdown, value as ChartKind))}
        />
      )}
      {breakdown?.ordered && rows && (
        <Select
          label={form.order}
          options={(["value", "questionnaire"] as const).map((value) => ({ value, label: form.orders[value] }))}
          value={state.order ?? breakdown.preset.order}
          onChange={(value) => set({ order: value as "value" | "questionnaire" })}
        />
      )}
      {figure.percent && (
        <label className="edit-box">
          <input
            type="checkbox"
            checked={state.intervals === false}
            onChange={(event) => set({ intervals: event.currentTarget.checked ? false : undefined })}
          />
          {form.hideIntervals}
        </label>
      )}
      <Field
        label={words.note}
        hint={words.noteHint}
        problem={sentence(problemsAt(problems, `${place}.note`), lang, note || undefined)}
      >
        {(belongs) => (
          <textarea
            {...belongs}
            rows={2}
            value={note}
            onChange={(event) =>
              onChange({
                ...slide,
                note: reworded(slide.note, lang, event.currentTarget.value.replace(/\s*\n\s*/g, " ")),
              })
            }
          />
        )}
      </Field>
    </>
  );
}

/** What a pack says of a figure in a breakdown where nothing else is chosen: editions by name, so that they stay. */
export function presetOf(figure: FigureChoice, breakdown: string): PackFigureState {
  const found = figure.breakdowns.find(({ value }) => value === breakdown);
  const editions = found?.preset.editions ?? [];
  return {
    ...(editions.length > 0 ? { editions: [...editions].slice(-20) } : {}),
    ...(breakdown === figure.breakdowns[0]?.value ? {} : { breakdown }),
  };
}

type SelectProps = {
  label: string;
  options: readonly Choice[];
  value: string;
  problem?: string | undefined;
  onChange: (value: string) => void;
};

/** A value that is no option is shown as it is. */
function Select({ label, options, value, problem, onChange }: SelectProps) {
  const known = options.some((one) => one.value === value);
  return (
    <Field label={label} problem={problem}>
      {(belongs) => (
        <select {...belongs} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {!known && <option value={value}>{value}</option>}
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
