// Sections as tabs (ARIA's pattern: arrow keys, Home, End). Without script, and on paper, they are the sections that the
// server wrote, one under the other with their headings.
const moves: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const tabsOf = (box: Element) => [...box.querySelectorAll<HTMLElement>("[role=tab]")];

function choose(box: Element, id: string): void {
  for (const tab of tabsOf(box)) {
    const isChosen = tab.getAttribute("aria-controls") === id;
    tab.setAttribute("aria-selected", `${isChosen}`);
    tab.tabIndex = isChosen ? 0 : -1;
  }
  for (const panel of box.querySelectorAll(".tab-panel")) panel.toggleAttribute("data-chosen", panel.id === id);
}

/** The chosen section of the page; null where there are none. */
export const chosenTab = (): string | null => document.querySelector(".tab-panel[data-chosen]")?.id ?? null;

export function chooseTab(id: string): void {
  const box = document.getElementById(id)?.closest(".tabs");
  if (box) choose(box, id);
}

/** An address may lead to a section, or to something in it. */
function follow(): void {
  const target = document.getElementById(location.hash.slice(1));
  const panel = target?.closest(".tab-panel");
  if (!target || !panel) return;
  chooseTab(panel.id);
  requestAnimationFrame(() => target.scrollIntoView());
}

function press(event: KeyboardEvent): void {
  const tab = (event.target as Element).closest<HTMLElement>("[role=tab]");
  const box = tab?.closest(".tabs");
  if (!tab || !box || event.altKey || event.ctrlKey || event.metaKey) return;
  const tabs = tabsOf(box);
  const next = tabs[moves[event.key]?.(tabs.indexOf(tab), tabs.length) ?? -1];
  if (!next) return;
  event.preventDefault();
  choose(box, next.getAttribute("aria-controls") ?? "");
  next.focus();
}

let follows = false;

export function beginTabs(): void {
  for (const panel of document.querySelectorAll(".tab-panel")) panel.setAttribute("role", "tabpanel");
  if (follows) return;
  follows = true;
  follow();
  addEventListener("hashchange", follow);
  document.addEventListener("keydown", press);
  document.addEventListener("click", ({ target }) => {
    const tab = (target as Element).closest<HTMLElement>("[role=tab]");
    if (tab) chooseTab(tab.getAttribute("aria-controls") ?? "");
  });
}
