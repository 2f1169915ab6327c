"use client";
// Sections as tabs (ARIA's pattern: arrow keys, Home, End). Without script, and on paper, they are the sections that the
// server wrote, one under the other with their headings; nothing is fetched when a tab is chosen.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useScripted } from "./use-scripted";

type Tab = { id: string; label: string; panel: ReactNode };

const moves: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const id = useId();
  const scripted = useScripted();

  // An address may lead to a section, or to something in it.
  useEffect(() => {
    const follow = () => {
      const target = document.getElementById(location.hash.slice(1));
      const section = target?.closest<HTMLElement>(".tab-panel");
      if (!target || !section || !list.current?.parentElement?.contains(section)) return;
      setChosen(section.id);
      requestAnimationFrame(() => target.scrollIntoView());
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  const moveBy = (event: KeyboardEvent) => {
    const next = moves[event.key]?.(
      tabs.findIndex((tab) => tab.id === chosen),
      tabs.length,
    );
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setChosen(tab.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next ?? 0]?.focus();
  };

  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={moveBy}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={tab.id}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => setChosen(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <section
          key={tab.id}
          id={tab.id}
          className="tab-panel"
          role={scripted ? "tabpanel" : undefined}
          aria-labelledby={`${id}-${tab.id}`}
          data-chosen={tab.id === chosen ? "" : undefined}
        >
          <h2>{tab.label}</h2>
          {tab.panel}
        </section>
      ))}
    </div>
  );
}
