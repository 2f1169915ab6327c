// A pack of a reader's own values: one that can be read and laid out, with the values marked as unpublished on their slide.
import { describe, expect, it } from "vitest";
import { indicatorById } from "../../lib/catalogue/indicators";
import { buildFigure } from "../../lib/figure/build-figure";
import { ownBeside } from "../../lib/figure/own-beside";
import { ownRows } from "../../lib/figure/own-values";
import { ownWords } from "../../lib/figure/own-words";
import { langs } from "../../lib/localised";
import { ownValuesPack } from "../../lib/slides/own-values-pack";
import { readPack } from "../../lib/slides/read-pack";
import { shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();

describe.each(langs)("in %s", (lang) => {
  it.each(["telework-status", "damage-experienced", "ransomware-cases", "ransomware-route", "damage-any"])(
    "%s with own values is a pack that can be read, each value marked",
    (id) => {
      const indicator = indicatorById.get(id);
      if (!indicator) throw new Error(id);
      const figure = buildFigure(indicator, dataset, { lang, era: "wareki" });
      const percent = figure.unit === "%";
      const values = ownRows(figure).map(({ item }) => ({
        ...{ item, value: percent ? 12.5 : 3, decimals: percent ? 1 : 0, base: percent ? 40 : null },
      }));
      const own = ownBeside(
        figure,
        { edition: figure.state.editions.at(-1) ?? "", values },
        indicator.fullCount ?? false,
      );
      const pack = ownValuesPack(own, "own-values");
      expect(readPack(JSON.stringify(pack)).problems).toBeUndefined();
      expect(pack?.slides).toHaveLength(2);
      expect(pack?.slides[0]).toMatchObject({ figure: id });
      expect(pack?.slides[1]).toMatchObject({ heading: ownWords[lang].own });
      const text = JSON.stringify(pack?.slides[1]);
      expect(text).toContain(percent ? "12.5%" : lang === "ja" ? "3件" : "3 cases");
      expect(text.split(ownWords[lang].own).length).toBeGreaterThan(3);
    },
  );

  it("is none of a figure without them", () => {
    const indicator = indicatorById.get("telework-status");
    if (!indicator) throw new Error("no figure");
    expect(ownValuesPack(buildFigure(indicator, dataset, { lang, era: "wareki" }), "x")).toBeNull();
  });
});
