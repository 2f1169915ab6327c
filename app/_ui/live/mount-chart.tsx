// The interactive view of one figure, over its still picture: React and Recharts, loaded when a chart is about to be used.
import { createRoot } from "react-dom/client";
import type { ChartKind } from "../../../lib/catalogue/chart-kinds";
import type { Figure } from "../../../lib/figure/figure";
import { ChartStage } from "../chart/chart-stage";
import type { View } from "../chart/view-parts";
import { shownFigures } from "./shown-figures";

export type Mounted = { end: () => void };

const views: Record<ChartKind, () => Promise<{ default: View }>> = {
  ranking: () => import("../chart/bars-view"),
  trend: () => import("../chart/trend-view"),
  composition: () => import("../chart/bars-view"),
  groups: () => import("../chart/bars-view"),
  counts: () => import("../chart/counts-view"),
};

/** The one that a script has put there, else the figure's own file. @throws where it is not what the page shows: the data may have moved since */
async function figureOf(picture: HTMLElement): Promise<Figure> {
  const put = shownFigures.get(picture);
  if (put) return put;
  const answer = await fetch(picture.dataset.figure ?? "");
  const figure: Figure = await answer.json();
  const shown = picture.querySelector(".still desc")?.textContent;
  if (!answer.ok || figure.alt !== shown) throw new Error("not the figure that is shown");
  return figure;
}

export async function mountChart(picture: HTMLElement): Promise<Mounted> {
  const figure = await figureOf(picture);
  const { default: View } = await views[figure.kind]();
  const place = document.createElement("div");
  picture.append(place);
  // Whatever goes wrong in it leaves the still picture.
  const root = createRoot(place, { onUncaughtError: () => undefined });
  root.render(<ChartStage figure={figure} picture={picture} View={View} />);
  const end = () => {
    root.unmount();
    place.remove();
  };
  return { end };
}
