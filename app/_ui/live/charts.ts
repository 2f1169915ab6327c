// Charts come alive when one is about to be used: at the first sign of the reader (a movement, a touch, a key, a turn of the
// wheel), those near the window. Until then, and where anything goes wrong, their still pictures simply stay.
import type { Mounted } from "./mount-chart";

const signs = ["pointermove", "pointerdown", "keydown", "wheel", "scroll", "focusin"] as const;
const alive = new Map<Element, Promise<Mounted>>();
let seen = false;
let observer: IntersectionObserver | null = null;

async function enliven(place: HTMLElement): Promise<Mounted> {
  if (place.dataset.range) return (await import("./mount-range")).mountRange(place);
  return (await import("./mount-chart")).mountChart(place);
}

function watch(): void {
  observer?.disconnect();
  observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || alive.has(target)) continue;
        const mounted = enliven(target as HTMLElement);
        alive.set(target, mounted);
        mounted.catch(() => undefined);
      }
    },
    { rootMargin: "50%" },
  );
  for (const place of document.querySelectorAll(".picture[data-figure], .range-brush[data-range]"))
    observer.observe(place);
}

function sign(): void {
  seen = true;
  for (const name of signs) removeEventListener(name, sign, true);
  watch();
}

/** The figure of a picture is another: its chart comes alive anew. */
export function renewChart(place: Element): void {
  void alive
    .get(place)
    ?.then(({ end }) => end())
    .catch(() => undefined);
  alive.delete(place);
  if (seen) watch();
}

export function beginCharts(): void {
  if (seen) watch();
  else for (const name of signs) addEventListener(name, sign, { capture: true, passive: true });
}

/** Before the pictures leave the page. */
export function endCharts(): void {
  observer?.disconnect();
  for (const mounted of alive.values()) void mounted.then(({ end }) => end()).catch(() => undefined);
  alive.clear();
}
