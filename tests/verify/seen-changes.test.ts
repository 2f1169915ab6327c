// What a reader sees of a figure, changed by a hand: each is seen and named, as it was made and as it stands there.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { formOf } from "../../lib/chart/figure-form";
import type { Figure } from "../../lib/figure/figure";
import type { SeenChange } from "../../lib/verify/seen-changes";
import { edit, figureOf, figuresIn, make } from "./made-files";

const damage = figureOf("damage-experienced");
const office = ["pptx", "docx", "xlsx"] as const;

/** The seen changes of the first figure, after a change of all parts whose names fit. */
function seenAfter(file: Uint8Array, name: RegExp, change: (xml: string) => string): SeenChange[] | undefined {
  let changed = false;
  const hand = edit(file, (parts) => {
    for (const [part, xml] of parts) {
      if (!name.test(part)) continue;
      parts.set(part, change(xml));
      changed ||= change(xml) !== xml;
    }
  });
  if (!changed) throw new Error("The hand found nothing to change");
  const [one] = figuresIn(hand);
  if (one?.edits.length || one?.renamed.length) throw new Error(JSON.stringify([one.edits, one.renamed]));
  expect(one?.byHand).toBe(one?.seen.length ? "yes" : "no");
  return one?.seen;
}

const chart = /charts\/chart1\.xml$/;
const [item, series] = ["ランサムウェア", "令和3年"];
/** The label beside 22.1 (令和3年), as PowerPoint writes one that was typed over. */
const labelled = (xml: string, typed: string) => {
  const from = xml.indexOf("<c:dLbl>", xml.indexOf("令和3年</c:v>"));
  const at = xml.indexOf("<c:numFmt", from);
  return xml.slice(0, at) + typed + xml.slice(at);
};
const rich = (runs: string) => `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${runs}</a:p></c:rich></c:tx>`;

describe.each(office)("a hand at the chart of a %s", (format) => {
  it("that types over a printed label", async () => {
    const file = await make(format, damage);
    const typed = (xml: string) => labelled(xml, rich("<a:r><a:t>42</a:t></a:r><a:r><a:t>.1</a:t></a:r>"));
    expect(seenAfter(file, chart, typed)).toEqual([
      { what: "label", item, series, made: "22.1（1位）", found: "42.1" },
    ]);
    // A field for the value prints the value.
    const field = (xml: string) => labelled(xml, rich('<a:fld type="VALUE"><a:t>[値]</a:t></a:fld>'));
    expect(seenAfter(file, chart, field)).toEqual([]);
  });

  it("that prints another number by its format, or none", async () => {
    const file = await make(format, damage);
    const inFormat = (to: string) => (xml: string) =>
      xml.replace(/(令和3年<\/c:v>[\s\S]*?<c:numFmt formatCode=)"[^>]*?"( sourceLinked)/, `$1"${to}"$2`);
    expect(seenAfter(file, chart, inFormat("&quot;42.1&quot;"))).toEqual([
      { what: "label", item, series, made: "22.1（1位）", found: "42.1" },
    ]);
    const none = (xml: string) =>
      xml.replace(/(令和3年<\/c:v>[\s\S]*?)<c:showVal val="1"\/>/, '$1<c:showVal val="0"/>');
    expect(seenAfter(file, chart, none)).toEqual([{ what: "label", item, series, made: "22.1（1位）", found: null }]);
  });

  it("that cuts the axis at either end, or turns it", async () => {
    const file = await make(format, damage);
    const axis = (found: string) => [{ what: "axis", item: "", series: "", made: "0–40", found }];
    expect(seenAfter(file, chart, (xml) => xml.replace('<c:min val="0"/>', '<c:min val="10"/>'))).toEqual(
      axis("10–40"),
    );
    expect(seenAfter(file, chart, (xml) => xml.replace('<c:max val="40"/>', '<c:max val="25"/>'))).toEqual(
      axis("0–25"),
    );
    expect(seenAfter(file, chart, (xml) => xml.replace('<c:max val="40"/>', ""))).toEqual(axis("0–…"));
    const turned = (xml: string) => xml.replace('<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>');
    expect(seenAfter(file, chart, turned)).toEqual(axis("40–0"));
  });

  it("that takes the whiskers out, shortens them or hides them", async () => {
    const file = await make(format, damage);
    const seen = seenAfter(file, chart, (xml) => xml.replaceAll(/<c:errBars>[\s\S]*?<\/c:errBars>/g, ""));
    expect(seen).toHaveLength(6);
    expect(seen).toContainEqual({ what: "whisker", item, series, made: "-7.2 … +9.3", found: null });
    const hidden = (xml: string) =>
      xml.replaceAll(/(<c:errBars>[\s\S]*?<a:ln [^>]*>)<a:solidFill>[\s\S]*?<\/a:solidFill>/g, "$1<a:noFill/>");
    expect(seenAfter(file, chart, hidden)).toHaveLength(6);
    expect(seenAfter(file, chart, (xml) => xml.replace("<c:v>9.3414</c:v>", "<c:v>1</c:v>"))).toEqual([
      { what: "whisker", item, series, made: "-7.2 … +9.3", found: "-7.2 … +1" },
    ]);
  });

  it("that makes another kind of chart of it", async () => {
    const pie = (xml: string) => xml.replaceAll("c:barChart>", "c:pieChart>");
    expect(seenAfter(await make(format, damage), chart, pie)).toEqual([
      { what: "form", item: "", series: "", made: "bar", found: "pie" },
    ]);
  });

  it("that writes over the texts beside the bars", async () => {
    const seen = seenAfter(await make(format, damage), /drawings\/shapes-chart1\.xml$/, (xml) =>
      xml.replace(">差は不確か<", ">差は明確<"),
    );
    expect(seen?.map(({ what, found }) => [what, found])).toEqual([["over", expect.stringContaining("差は明確")]]);
  });

  it("that rewrites the title", async () => {
    const part = { pptx: /slides\/slide1\.xml$/, docx: /word\/document\.xml$/, xlsx: /xl\/sharedStrings\.xml$/ }[
      format
    ];
    const title = (xml: string) => xml.replace("22.1%で最も多い", "42.1%で最も多い");
    const [one, ...others] = seenAfter(await make(format, damage), part, title) ?? [];
    expect(others).toEqual([]);
    expect([one?.what, one?.made, one?.found]).toEqual([
      "title",
      expect.stringContaining("22.1%"),
      expect.stringContaining("42.1%"),
    ]);
  });
});

describe("a hand beside the chart", () => {
  it("that changes a cell of a report's table, or takes the table out", async () => {
    const file = await make("docx", damage);
    const cell = (xml: string) => xml.replace(/(<w:t[^>]*>)22\.1/, "$142.1");
    const [one, ...others] = seenAfter(file, /word\/document\.xml$/, cell) ?? [];
    expect(others).toEqual([]);
    expect([one?.what, one?.item, one?.made, one?.found]).toEqual([
      "table",
      item,
      expect.stringMatching(/^22\.1/),
      expect.stringMatching(/^42\.1/),
    ]);
    const none = (xml: string) => xml.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/, "");
    expect(seenAfter(file, /word\/document\.xml$/, none)).toMatchObject([{ what: "table", found: null }]);
  });

  it.each(["pptx", "docx"] as const)(
    "that changes the sheet behind the chart of a %s and not the drawing",
    async (format) => {
      const bytes = unzipSync(await make(format, damage));
      const name = Object.keys(bytes).find((one) => one.endsWith(".xlsx")) as string;
      const inner = unzipSync(bytes[name] as Uint8Array);
      const sheet = strFromU8(inner["xl/worksheets/sheet1.xml"] as Uint8Array);
      inner["xl/worksheets/sheet1.xml"] = strToU8(sheet.replace("<v>22.1</v>", "<v>42.1</v>"));
      const [one] = figuresIn(zipSync({ ...bytes, [name]: zipSync(inner) }));
      expect([one?.byHand, one?.edits]).toEqual(["yes", []]);
      expect(one?.seen).toEqual([{ what: "sheet", item, series, made: "42.1", found: "22.1" }]);
    },
  );
});

describe("a single number", () => {
  const number = indicators.map(({ id }) => figureOf(id)).find((one) => formOf(one) === "number") as Figure;

  it.each(["pptx", "docx", "xlsx"] as const)("of a %s brings its record, and a hand at it is seen", async (format) => {
    const file = await make(format, number);
    const [one, ...others] = figuresIn(file);
    expect(others).toEqual([]);
    expect([one?.record.indicator, one?.byHand, one?.unplaced]).toEqual([number.indicator, "no", false]);
    const [made = ""] = one?.record.shown?.number?.filter((text) => /^\d/.test(text)) ?? [];
    expect(made).toMatch(/^\d[\d,.]*/);
    const part = { pptx: /slides\/slide1\.xml$/, docx: /word\/document\.xml$/, xlsx: /xl\/sharedStrings\.xml$/ }[
      format
    ];
    const typed = (xml: string) => xml.replace(new RegExp(`>${made}<`), `>9${made}<`);
    expect(seenAfter(file, part, typed)).toEqual([{ what: "number", item: "", series: "", made, found: `9${made}` }]);
  });
});

describe("a list of places", () => {
  const list = figureOf("backup-restored");

  it.each(["pptx", "docx", "xlsx"] as const)(
    "of a %s brings its record, and a hand at a cell is seen",
    async (format) => {
      expect(formOf(list)).toBe("list");
      const file = await make(format, list);
      expect(figuresIn(file).map(({ record, byHand }) => [record.indicator, byHand])).toEqual([
        ["backup-restored", "no"],
      ]);
      const part = { pptx: /slides\/slide1\.xml$/, docx: /word\/document\.xml$/, xlsx: /xl\/sharedStrings\.xml$/ }[
        format
      ];
      const seen = seenAfter(file, part, (xml) => xml.replace(/>14件/g, ">41件"));
      expect(seen?.filter(({ what }) => what === "table").map(({ found }) => found)).toEqual([
        expect.stringMatching(/^41件/),
      ]);
    },
  );
});
