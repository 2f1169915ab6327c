// Files made here and brought back: as they were, edited by hand, taken apart and put together, saved by another program.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { compareFigure } from "../../lib/verify/compare-figure";
import { recordMark } from "../../lib/verify/figure-record";
import { readableFormats } from "../../lib/verify/found-figure";
import { readFile } from "../../lib/verify/read-file";
import { piecesOf, recordTexts } from "../../lib/verify/record-pieces";
import { longFigure } from "../chart/random-figure";
import { corrected, edit, figureOf, figuresIn, make } from "./made-files";
import { pastedPicture } from "./pasted-picture";

const damage = figureOf("damage-experienced");
const routes = figureOf("ransomware-route");
const [office, pictures] = [["pptx", "docx", "xlsx"] as const, ["png", "svg", "pdf"] as const];

describe("fresh files", () => {
  it.each(pictures)("%s: the latest and untouched", async (format) => {
    for (const figure of [damage, figureOf("ransomware-route", "en")]) {
      const [one, ...others] = figuresIn(await make(format, figure));
      expect(others).toEqual([]);
      expect([one?.format, one?.byHand]).toEqual([format, "no"]);
      expect(one?.record.values).not.toBeNull();
      expect(compareFigure(one?.record as never, figure)).toEqual({ status: "latest" });
    }
  });

  it.each(office)("%s with names too long for one cell: both figures, untouched", async (format) => {
    const other = { ...longFigure, lang: "en" as const, href: `/en${longFigure.href}` };
    const found = figuresIn(await make(format, longFigure, damage, other));
    expect(found.map(({ record, byHand }) => [record.indicator, record.lang, byHand])).toEqual([
      [longFigure.indicator, "ja", "no"],
      ["damage-experienced", "ja", "no"],
      [longFigure.indicator, "en", "no"],
    ]);
    expect(found[0]?.record.items).toEqual(longFigure.categories.map(({ label }) => label));
  });

  it("other wording, another day and another language are no change", async () => {
    const [one] = figuresIn(await make("pptx", damage));
    const reworded = structuredClone(figureOf("damage-experienced", "en"));
    for (const category of reworded.categories) category.label = `New: ${category.label}`;
    expect(compareFigure(one?.record as never, { ...reworded })).toEqual({ status: "latest" });
  });
});

describe("data that changed since", () => {
  it.each(readableFormats.filter((one) => one !== "html"))(
    "%s: says which number, as it was and as it is",
    async (format) => {
      const [one] = figuresIn(await make(format, damage));
      const now = figureOf("damage-experienced", "ja", corrected("damage-experienced", "mail-relay", "R3", 16.8));
      const compared = compareFigure(one?.record as never, now);
      expect(compared.status === "updated" && compared.changes).toEqual([
        expect.objectContaining({
          item: "メール不正中継",
          series: "令和3年",
          before: expect.arrayContaining([15.8]),
          now: expect.arrayContaining([16.8]),
        }),
      ]);
    },
  );

  it("names what is in one of them only", async () => {
    const [one] = figuresIn(await make("pptx", damage));
    const { categories, cells, ...rest } = damage;
    const fewer = { ...rest, categories: categories.slice(1), cells: cells.slice(1) };
    const compared = compareFigure(one?.record as never, fewer);
    expect(compared.status === "updated" && compared.changes?.map(({ item, now }) => [item, now])).toEqual([
      ["ランサムウェア", null],
      ["ランサムウェア", null],
    ]);
  });
});

describe("a record in pieces", () => {
  const record = `${recordMark}${"x".repeat(70_000)}`;
  const pieces = piecesOf(record);

  it("fits into cells of Excel's 32,767 letters, and is put together whatever the order", () => {
    expect(pieces).toHaveLength(3);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(32_767);
    const [first, ...rest] = pieces as [string, ...string[]];
    expect(recordTexts(["出典", ...rest.toReversed(), `${recordMark}{}`, first])).toEqual([record, `${recordMark}{}`]);
  });

  it("is none where a piece is gone", () => {
    expect(recordTexts(pieces.slice(1))).toEqual([]);
  });
});

/** 22.1 drawn as 22.2, where the format draws it from. */
const forged = (parts: Map<string, string>, pattern: RegExp) => {
  for (const [name, xml] of parts)
    if (pattern.test(name))
      parts.set(name, xml.replace("<v>22.1</v>", "<v>22.2</v>").replace("<c:v>22.1</c:v>", "<c:v>22.2</c:v>"));
};

describe("a hand", () => {
  it.each([
    ["pptx", /^ppt\/charts\/chart/],
    ["docx", /^word\/charts\/chart/],
    ["xlsx", /^xl\/worksheets\/sheet/],
  ] as const)("that changes a number in a %s is seen, with what stood there", async (format, part) => {
    const found = figuresIn(edit(await make(format, damage, routes), (parts) => forged(parts, part)));
    expect(found.map(({ byHand }) => byHand)).toEqual(["yes", "no"]);
    expect(found[0]?.edits).toEqual([{ item: "ランサムウェア", series: "令和3年", stated: 22.1, found: 22.2 }]);
    // What the file was made from is still what the data say.
    expect(compareFigure(found[0]?.record as never, damage)).toEqual({ status: "latest" });
  });

  it("that renames an item, takes a number out or adds one is seen", async () => {
    const file = await make("pptx", damage);
    const changed = (change: (xml: string) => string) =>
      figuresIn(
        edit(file, (parts) => {
          for (const [name, xml] of parts) if (/charts\/chart\d+\.xml$/.test(name)) parts.set(name, change(xml));
        }),
      )[0];
    const renamed = changed((xml) => xml.replaceAll(">情報流出<", ">情報の流出<"));
    expect([renamed?.byHand, renamed?.edits, renamed?.renamed]).toEqual(["yes", [], [["情報流出", "情報の流出"]]]);
    const less = changed((xml) => xml.replace(/<c:pt idx="0"><c:v>22.1<\/c:v><\/c:pt>/, ""));
    expect(less?.edits).toEqual([{ item: "ランサムウェア", series: "令和3年", stated: 22.1, found: null }]);
    const more = changed((xml) =>
      xml.replaceAll(
        /(<c:pt idx="2"><c:v>(?:情報流出|6.4|12.6)<\/c:v><\/c:pt>)/g,
        (all, point: string) => `${point}<c:pt idx="3"><c:v>${all.includes("情") ? "その他" : "5"}</c:v></c:pt>`,
      ),
    );
    expect(more?.edits).toEqual([
      { item: "その他", series: "令和2年", stated: null, found: 5 },
      { item: "その他", series: "令和3年", stated: null, found: 5 },
    ]);
  });

  it("that sorts a table changes no number", async () => {
    const file = edit(await make("xlsx", damage), (parts) => {
      const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
      const rows = [...sheet.matchAll(/<row r="[2-7]".*?<\/row>/gs)].map(([row]) => row);
      parts.set("xl/worksheets/sheet1.xml", sheet.replace(rows.join(""), rows.toReversed().join("")));
    });
    expect(figuresIn(file).map(({ byHand }) => byHand)).toEqual(["no"]);
  });

  it("that writes Office's rounding tail changes no number", async () => {
    const file = edit(await make("pptx", damage), (parts) => {
      for (const [name, xml] of parts)
        if (/charts\/chart\d+\.xml$/.test(name)) parts.set(name, xml.replaceAll(">22.1<", ">22.100000000000001<"));
    });
    expect(figuresIn(file)[0]?.byHand).toBe("no");
  });
});

describe("a deck that others worked on", () => {
  it("knows the charts that stayed when slides are taken out, moved, copied and their parts renamed", async () => {
    const three = await make("pptx", damage, routes, figureOf("damage-any"));
    const file = edit(three, (parts) => {
      // As PowerPoint saves it: the second slide is gone, the third comes first, parts are numbered anew.
      const presentation = parts.get("ppt/presentation.xml") ?? "";
      const ids = [...presentation.matchAll(/<p:sldId [^>]*>/g)].map(([id]) => id);
      parts.set("ppt/presentation.xml", presentation.replace(ids.join(""), [ids[2], ids[0]].join("")));
      const relations = parts.get("ppt/slides/_rels/slide1.xml.rels") ?? "";
      const chart = /charts\/(chart\d+)\.xml/.exec(relations)?.[1] ?? "";
      parts.set("ppt/slides/_rels/slide1.xml.rels", relations.replace(chart, "chart77"));
      for (const [from, to] of [
        [`ppt/charts/${chart}.xml`, "ppt/charts/chart77.xml"],
        [`ppt/charts/_rels/${chart}.xml.rels`, "ppt/charts/_rels/chart77.xml.rels"],
      ] as const) {
        parts.set(to, parts.get(from) ?? "");
        parts.delete(from);
      }
    });
    expect(figuresIn(file).map(({ record, slide, byHand }) => [record.indicator, slide, byHand])).toEqual([
      ["damage-any", 1, "no"],
      ["damage-experienced", 2, "no"],
    ]);
  });

  it("knows a chart pasted into a deck of another office, whose properties say nothing", async () => {
    const file = edit(await make("pptx", damage), (parts) => parts.delete("docProps/custom.xml"));
    expect(figuresIn(file).map(({ record, byHand }) => [record.indicator, byHand])).toEqual([
      ["damage-experienced", "no"],
    ]);
  });

  it("counts the charts that are not ours beside those that are", async () => {
    // The second chart's data sheet is somebody else's.
    const bytes = unzipSync(await make("pptx", damage, routes));
    const [, second = ""] = Object.keys(bytes).filter((name) => name.includes("embeddings/"));
    const { figures, unknown } = readFile(zipSync({ ...bytes, [second]: new Uint8Array(9) }));
    expect([figures.length, unknown]).toEqual([1, 1]);
  });

  it("falls back on the properties where no chart kept its record", async () => {
    const bytes = unzipSync(await make("pptx", damage));
    const file = zipSync(Object.fromEntries(Object.entries(bytes).filter(([name]) => !name.includes("embeddings/"))));
    const [one, ...others] = figuresIn(file);
    expect(others).toEqual([]);
    expect([one?.unplaced, one?.byHand, one?.record.values]).toEqual([true, "unknown", null]);
    expect(compareFigure(one?.record as never, damage)).toEqual({ status: "latest" });
    const now = figureOf("damage-experienced", "ja", corrected("damage-experienced", "mail-relay", "R3", 16.8));
    expect(compareFigure(one?.record as never, now)).toEqual({ status: "updated", changes: null });
  });

  it("knows a picture of ours that was put in", async () => {
    const file = await pastedPicture(damage, routes);
    expect(figuresIn(file).map(({ record, format, slide }) => [record.indicator, format, slide])).toEqual([
      ["damage-experienced", "pptx", 1],
      ["ransomware-route", "png", 1],
    ]);
  });
});

const program = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
const folder = mkdtempSync(join(tmpdir(), "brought-back-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(program)("saved again by LibreOffice", () => {
  it.each(office)("%s", async (format) => {
    const from = join(folder, `figure.${format}`);
    writeFileSync(from, await make(format, damage, routes));
    spawnSync(program as string, ["--headless", "--convert-to", format, "--outdir", join(folder, "saved"), from]);
    const found = figuresIn(readFileSync(join(folder, "saved", `figure.${format}`)));
    expect(found.map(({ record }) => record.indicator)).toEqual(["damage-experienced", "ransomware-route"]);
    // Charts in slides lose their data sheets there; then only the file's properties are left.
    const kept = { unplaced: format === "pptx", byHand: format === "pptx" ? "unknown" : "no", edits: [] };
    expect(found).toEqual([expect.objectContaining(kept), expect.objectContaining(kept)]);
  });
});
