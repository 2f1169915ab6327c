// What the views of charts over time share: Recharts' scales set to the figure's geometry, and around its bars and lines
// the frame of the still picture. Nothing here decides: order, words, inks and places come from the Figure.
import { type ReactNode, useId } from "react";
import { type BarShapeProps, XAxis, YAxis, ZIndexLayer } from "recharts";
import { grid, legendNodes, zeroLine } from "../../../lib/chart/frame";
import { type Box, barBox, type Geometry } from "../../../lib/chart/geometry";
import { layOut } from "../../../lib/chart/lay-out";
import type { SceneNode } from "../../../lib/chart/scene";
import type { Cell, Figure } from "../../../lib/figure/figure";
import { Ink, PatternIds, Patterns } from "./ink";
import { interactionWords } from "./interaction-words";

export type ViewProps = { figure: Figure; geometry: Geometry };
export type View = (props: ViewProps) => ReactNode;

/** One row of Recharts' data is a category; its values are read from the figure's cells. */
export type Row = { category: number };

/** Number of a cell for Recharts' scale; a missing one stands at the foot of the axis. */
export const numberOf = (figure: Figure, series: number) => (row: Row) =>
  cellOf(figure, row.category, series)?.value ?? 0;

export function cellOf(figure: Figure, category: number, series: number): Cell | undefined {
  return figure.cells[category]?.[series];
}

/** Properties of the Recharts chart: the box of the picture, its plot as margins, names for screen readers. */
export function chartProps({ figure, geometry }: ViewProps) {
  const { plot, width, height, direction } = geometry;
  return {
    data: figure.categories.map((_, category): Row => ({ category })),
    layout: direction === "horizontal" ? ("vertical" as const) : ("horizontal" as const),
    width,
    height,
    // The drawing scales with its box, as the still picture does.
    style: { width: "100%", height: "100%" },
    margin: { left: plot.x, top: plot.y, right: width - plot.x - plot.width, bottom: height - plot.y - plot.height },
    accessibilityLayer: false,
    ...chartNames(figure),
  };
}

/** What a screen reader is told of an interactive chart. */
export function chartNames({ title, alt, lang }: Figure) {
  return {
    role: "application",
    "aria-label": title,
    "aria-roledescription": interactionWords[lang].chart,
    desc: `${alt} ${interactionWords[lang].keys}`,
  };
}

/** Both scales: values from 0 to the figure's maximum, categories in bands. What is printed at them is the frame's. */
export function Scales({ geometry: { direction, max } }: Pick<ViewProps, "geometry">) {
  const value = { type: "number", domain: [0, max], hide: true } as const;
  const category = { type: "category", dataKey: "category", scale: "band", hide: true } as const;
  return direction === "horizontal" ? (
    <>
      <XAxis {...value} />
      <YAxis {...category} />
    </>
  ) : (
    <>
      <XAxis {...category} />
      <YAxis {...value} />
    </>
  );
}

type FrameProps = ViewProps & {
  /** Between grid and marks. */
  under?: readonly SceneNode[];
  /** Over the marks. */
  over?: readonly SceneNode[];
  children: ReactNode;
};

/** Legend, grid and names under the marks; the foot of the bars and what is printed over them on top. */
export function Frame({ figure, geometry, under = [], over = [], children }: FrameProps) {
  return (
    <PatternIds value={useId()}>
      <Patterns nodes={layOut(figure, geometry.width).nodes} />
      <Ink nodes={[...legendNodes(figure, geometry), ...grid(geometry), ...under]} />
      {children}
      <ZIndexLayer zIndex={1000}>
        <g className="over">
          <Ink nodes={[...zeroLine(geometry), ...over]} />
        </g>
      </ZIndexLayer>
    </PatternIds>
  );
}

/** Box of a bar: its length as Recharts scales it, its place in the band from the geometry. */
export function boxOf(geometry: Geometry, series: number, { index, x, y, width, height }: BarShapeProps): Box {
  const row = barBox(geometry, index, series, 0);
  return geometry.direction === "horizontal" ? { ...row, x, width } : { ...row, y, height };
}
