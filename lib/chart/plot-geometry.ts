// The frame of a figure by its kind: bars to the right, or a series over time.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Figure } from "../figure/figure";
import { barsGeometry } from "./bars-geometry";
import type { Geometry } from "./geometry";
import { timeGeometry } from "./time-geometry";

/**
 * Lays out the frame of a figure.
 * @param width of the picture in pixels, 280–2000
 * @param plotHeight where it is not the width's own; bars only stand closer, as far as their words allow
 */
export function plotGeometry(figure: Figure, width: number, plotHeight?: number): Geometry {
  const geometry = chartTraits[figure.kind].overTime ? timeGeometry : barsGeometry;
  return geometry(figure, width, plotHeight);
}
