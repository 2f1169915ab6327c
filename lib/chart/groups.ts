// Groups: horizontal bars of segments (size, industry), the base under each name.
import type { Figure } from "../figure/figure";
import { barNodes } from "./bars";
import { differenceNodes } from "./differences";
import { grid, legendNodes, zeroLine } from "./frame";
import type { Geometry } from "./geometry";
import type { SceneNode } from "./scene";

export function groups(figure: Figure, geometry: Geometry): SceneNode[] {
  return [
    ...legendNodes(figure, geometry),
    ...grid(geometry),
    ...barNodes(figure, geometry),
    ...zeroLine(geometry),
    ...differenceNodes(figure, geometry),
  ];
}
