// Where formats are offered: each place has its own order, and a file for several figures can hold them.
import { describe, expect, it } from "vitest";
import { exporters, exportFormats, formatsOffered } from "../../lib/export/registry";

const places = ["page", "looks", "tray", "archive"] as const;

describe("the registry of formats", () => {
  it.each(places)("gives every format of the %s a place of its own, from 1 on", (place) => {
    const taken = formatsOffered(place).map((format) => exporters[format].offered[place]);
    expect(taken).toEqual(taken.map((_, index) => index + 1));
  });

  it("offers every format somewhere", () => {
    const offered = new Set(places.flatMap(formatsOffered));
    expect(exportFormats.filter((format) => !offered.has(format))).toEqual([]);
  });

  it("offers for figures together only what holds several", () => {
    expect(formatsOffered("tray").filter((format) => !exporters[format].several)).toEqual([]);
  });
});
