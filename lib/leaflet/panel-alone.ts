// One panel of the leaflet by itself, with its frame: as it is where the page has room.
import type { Scene } from "../chart/scene";
import type { Lang } from "../localised";
import type { LeafletPanel } from "./leaflet";
import { frame, panelBlock } from "./panel-block";

const roomy = { text: 11, number: 34, picture: 0.9, gap: 7, rows: 8, high: 130 };

/** @param width in points */
export function panelAlone(panel: LeafletPanel, width: number, lang: Lang): Scene {
  const { parts, height } = panelBlock(panel, width, roomy, lang, new Set());
  const paper = { type: "rect", x: 0, y: 0, width, height, fill: "paper" } as const;
  return { width, height, nodes: [paper, frame(width, height), ...parts.flatMap(({ nodes }) => nodes)] };
}
