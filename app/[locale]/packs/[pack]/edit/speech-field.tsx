"use client";
// What is said of a slide: the pack's own text, or the one made from the slide, which can be taken over and changed.
import { useRef } from "react";
import { packFieldWords } from "../../../../../lib/i18n/pack-field-words";
import type { Lang } from "../../../../../lib/localised";
import type { PackSlide, PackText } from "../../../../../lib/pack/pack";
import { inLang, reworded } from "../../../../../lib/pack/pack-text";
import type { Problem } from "../../../../../lib/problem";
import { Field, sentence } from "./field";

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
