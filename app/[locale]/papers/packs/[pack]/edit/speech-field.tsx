"use client";
// What is said of a slide: the pack's own text, or the one made from the slide, which can be taken over and changed.
import { useRef } from "react";
import type { Lang } from "../../../../../../lib/localised";
import type { Problem } from "../../../../../../lib/problem";
import type { PackSlide, PackText } from "../../../../../../lib/slides/pack";
import { inLang, reworded } from "../../../../../../lib/slides/pack-text";
import { Field, sentence } from "./field";
import { packFieldWords } from "./pack-field-words";

type Props = {
  slide: PackSlide;
  /** Made from the slide; empty until it is known. */
  byItself: string;
  lang: Lang;
  problems: readonly Problem[];
  onChange: (speech: PackText | undefined) => void;
};

export function SpeechField({ slide, byItself, lang, problems, onChange }: Props) {
  const words = packFieldWords[lang].speech;
  const field = useRef<HTMLTextAreaElement>(null);
  const own = inLang(slide.speech ?? "", lang);
  const set = (speech: PackText | undefined) => {
    onChange(speech);
    field.current?.focus();
  };
  return (
    <div className="edit-speech">
      <Field label={words.label} hint={words.hint} problem={sentence(problems, lang)}>
        {(belongs) => (
          <textarea
            {...belongs}
            ref={field}
            rows={4}
            value={own}
            placeholder={byItself}
            onChange={(event) => onChange(reworded(slide.speech, lang, event.currentTarget.value))}
          />
        )}
      </Field>
      {own === "" ? (
        byItself !== "" && (
          <button type="button" onClick={() => set(reworded(slide.speech, lang, byItself))}>
            {words.write}
          </button>
        )
      ) : (
        <button type="button" onClick={() => set(undefined)}>
          {words.reset}
        </button>
      )}
    </div>
  );
}
