// Figure → Scene. Each chart kind is one function; a kind without one does not compile. What is no chart, but a number or
// a list, is set in type.
import type { ChartKind } from "../catalogue/chart-kinds";
import type { Figure } from "../figure/figure";
import { composition } from "./composition";
import { counts } from "./counts";
import { formOf } from "./figure-form";
import type { Geometry } from "./geometry";
import { groups } from "./groups";
import { listed } from "./listed";
import { numberScene } from "./only-number";
import { plotGeometry } from "./plot-geometry";
import { ranking } from "./ranking";
import type { Scene, SceneNode } from "./scene";
import { trend } from "./trend";

const kinds: Record<ChartKind, (figure: Figure, geometry: Geometry) => SceneNode[]> = {
  ranking,
  trend,
  composition,
  groups,
  counts,
};

/**
 * Lays out the plot of a figure with its legend; title, notes and source are not in it.
 * @param width in pixels
 * @param plotHeight as in plotGeometry
 * @param grow as in plotGeometry
 */
export function layOut(figure: Figure, width: number, plotHeight?: number, grow = false): Scene {
  const form = formOf(figure);
  if (form === "number") return numberScene(figure, width, plotHeight);
  if (form === "list") return listed(figure, width);
  const geometry = plotGeometry(figure, width, plotHeight, grow);
  return { width, height: geometry.height, nodes: kinds[figure.kind](figure, geometry) };
}
