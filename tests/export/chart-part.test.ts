// The native chart read as Office reads it (ISO/IEC 29500-1 §21.2): which way its items go, how long its axis is, which
// marks are hollow, which points are joined, how far its whiskers reach, in which inks.
import { describe, expect, it } from "vitest";
import { formOf } from "../../lib/chart/figure-form";
import { palettes } from "../../lib/chart/palette";
import { chartPart } from "../../lib/export/office/chart-part";
import { chartRanges } from "../../lib/export/office/chart-table";
import type { ExportOptions } from "../../lib/export/options";
import type { Figure } from "../../lib/figure/figure";
import { samples } from "../chart/sample-figures";
import { shippedFigures } from "./pictures";

const draw = (figure: Figure, style: ExportOptions["style"] = "color", theme: ExportOptions["theme"] = "light") =>
  chartPart(figure, { style, theme }, chartRanges(figure), unlinked, { width: 820, height: 300, larger: 1 });
const unlinked = { workbook: null, shapes: null };

const all: Figure[] = [...Object.values(samples), ...shippedFigures("ja").filter((one) => formOf(one) === "chart")];
const overTime = ({ kind }: Figure) => kind === "trend" || kind === "counts";

/** The figure's own series, without what stands beside them. */
const bodiesOf = (figure: Figure, xml: string) => {
  const bodies = [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(([, body = ""]) => body);
  return figure.series.map(
    ({ label }) => bodies.find((one) => one.includes(`<c:v>${label || figure.name}</c:v>`)) ?? "",
  );
};
/** What is set for single points of a series, by their places. */
const pointsOf = (body: string) =>
  new Map([...body.matchAll(/<c:dPt><c:idx val="(\d+)"\/>(.*?)<\/c:dPt>/gs)].map(([, at, look]) => [Number(at), look]));

/** A value of each cell of a series that has one. */
function column<T>({ categories, cells }: Figure, series: number, of: (cell: Figure["cells"][0][0]) => T | null) {
  return categories.flatMap((_, c): [number, T][] => {
    const cell = cells[c]?.[series];
    const found = cell && cell.value !== null ? of(cell) : null;
    return found === null ? [] : [[c, found]];
  });
}

describe("a native chart", () => {
  it("reads from the top or from the left, in the figure's order, on the figure's axis from 0", () => {
    for (const figure of all) {
      const xml = draw(figure);
      const [, items] = /<c:catAx>.*?<c:orientation val="(\w+)"\/>/s.exec(xml) ?? [];
      // Office counts bars from the bottom unless told otherwise.
      expect(items, figure.href).toBe(overTime(figure) ? "minMax" : "maxMin");
      const scale = /<c:valAx>.*?<c:scaling>(.*?)<\/c:scaling>/s.exec(xml)?.[1] ?? "";
      const ends = ["min", "max"].map((end) => Number(new RegExp(`<c:${end} val="([\\d.]+)"`).exec(scale)?.[1]));
      expect(ends, figure.href).toEqual([0, figure.axis.max]);
    }
  });

  it("has hollow bars for small bases, and no others: what was computed keeps its fill", () => {
    for (const figure of all.filter(({ kind }) => kind !== "trend")) {
      bodiesOf(figure, draw(figure)).forEach((body, s) => {
        const due = column(figure, s, ({ smallBase }) => smallBase || null);
        const paper = palettes.light.paper.slice(1).toUpperCase();
        const hollow = [...pointsOf(body)].filter(([, look]) =>
          look?.includes(`<a:solidFill><a:srgbClr val="${paper}"/>`),
        );
        expect(
          hollow.map(([at]) => at),
          figure.href,
        ).toEqual(due.map(([at]) => at));
      });
    }
  });

  it("joins the points of a line that the figure joins, and no others", () => {
    for (const figure of all.filter(({ kind }) => kind === "trend")) {
      bodiesOf(figure, draw(figure)).forEach((body, s) => {
        const points = pointsOf(body);
        // Of each point the line that leads to it.
        const apart = column(figure, s, () => true)
          .map(([at]) => at)
          .filter((at) => /<a:ln><a:noFill\/>/.test(points.get(at) ?? ""));
        const due = column(figure, s, () => true)
          .map(([at]) => at)
          .filter((at) => !figure.joins[s]?.[at - 1]);
        expect(apart, figure.href).toEqual(due);
      });
    }
  });

  it("leads across a break with a dashed line", () => {
    const figure = { ...samples.trend, bridges: samples.trend.joins.map((one) => one.map((_, index) => index === 3)) };
    for (const body of bodiesOf(figure, draw(figure))) {
      const across = [...pointsOf(body)].filter(([, look]) => look?.includes('prstDash val="sysDash"'));
      expect(across.map(([at]) => at)).toEqual([4]);
    }
  });

  it("has whiskers from the lower to the upper end of each interval, and open ends of what is at least so much", () => {
    for (const figure of all.filter(({ kind }) => kind !== "composition")) {
      bodiesOf(figure, draw(figure)).forEach((body, s) => {
        const reach = (side: "plus" | "minus") => {
          const literal = new RegExp(`<c:${side}>(.*?)</c:${side}>`, "s").exec(body)?.[1] ?? "";
          return [...literal.matchAll(/<c:pt idx="(\d+)"><c:v>([\d.]+)</g)].map(([, at, by]) => [
            Number(at),
            Number(by),
          ]);
        };
        const due = (open: number, of: (value: number, ends: { lower: number; upper: number }) => number) =>
          column(figure, s, ({ value, interval, qualifier }) => {
            // Along lines only where the base is stated, as in the picture.
            const drawn = interval && (figure.kind !== "trend" || interval.kind === "stated-base");
            if (drawn && figure.kind !== "counts") return of(value ?? 0, interval);
            return qualifier === "at-least" || qualifier === "more-than" ? open : null;
          }).map(([at, by]) => [at, expect.closeTo(Math.max(0, by), 3)]);
        expect(reach("plus"), figure.href).toEqual(due(0.04 * figure.axis.max, (value, { upper }) => upper - value));
        expect(reach("minus"), figure.href).toEqual(due(0, (value, { lower }) => value - lower));
      });
    }
  });

  it("is without colour in black and white, whatever the screen's theme", () => {
    for (const figure of all) {
      const inks = [...draw(figure, "mono", "dark").matchAll(/srgbClr val="(\w{6})"/g)].map(([, ink]) => ink ?? "");
      expect(inks).not.toEqual([]);
      expect(
        inks.filter((ink) => !/^(..)\1\1$/.test(ink)),
        figure.href,
      ).toEqual([]);
      expect(draw(figure, "mono", "dark")).toBe(draw(figure, "mono", "light"));
    }
  });
});
