// The parts of a page, folded; script folds them again once one is chosen (live/menus.ts), for the list would lie over it.
import type { ReactNode } from "react";

export function ContentsMenu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details>
      <summary className="contents-label">{label}</summary>
      {children}
    </details>
  );
}
