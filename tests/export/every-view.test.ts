// Every shipped figure over time and compared, as first shown there, in every format: what a picture says, files say too.
import { beforeAll, describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { type ExportFormat, exporters } from "../../lib/export/registry";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { langs } from "../../lib/localised";
import { compareFigure } from "../../lib/verify/compare-figure";
import { readFile } from "../../lib/verify/read-file";
import { everyState } from "../figure/every-state";
import { shippedDataset } from "../figure/shipped-dataset";
import { isAValidPackageWithAChartForEach, saysAllThatBelongsToEach } from "./every-figure/office-questions";
import { pdfHasAPageEachWithAllWords } from "./every-figure/picture-questions";
import { open } from "./office-lint";
import { options } from "./pictures";

const dataset = shippedDataset();

/** In trend and comparison, each by its default chart. */
function figuresIn(lang: "ja" | "en"): Figure[] {
  return indicators.flatMap((one) => {
    const own = dataset.observations.filter(({ indicator }) => indicator === one.id);
    const states = everyState(one, own).filter(({ view, editions }) => view !== "latest" && editions?.length === 0);
    const first = states.filter(
      (state, index) =>
        states.findIndex(
          ({ view, breakdown, span }) =>
            [view, breakdown, span].join() === [state.view, state.breakdown, state.span].join(),
        ) === index,
    );
    return first.map((query) => buildFigure(one, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }, query));
  });
}

describe.each(langs)("every view in %s", (lang) => {
  let figures: Figure[] = [];
  beforeAll(() => {
    figures = figuresIn(lang);
  });
  const file = (format: ExportFormat) => exporters[format].render(figures, options);

  it("is there over time and compared", () => {
    const views = figures.map(({ state }) => state.view);
    expect(views.filter((view) => view === "trend").length).toBeGreaterThan(15);
    expect(views.filter((view) => view === "compare").length).toBeGreaterThan(15);
  });

  it.each(["pptx", "docx", "xlsx"] as const)(
    "%s: is a valid package that says all that belongs to each",
    async (format) => {
      const opened = await open(await file(format));
      isAValidPackageWithAChartForEach(format, figures, opened);
      saysAllThatBelongsToEach(format, figures, opened);
    },
  );

  it("pdf: has a page each, and all its words can be copied", async () => {
    pdfHasAPageEachWithAllWords(figures, await file("pdf"));
  });

  it("svg, csv and json: are written for each, and the picture comes back untouched", async () => {
    for (const figure of figures) {
      const svg = await exporters.svg.render([figure], options);
      const [found] = readFile(svg).figures;
      expect([found?.byHand, found?.edits], figure.href).toEqual(["no", []]);
      expect(compareFigure(found?.record as never, figure), figure.href).toEqual({ status: "latest" });
      for (const format of ["csv", "json", "jsonstat"] as const) {
        expect((await exporters[format].render([figure], options)).length, figure.href).toBeGreaterThan(100);
      }
    }
  });
});
