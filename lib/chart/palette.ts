// Inks to colours, from the Digital Agency's design tokens: one blue in steps, one contrast hue, greys. Neighbouring
// series differ in lightness by L* 15 or more, or in pattern; every series ink has 3:1 on paper, so that it may be a line.
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
    series4: "#949494",
    series5: "#4d4d4d",
    series6: "#008da6",
    rest: "#767676",
  },
  dark: {
    paper: "#141414",
    text: "#f2f2f2",
    muted: "#b3b3b3",
    grid: "#333333",
    axis: "#949494",
    outline: "#949494",
    series1: "#9db7f9",
    series2: "#0877d7",
    series3: "#ff8d44",
    series4: "#7f7f7f",
    series5: "#cccccc",
    series6: "#008da6",
    rest: "#949494",
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
    series3: "#333333",
    series4: "#949494",
    series5: "#4d4d4d",
    series6: "#767676",
    rest: "#666666",
  },
};

/** Name of the custom property that a page sets for an ink. */
export function inkProperty(ink: Ink): string {
  return `--chart-${ink}`;
}

/** Custom properties of a palette, for a page's style sheet: `--chart-series1: #0017c1; …` */
export function paletteProperties(name: PaletteName): string {
  const inks = Object.entries(palettes[name]) as [Ink, string][];
  return inks.map(([ink, colour]) => `${inkProperty(ink)}: ${colour};`).join(" ");
}
