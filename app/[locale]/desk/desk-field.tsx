// A field with its label above and, below, what to know of it.
import type { ComponentProps } from "react";

type Props = { id: string; label: string; hint?: string } & ComponentProps<"input">;

export function DeskField({ id, label, hint, type = "text", ...input }: Props) {
  return (
    <p className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type={type} aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}
