"use client";
// The parts of a page, folded; folded again once one is chosen, for the list would lie over it.
import { type ReactNode, useRef } from "react";

export function ContentsMenu({ label, children }: { label: string; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <details
      ref={details}
      onClick={(event) => {
        if (details.current && (event.target as Element).closest("a")) details.current.open = false;
      }}
      onKeyDown={(event) => {
        if (!details.current?.open || event.key !== "Escape") return;
        details.current.open = false;
        details.current.querySelector("summary")?.focus();
      }}
    >
      <summary className="contents-label">{label}</summary>
      {children}
    </details>
  );
}
