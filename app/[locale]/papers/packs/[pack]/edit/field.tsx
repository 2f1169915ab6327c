"use client";
// A labelled field of the editor with what is wrong with it.
import { type ReactNode, useId } from "react";
import type { Lang } from "../../../../../../lib/localised";
import type { Problem } from "../../../../../../lib/problem";
import { packProblemWords } from "../../../../../../lib/slides/pack-problem-words";
import { packFieldWords } from "./pack-field-words";

/** What an input needs to belong to its label, hint and problem. */
type Belongs = { id: string; "aria-label"?: string; "aria-describedby"?: string; "aria-invalid"?: true };

type Props = {
  label: string;
  /** Where the label alone does not say whose field it is. */
  name?: string;
  hint?: string;
  /** A sentence. */
  problem?: string | undefined;
  children: (belongs: Belongs) => ReactNode;
};

export function Field({ label, name, hint, problem, children }: Props) {
  const id = useId();
  const describedBy = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className="edit-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(name ? { "aria-label": name } : {}),
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
        ...(problem ? { "aria-invalid": true as const } : {}),
      })}
      {problem && (
        <p className="edit-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The first problem as a sentence; a field with nothing in it is told so plainly. */
export function sentence([problem]: readonly Problem[], lang: Lang, value?: string): string | undefined {
  if (!problem) return undefined;
  if (value?.trim() === "") return packFieldWords[lang].problem.empty;
  return packProblemWords[problem.code]?.[lang](problem.detail) ?? problem.code;
}
