// Contrast by WCAG 2.2 (1.4.3, 1.4.11) and lightness by CIE L*, for every palette.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { chartKinds } from "../../lib/catalogue/chart-kinds";
import { type PaletteName, palettes } from "../../lib/chart/palette";
import type { SeriesInk } from "../../lib/figure/figure";
import { seriesStyles } from "../../lib/figure/styles";

const names = Object.keys(palettes) as PaletteName[];
const seriesInks: SeriesInk[] = ["series1", "series2", "series3", "series4", "series5", "series6", "rest"];

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, two: string): number {
  const [a, b] = [luminance(one), luminance(two)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function lightness(hex: string): number {
  const y = luminance(hex);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
}

describe("measures", () => {
  it("agree with the values measured in the conventions", () => {
    // blue-900 11.1 and L* 25, grey-536 4.54 on white.
    expect(contrast("#0017c1", "#ffffff")).toBeCloseTo(11.1, 1);
    expect(lightness("#0017c1")).toBeCloseTo(25, 0);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});

describe.each(names)("palette %s", (name) => {
  const palette = palettes[name];

  it("takes its colours from the Digital Agency's tokens", () => {
    const tokens = createRequire(import.meta.url).resolve("@digital-go-jp/design-tokens/dist/tokens.css");
    const known = readFileSync(tokens, "utf8").toLowerCase();
    // The dark page is darker than the darkest grey of the tokens.
    expect(Object.values(palette).filter((colour) => !known.includes(colour) && colour !== "#141414")).toEqual([]);
  });

  it("has text at 4.5:1 on paper", () => {
    expect(contrast(palette.text, palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.muted, palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it("has paper-coloured values at 4.5:1 on the two inks that carry them", () => {
    expect(contrast(palette.paper, palette.series1)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.paper, palette.rest)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...seriesInks, "outline", "axis"] as const)("has %s at 3:1 on paper", (ink) => {
    expect(contrast(palette[ink], palette.paper)).toBeGreaterThanOrEqual(3);
  });

  it("tells neighbouring series apart by lightness (L* 15) or pattern", () => {
    const last = ["other", "no-answer", "unknown"];
    for (const kind of chartKinds) {
      for (let count = 2; count <= 8; count++) {
        const keys = Array.from({ length: count }, (_, index) => `item${index}`);
        for (const all of [keys, [...keys, last[0] as string]]) {
          const styles = seriesStyles(kind, all);
          const alike = styles.slice(1).filter((style, index) => {
            const before = styles[index];
            if (!before || before.pattern !== style.pattern) return false;
            return Math.abs(lightness(palette[before.ink]) - lightness(palette[style.ink])) < 15;
          });
          expect(alike).toEqual([]);
        }
      }
    }
  });
});
