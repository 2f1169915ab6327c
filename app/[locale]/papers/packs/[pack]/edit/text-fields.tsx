"use client";
import type { Lang } from "../../../../../../lib/localised";
import type { Problem } from "../../../../../../lib/problem";
import type { PackSlide } from "../../../../../../lib/slides/pack";
import { inLang, reworded } from "../../../../../../lib/slides/pack-text";
import { problemsAt } from "./draft-problems";
import { Field, sentence } from "./field";
// A text slide: heading and paragraphs.
import { packFieldWords } from "./pack-field-words";
import { RowsField } from "./rows-field";

type TextSlide = Extract<PackSlide, { heading: unknown }>;

type Props = {
  slide: TextSlide;
  lang: Lang;
  problems: readonly Problem[];
  /** `slides.2` */
  place: string;
  onChange: (slide: TextSlide) => void;
};

export function TextFields({ slide, lang, problems, place, onChange }: Props) {
  const words = packFieldWords[lang];
  const heading = inLang(slide.heading, lang);
  const none = problems.filter(({ column }) => column === `${place}.paragraphs`);
  return (
    <>
      <h2>{words.text.heading}</h2>
      <Field
        label={words.text.slideHeading}
        problem={sentence(problemsAt(problems, `${place}.heading`), lang, heading)}
      >
        {(belongs) => (
          <input
            {...belongs}
            type="text"
            value={heading}
            autoComplete="off"
            data-first
            onChange={(event) =>
              onChange({ ...slide, heading: reworded(slide.heading, lang, event.currentTarget.value) })
            }
          />
        )}
      </Field>
      <fieldset>
        <legend>{words.text.paragraphs}</legend>
        {none.length > 0 && <p className="edit-problem">{words.problem.empty}</p>}
        <RowsField
          rows={slide.paragraphs}
          kind="paragraph"
          most={30}
          place={`${place}.paragraphs`}
          {...{ lang, problems }}
          onChange={(paragraphs) => onChange({ ...slide, paragraphs })}
        />
      </fieldset>
    </>
  );
}
