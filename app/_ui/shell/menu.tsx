"use client";
// A menu that opens below its button: a native disclosure, so that it works without script. Script adds what a reader
// expects of a menu: Escape and a click elsewhere close it.
import { type ReactNode, useEffect, useRef } from "react";

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
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = () => {
      if (box.current) box.current.open = false;
    };
    const pressed = ({ target }: PointerEvent) => box.current?.contains(target as Node) || close();
    const escaped = ({ key }: KeyboardEvent) => {
      if (key !== "Escape" || !box.current?.open) return;
      if (box.current.contains(document.activeElement)) box.current.querySelector("summary")?.focus();
      close();
    };
    document.addEventListener("pointerdown", pressed);
    document.addEventListener("keydown", escaped);
    return () => {
      document.removeEventListener("pointerdown", pressed);
      document.removeEventListener("keydown", escaped);
    };
  }, []);
  return (
    // A reader may open it before the script is there.
    <details className={`menu ${className}`.trim()} name="menu" ref={box} suppressHydrationWarning>
      <summary aria-label={name && `${label}: ${name}`}>{label}</summary>
      <div className="menu-panel">{children}</div>
    </details>
  );
}
