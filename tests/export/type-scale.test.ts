// One scale of type for all pictures: any two match wherever they are placed, and at the text width of a page in Word
// nothing is too small to read. Of reports, every-figure.test.ts asks it.
import { describe, expect, it } from "vitest";
import { pageSizes } from "../../lib/address/looks";
import { indicators } from "../../lib/catalogue/indicators";
import { pictureUnits, typeScale } from "../../lib/chart/type-scale";
import { pictureOf } from "../../lib/export/picture/picture";
import { renderSvg } from "../../lib/export/picture/svg";
import { buildFigure } from "../../lib/figure/build-figure";
import { langs } from "../../lib/localised";
import { everyState } from "../figure/every-state";
import { shippedDataset } from "../figure/shipped-dataset";
import { options, shippedFigures } from "./pictures";

/** 160 mm, the width of an A4 page with margins of 25 mm, in points. */
const textWidth = (160 / 25.4) * 72;

const dataset = shippedDataset();

describe.each(langs)("type in %s", (lang) => {
  it.each(pageSizes)("is one list of sizes in every picture at %s, 7.5 pt or more at 160 mm", async (size) => {
    for (const figure of shippedFigures(lang)) {
      const svg = new TextDecoder().decode(await renderSvg([figure], { ...options, size }));
      const width = Number(/viewBox="0 0 ([\d.]+) /.exec(svg)?.[1]);
      const sizes = [...new Set([...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, found]) => Number(found)))];
      const inUnits = sizes.map((one) => Math.round((one / width) * pictureUnits * 10) / 10);
      expect(
        inUnits.filter((one) => !typeScale.includes(one)),
        figure.indicator,
      ).toEqual([]);
      expect((Math.min(...sizes) / width) * textWidth, figure.indicator).toBeGreaterThanOrEqual(7.5);
    }
  });

  it("is so in every state that a figure has", () => {
    const locale = { lang, era: lang === "ja" ? "wareki" : "western" } as const;
    for (const indicator of indicators) {
      const own = dataset.observations.filter((one) => one.indicator === indicator.id);
      for (const query of everyState(indicator, own)) {
        const figure = buildFigure(indicator, dataset, locale, query);
        const scene = pictureOf(figure, { ...options, size: "square" });
        const sizes = scene.nodes.flatMap((node) => (node.type === "text" ? [node.size] : []));
        // A square of 720 points: as many as its units.
        expect([figure.href, sizes.filter((one) => !typeScale.includes(one))]).toEqual([figure.href, []]);
      }
    }
  });
});
