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
 * @param grow bars take more room too, where the height has it: thicker first, then further apart
 */
export function plotGeometry(figure: Figure, width: number, plotHeight?: number, grow = false): Geometry {
  if (chartTraits[figure.kind].overTime) return timeGeometry(figure, width, plotHeight);
  return barsGeometry(figure, width, plotHeight, grow);
}
