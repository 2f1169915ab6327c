// Every figure in every file that is made here, brought back as it is: its record is there, and nothing in it is taken for
// a hand's. What the check names must never be the dashboard's own doing.
import { describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { readFile } from "../../lib/verify/read-file";
import { longFigure } from "../chart/random-figure";
import { figureOf, make } from "./made-files";

const figures = [...indicators.map(({ id }) => figureOf(id)), longFigure];

describe.each(["pptx", "docx", "xlsx", "svg"] as const)("%s", (format) => {
  it("of every figure", async () => {
    const wrong: unknown[] = [];
    for (const figure of figures) {
      const { figures: found, problem } = readFile(await make(format, figure));
      const [one, ...others] = found;
      const right = one?.byHand === "no" && others.length === 0 && one.record.indicator === figure.indicator;
      if (!right) wrong.push([figure.indicator, problem, one?.byHand, one?.edits, one?.renamed, one?.seen]);
    }
    expect(wrong).toEqual([]);
  });
});
