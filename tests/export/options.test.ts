// What an address may ask of a file, and what is refused.

import { describe, expect, it } from "vitest";
import { readOptions } from "../../lib/address/file";
import { defaultLooks, pageSizes } from "../../lib/address/looks";
import { BadRequest } from "../../lib/errors";
import { exportDate } from "../../lib/export/export-date";

import { exportFileName } from "../../lib/export/provenance";
import { shippedFigures } from "./pictures";

const read = (query: string) => readOptions(new URLSearchParams(query));

function refusal(query: string): string {
  try {
    read(query);
  } catch (error) {
    if (error instanceof BadRequest) return `${error.status} ${error.code}`;
    throw error;
  }
  return "accepted";
}

describe("options of a file", () => {
  it("are the defaults where nothing is asked, and where a form sends empty fields", () => {
    expect(read("").options).toEqual(defaultLooks);
    expect(read("style=&size=&scale=&width=&title=&encoding=&lang=").options).toEqual(defaultLooks);
    expect(read("").reader).toEqual({ lang: "ja", era: "wareki" });
    expect(read("lang=en").reader).toEqual({ lang: "en", era: "western" });
  });

  it("take every look", () => {
    expect(read("style=mono&theme=dark&size=a4&scale=3&width=1200&encoding=cp932&era=western")).toMatchObject({
      reader: { lang: "ja", era: "western" },
      options: { style: "mono", theme: "dark", size: "a4", scale: 3, width: 1200, encoding: "cp932" },
    });
    for (const size of pageSizes) expect(read(`size=${size}`).options.size).toBe(size);
    expect(read("title=off&notes=off&source=off").options.parts).toEqual({ title: false, notes: false, source: false });
  });

  it("leave the figure's own state to the figure, repeated editions too", () => {
    const { state } = read("editions=R2&editions=R3&breakdown=none&kind=ranking&order=value&intervals=off");
    expect(state).toMatchObject({ editions: ["R2", "R3"], breakdown: ["none"], kind: ["ranking"], intervals: ["off"] });
  });

  it.each([
    ["width=100", "accepted"],
    ["width=4000", "accepted"],
    ["width=99", "400 out-of-bounds"],
    ["width=4001", "400 out-of-bounds"],
    ["width=-200", "400 out-of-bounds"],
    ["width=200.5", "400 out-of-bounds"],
    ["width=0x400", "400 out-of-bounds"],
    ["width=99999999999999999999", "400 out-of-bounds"],
    ["scale=4", "400 unknown-choice"],
    ["size=letter", "400 unknown-choice"],
    ["title=no", "400 unknown-choice"],
    ["encoding=utf-16", "400 unknown-choice"],
    ["lang=de", "400 unknown-choice"],
    ["era=heisei", "400 unknown-choice"],
    ["Style=mono", "400 unknown-parameter"],
    ["__proto__=1", "400 unknown-parameter"],
    ["style=mono&style=color", "400 repeated-parameter"],
  ])("%s is %s", (query, expected) => {
    expect(refusal(query)).toBe(expected);
  });
});

describe("the date of a file", () => {
  it("is the day in Japan", () => {
    expect(exportDate(new Date("2026-11-23T14:59:59Z"))).toBe("2026-11-23");
    expect(exportDate(new Date("2026-11-23T15:00:00Z"))).toBe("2026-11-24");
  });
});

it("names a file of very many editions by the first and the last", () => {
  const [figure] = shippedFigures("ja");
  if (!figure) throw new Error("Nothing is shipped");
  const editions = Array.from({ length: 90 }, (_, index) => `R${index + 1}H1`);
  const name = exportFileName([{ ...figure, state: { ...figure.state, editions } }], "pptx", "2026-11-24");
  expect(name).toContain("_r1h1-to-r90h1_");
  expect(Buffer.byteLength(name)).toBeLessThan(200);
});
