// Inks to colours, from the Digital Agency's design tokens: options in one blue, one contrast hue, teal and greys, the
// years in steps of one blue, その他 and the like in paler greys. Neighbours differ in lightness by L* 15 or more; what has
// less than 3:1 on paper stands in an outline.
import type { Ink } from "./scene";

export type PaletteName = "light" | "dark" | "mono";
export type Palette = Record<Ink, string>;

export const palettes: Record<PaletteName, Palette> = {
  light: {
    paper: "#ffffff",
    text: "#1a1a1a",
    muted: "#4d4d4d",
    grid: "#e6e6e6",
    axis: "#666666",
    outline: "#767676",
    series1: "#0017c1",
    series2: "#008bf2",
    series3: "#ac3e00",
    series4: "#333333",
    series5: "#7f7f7f",
    series6: "#006173",
    year2: "#3460fb",
    year3: "#7096f8",
    year4: "#9db7f9",
    year5: "#c5d7fb",
    year6: "#d9e6ff",
    rest: "#b3b3b3",
    rest2: "#e6e6e6",
    rest3: "#4d4d4d",
  },
  dark: {
    paper: "#141414",
    text: "#f2f2f2",
    muted: "#b3b3b3",
    grid: "#333333",
    axis: "#949494",
    outline: "#7f7f7f",
    series1: "#9db7f9",
    series2: "#0877d7",
    series3: "#ff8d44",
    series4: "#7f7f7f",
    series5: "#cccccc",
    series6: "#008da6",
    year2: "#4979f5",
    year3: "#0031d8",
    year4: "#0017c1",
    year5: "#000071",
    year6: "#000060",
    rest: "#4d4d4d",
    rest2: "#1a1a1a",
    rest3: "#f2f2f2",
  },
  mono: {
    paper: "#ffffff",
    text: "#1a1a1a",
    muted: "#4d4d4d",
    grid: "#e6e6e6",
    axis: "#666666",
    outline: "#767676",
    series1: "#1a1a1a",
    series2: "#7f7f7f",
    series3: "#4d4d4d",
    series4: "#767676",
    series5: "#333333",
    series6: "#666666",
    year2: "#4d4d4d",
    year3: "#7f7f7f",
    year4: "#999999",
    year5: "#b3b3b3",
    year6: "#cccccc",
    rest: "#b3b3b3",
    rest2: "#e6e6e6",
    rest3: "#4d4d4d",
  },
};

/** The reader's own colours, where a page is shown in them. Patterns, dashes and markers then tell the series apart. */
const readersOwn: Palette = {
  paper: "Canvas",
  text: "CanvasText",
  muted: "CanvasText",
  grid: "GrayText",
  axis: "CanvasText",
  outline: "CanvasText",
  series1: "CanvasText",
  series2: "LinkText",
  series3: "VisitedText",
  series4: "GrayText",
  series5: "CanvasText",
  series6: "LinkText",
  year2: "LinkText",
  year3: "Canvas",
  year4: "Canvas",
  year5: "Canvas",
  year6: "Canvas",
  rest: "Canvas",
  rest2: "Canvas",
  rest3: "GrayText",
};

/** Fills with less than 3:1 on paper in some palette: drawn in an outline, never as a line. */
const pale: ReadonlySet<Ink> = new Set<Ink>(["year3", "year4", "year5", "year6", "rest", "rest2"]);

export function isPale(ink: Ink): boolean {
  return pale.has(ink);
}

/** The ink of a line or of an outline for a series: that of the outline where its own is too pale. */
export function lineInk(ink: Ink): Ink {
  return pale.has(ink) ? "outline" : ink;
}

/** Name of the custom property that a page sets for an ink. */
export function inkProperty(ink: Ink): string {
  return `--chart-${ink}`;
}

/** Name of the custom property that a page sets to 1 where patterns are to be seen. */
export const hatchProperty = "--chart-hatch";

function propertiesOf(palette: Palette): string {
  const inks = Object.entries(palette) as [Ink, string][];
  return inks.map(([ink, colour]) => `${inkProperty(ink)}: ${colour};`).join(" ");
}

/** Custom properties of a palette, for a page's style sheet: `--chart-series1: #0017c1; …` */
export function paletteProperties(name: PaletteName): string {
  return propertiesOf(palettes[name]);
}

/** What a page's style sheet says of the reader's own colours. It wins over a theme, wherever it stands. */
export const forcedColours = `@media (forced-colors:active){:root:root:root{${propertiesOf(readersOwn)} ${hatchProperty}: 1;}}`;
