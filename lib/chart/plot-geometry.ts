// The frame of a figure by its kind: bars run to the right, time runs to the right.
import type { Figure } from "../figure/figure";
import { barsGeometry } from "./bars-geometry";
import type { Geometry } from "./geometry";
import { timeGeometry } from "./time-geometry";

/**
 * Lays out the frame of a figure.
 * @param width of the picture in pixels, 280–2000
 * @param plotHeight of a chart over time, where it is not the width's own
 */
export function plotGeometry(figure: Figure, width: number, plotHeight?: number): Geometry {
  const vertical = figure.kind === "trend" || figure.kind === "counts";
  return vertical ? timeGeometry(figure, width, plotHeight) : barsGeometry(figure, width);
}
