// Contrast by WCAG 2.2 (1.4.3, 1.4.11) and lightness by CIE L*, for every palette.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { chartKinds, chartTraits } from "../../lib/catalogue/chart-kinds";
import { isPale, lineInk, type PaletteName, palettes } from "../../lib/chart/palette";
import type { SeriesInk } from "../../lib/figure/figure";
import { seriesStyles } from "../../lib/figure/styles";

const names = Object.keys(palettes) as PaletteName[];
const seriesInks: SeriesInk[] = ["series1", "series2", "series3", "series4", "series5", "series6"];
const restInks = ["rest", "rest2", "rest3"] as const;
const yearInks: SeriesInk[] = ["series1", "year2", "year3", "year4", "year5", "year6"];

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

  it("has values at 4.5:1 on the fills that carry them: paper on strong ones, text on pale ones", () => {
    for (const ink of ["series1", "series3", "series4"] as const) {
      expect(contrast(palette.paper, palette[ink]), ink).toBeGreaterThanOrEqual(4.5);
    }
    for (const ink of ["year4", ...restInks.filter(isPale)] as const) {
      expect(contrast(palette.text, palette[ink]), ink).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([...seriesInks, ...yearInks, ...restInks, "outline", "axis"] as const)(
    "has %s at 3:1 on paper, or in an outline that has",
    (ink) => {
      expect(contrast(palette[lineInk(ink)], palette.paper)).toBeGreaterThanOrEqual(3);
    },
  );

  it("has years of one hue, the newest strongest, each paler than the one after it", () => {
    const far = yearInks.map((ink) => contrast(palette[ink], palette.paper));
    expect([...far].sort((a, b) => b - a)).toEqual(far);
    if (name === "mono") return;
    for (const ink of yearInks) {
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(palette[ink].slice(at, at + 2), 16));
      expect(blue, ink).toBeGreaterThan(Math.max(red ?? 0, green ?? 0));
    }
  });

  it("tells neighbouring series apart by lightness (L* 15) alone: six options, four years", () => {
    for (const kind of chartKinds) {
      const items = chartTraits[kind].rows === "editions";
      for (let count = 2; count <= (items ? 6 : 4); count++) {
        const keys = Array.from({ length: count }, (_, index) => `item${index}`);
        for (const all of items ? [keys, [...keys, "other"], [...keys, "other", "no-answer", "unknown"]] : [keys]) {
          const styles = seriesStyles(kind, all);
          const alike = styles.slice(1).filter(({ ink }, index) => {
            const before = styles[index]?.ink ?? "rest";
            return Math.abs(lightness(palette[before]) - lightness(palette[ink])) < 15;
          });
          expect(alike, `${kind} ${all.join()}`).toEqual([]);
        }
      }
    }
  });
});
