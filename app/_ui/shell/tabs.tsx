// Sections as tabs (live/tabs.ts). Without script, and on paper, they are sections one under the other with their headings;
// nothing is fetched when a tab is chosen.
import { type ReactNode, useId } from "react";

type Tab = { id: string; label: string; panel: ReactNode };

export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const id = useId();
  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" aria-label={label}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={index === 0}
            aria-controls={tab.id}
            tabIndex={index === 0 ? 0 : -1}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <section
          key={tab.id}
          id={tab.id}
          className="tab-panel"
          aria-labelledby={`${id}-${tab.id}`}
          data-chosen={index === 0 ? "" : undefined}
        >
          <h2>{tab.label}</h2>
          {tab.panel}
        </section>
      ))}
    </div>
  );
}
