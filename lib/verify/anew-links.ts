// Where a figure of a file leads: its picture in its own editions, the page that shows its newest; what formats are called.
import { figureFile, figurePage } from "../address/figure";
import type { Reader } from "../address/reader";
import type { FoundFigure } from "./found-figure";
import { atNewest, inItsEditions } from "./newer-edition";

/** As a reader's own programs call them. */
export const formatNames: Readonly<Record<string, string>> = {
  pptx: "PowerPoint",
  docx: "Word",
  xlsx: "Excel",
  pdf: "PDF",
  png: "PNG",
  svg: "SVG",
  html: "HTML",
};

export function addressOfFigure({ record }: FoundFigure, reader: Reader): { picture: string; page: string } {
  return {
    picture: figureFile({ ...inItsEditions(record), reader, format: "svg" }),
    page: figurePage(reader, atNewest(record, true)),
  };
}
