// What is asked of slides, reports and workbooks of all figures, opened again.
import { expect } from "vitest";
import { formOf, onlyNumber } from "../../../lib/chart/figure-form";
import { chartColumns } from "../../../lib/export/office/chart-table";
import type { Figure } from "../../../lib/figure/figure";
import { textsAround } from "../../../lib/figure/surroundings";
import { layOutSlides } from "../../../lib/slides/lay-out-slides";
import { presentFigures } from "../../../lib/slides/present-figures";
import { chartFolder, chartSeries, charts, decode, faults, type Opened, printedLabels } from "../office-lint";
import { bare, options, wordsOf } from "../pictures";

export type OfficeFormat = keyof typeof chartFolder;

/** What each chart shows: a figure, or a part of one that needs several slides. Single numbers and lists are no charts. */
const chartsDue = (format: OfficeFormat, figures: readonly Figure[]) =>
  format === "pptx"
    ? layOutSlides(presentFigures(figures, ""), options.size).flatMap(({ plot }) =>
        plot && formOf(plot.figure) === "chart" ? [plot.figure] : [],
      )
    : figures.filter((one) => formOf(one) === "chart");

export function isAValidPackageWithAChartForEach(
  format: OfficeFormat,
  figures: readonly Figure[],
  opened: Opened,
): void {
  expect(faults(opened)).toEqual([]);
  const drawn = charts(opened.parts, chartFolder[format]);
  const expected = chartsDue(format, figures);
  expect(drawn).toHaveLength(expected.length);
  for (const [index, figure] of expected.entries()) {
    const all = chartSeries(drawn[index] ?? "");
    const names = (of: readonly { name?: string; label?: string }[]) => of.map((one) => one.name ?? one.label).sort();
    expect(names(all)).toEqual(names(chartColumns(figure)));
    for (const [s, { label }] of figure.series.entries()) {
      const one = all.find(({ name }) => name === (label || figure.name)) as (typeof all)[number];
      const column = figure.categories.map((_, c) => figure.cells[c]?.[s]);
      expect(one.values, figure.indicator).toEqual(column.map((cell) => cell?.value ?? null));
      // Under columns a long name stands on two lines.
      const tight = (name: string) => name.replace(/\s/g, "");
      expect(
        one.categories.map(tight).map((name, c) => name.startsWith(tight(figure.categories[c]?.label ?? "?"))),
      ).toEqual(figure.categories.map(() => true));
      expect(one.labels).toBe(column.filter((cell) => cell?.value != null).length);
    }
  }
}

export function saysAllThatBelongsToEach(format: OfficeFormat, figures: readonly Figure[], { parts }: Opened): void {
  const shown = [...parts].filter(([name]) => !/^docProps|rels$/.test(name)).map(([, xml]) => xml);
  const labels = [...parts.values()].flatMap(printedLabels);
  const said = bare(decode([...shown, ...labels].join("").replaceAll(/<[^>]*>/g, "")));
  const unsaid = figures.flatMap((figure) => {
    // Numbers are numbers: held to the figure's above.
    const words = wordsOf(figure).filter((text) => !/^[\d,.]+$/.test(text) && text !== onlyNumber(figure)?.cell.text);
    // A workbook lists each source apart, with its address.
    const sources =
      format === "xlsx" ? figure.sources.flatMap(({ text, url, locators }) => [text, url, ...locators]) : [];
    const due = [...words, onlyNumber(figure)?.value ?? "", ...textsAround(figure, ["interval"]), ...sources];
    return due.filter((text) => !said.includes(bare(text))).map((text) => `${figure.indicator}: ${text}`);
  });
  expect(unsaid).toEqual([]);
}

/** 7.5 points or more, in its charts and in its texts. */
export function isLargeEnoughToRead({ parts }: Opened): void {
  const of = (name: RegExp) => [...parts].filter(([path]) => name.test(path)).map(([, xml]) => xml);
  const sizes = [
    // Hundredths of a point in drawings, halves in texts.
    ...of(/^word\/charts\/.*\.xml$/).flatMap((xml) =>
      [...xml.matchAll(/ sz="(\d+)"/g)].map(([, sz]) => Number(sz) / 100),
    ),
    ...of(/^word\/[^/]*\.xml$/).flatMap((xml) =>
      [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, sz]) => Number(sz) / 2),
    ),
  ];
  expect(sizes.length).toBeGreaterThan(1000);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.5);
}
