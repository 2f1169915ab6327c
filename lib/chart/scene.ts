// A Scene is a laid-out picture: a flat list of marks in pixels, top left is 0,0. Inks and patterns are symbolic, so
// that one Scene serves light and dark, colour and photocopier. Writers (SVG, later PNG and PDF) only place ink.
import type { Pattern, SeriesInk } from "../figure/figure";

export type Ink = SeriesInk | "text" | "muted" | "grid" | "axis" | "outline" | "paper";

export type SceneNode =
  | {
      type: "rect";
      x: number;
      y: number;
      width: number;
      height: number;
      fill: Ink | "none";
      pattern?: Pattern;
      /** The pattern in ink on paper rather than in paper on ink: a lighter face of the same series. */
      inverse?: true;
      stroke?: Ink;
      /** 1 where absent. */
      strokeWidth?: number;
      dash?: string;
    }
  | { type: "line"; x1: number; y1: number; x2: number; y2: number; stroke: Ink; width: number; dash?: string }
  | {
      type: "path";
      d: string;
      fill: Ink | "none";
      /** Of the fill, 0 to 1: areas that lie over one another. */
      opacity?: number;
      stroke?: Ink;
      width?: number;
      dash?: string;
    }
  | {
      type: "text";
      x: number;
      y: number;
      text: string;
      size: number;
      weight: 400 | 700;
      fill: Ink;
      anchor: "start" | "middle" | "end";
      /** A rim of paper keeps the text legible over lines. */
      halo?: true;
    };

export type Scene = { width: number; height: number; nodes: SceneNode[] };
