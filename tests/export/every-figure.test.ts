// Every shipped figure in every format that takes long to make: each file is made once, and all questions are asked of it.
import { describe, expect, it } from "vitest";
import { formOf } from "../../lib/chart/figure-form";
import { langs } from "../../lib/localised";
import { compareFigure } from "../../lib/verify/compare-figure";
import { readFile } from "../../lib/verify/read-file";
import {
  isAValidPackageWithAChartForEach,
  isLargeEnoughToRead,
  saysAllThatBelongsToEach,
} from "./every-figure/office-questions";
import {
  pdfHasAPageEachWithAllWords,
  pngIsDrawn,
  svgHasTitleAndDescription,
  svgIsWellFormedAndSaysAll,
} from "./every-figure/picture-questions";
import { alone, opened, together } from "./every-figure/rendered";

describe.each(langs)("every figure in %s", (lang) => {
  it.each([
    ["svg", "is well-formed and carries all its words", svgIsWellFormedAndSaysAll],
    ["svg", "has a title and a description for those who do not see it", svgHasTitleAndDescription],
    ["png", "is drawn", pngIsDrawn],
  ] as const)("%s: %s", async (format, _, ask) => {
    for (const [figure, file] of await alone(format, lang)) ask(figure, file);
  });

  it("pdf: has a page each, and all its words can be copied", async () => {
    const { figures, file } = await together("pdf", lang);
    pdfHasAPageEachWithAllWords(figures, file);
  });

  describe.each(["pptx", "docx", "xlsx"] as const)("%s", (format) => {
    it("is a valid package with a native chart for each", async () => {
      const all = await opened(format, lang);
      isAValidPackageWithAChartForEach(format, all.figures, all.opened);
    });

    it("says all that belongs to each", async () => {
      const all = await opened(format, lang);
      saysAllThatBelongsToEach(format, all.figures, all.opened);
    });
  });

  it("docx: its type is large enough to read", async () => {
    isLargeEnoughToRead((await opened("docx", lang)).opened);
  });

  it.each(["svg", "png"] as const)("%s: brought back, it is the latest and untouched", async (format) => {
    for (const [figure, file] of await alone(format, lang)) {
      const found = readFile(file).figures;
      expect(
        found.map(({ byHand, edits }) => [byHand, edits]),
        figure.indicator,
      ).toEqual([["no", []]]);
      expect(compareFigure(found[0]?.record as never, figure), figure.indicator).toEqual({ status: "latest" });
    }
  });

  it.each(["pdf", "pptx", "docx", "xlsx"] as const)(
    "%s: brought back, each is the latest and untouched",
    async (format) => {
      const { figures, file } = await together(format, lang);
      // Slides and reports bring their record with a chart; single numbers and lists are text there.
      const charted = format === "pptx" || format === "docx";
      const drawn = figures.filter((one) => (charted ? formOf(one) === "chart" : one.categories.length > 0));
      const found = readFile(file).figures.filter(({ record }) =>
        drawn.some(({ indicator }) => indicator === record.indicator),
      );
      expect(found.map(({ record }) => record.address)).toEqual(
        drawn.map(({ href }) => `http://localhost:3000${href}`),
      );
      for (const [index, one] of found.entries()) {
        expect([one.record.indicator, one.byHand, one.edits]).toEqual([drawn[index]?.indicator, "no", []]);
        expect(compareFigure(one.record, drawn[index] as never)).toEqual({ status: "latest" });
      }
    },
  );
});
