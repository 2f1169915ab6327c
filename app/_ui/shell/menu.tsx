// A menu that opens below its button: a native disclosure, so that it works without script. Script adds what a reader
// expects of a menu (live/menus.ts).
import type { ReactNode } from "react";

type Props = {
  label: string;
  /** Of what it is the menu, where a page has several alike. */
  name?: string;
  /** Beside `menu`: where the panel stands. */
  className?: string;
  children: ReactNode;
};

/** Of the menus of a page one is open at a time. */
export function Menu({ label, name, className = "", children }: Props) {
  return (
    <details className={`menu ${className}`.trim()} name="menu">
      <summary aria-label={name && `${label}: ${name}`}>{label}</summary>
      <div className="menu-panel">{children}</div>
    </details>
  );
}
