"use client";
import { catchError } from "next/error";
import { useEffect, useRef, useState } from "react";
import type { ChartKind } from "../../../lib/catalogue/chart-kinds";
// The interactive chart: fetched once the page is painted and the picture comes near the window, so that no Recharts is
// in the first load. Where anything goes wrong, the still picture simply stays.
import type { Figure } from "../../../lib/figure/figure";
import type { ChartStage } from "./chart-stage";
import type { View } from "./view-parts";

const views: Record<ChartKind, () => Promise<{ default: View }>> = {
  ranking: () => import("./bars-view"),
  trend: () => import("./trend-view"),
  composition: () => import("./bars-view"),
  groups: () => import("./bars-view"),
  counts: () => import("./counts-view"),
};

type Loaded = { Stage: typeof ChartStage; View: View; picture: HTMLElement };

const StillOnError = catchError(() => null);

/** Stands in the box of a figure's still pictures (`.picture`), after them. */
export function Chart({ figure }: { figure: Figure }) {
  const place = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    const picture = place.current?.parentElement;
    if (!picture) return;
    const load = async () => {
      const [{ ChartStage: Stage }, { default: View }] = await Promise.all([
        import("./chart-stage"),
        views[figure.kind](),
      ]);
      setLoaded({ Stage, View, picture });
    };
    return onceNear(picture, () => whenIdle(() => load().catch(() => setLoaded(null))));
  }, [figure.kind]);

  return (
    <div ref={place}>
      {loaded && (
        <StillOnError>
          <loaded.Stage figure={figure} picture={loaded.picture} View={loaded.View} />
        </StillOnError>
      )}
    </div>
  );
}

function onceNear(element: Element, then: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: "50%" },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** Safari has no requestIdleCallback. */
export function whenIdle(then: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 2000 });
  else setTimeout(then, 200);
}
