// data/ holds every collected figure, no other number, and files that fit together.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indicatorById } from "../../lib/catalogue/indicators";
import { lackOf } from "../../lib/import/collected-figures";
import { faces, missingReasons, noteCodes, qualifiers, sourceKinds, surveys } from "../../lib/observation";
import { collectedSources, publishedFigures as figures, surplusOf } from "./published-figures";
import {
  type CsvRow,
  cellOf,
  dataFolder,
  extractFiles,
  field,
  groupBy,
  readData,
  readObservations,
} from "./read-extracts";

const observations = readObservations();
const rows = extractFiles.flatMap((name) => readData(name).rows);
const citations = readData("citations.csv").rows;
const sources = readData("sources.csv").rows;
const editions = readData("editions.csv").rows;

/** Entries of `from` that stand beside more than one `to`. */
function ambiguous(all: CsvRow[], from: string[], to: string): string[] {
  const groups = groupBy(all, (row) => from.map((column) => field(row, column)).join("/"));
  return [...groups].filter(([, group]) => new Set(group.map((row) => field(row, to))).size > 1).map(([key]) => key);
}

function unknown(values: string[], known: Iterable<string>): string[] {
  const set = new Set(known);
  return [...new Set(values)].filter((value) => !set.has(value));
}

describe("the collected figures", () => {
  it("are 303 or more, and each is found with its number, qualifier, base, numerator, source, place and quote", () => {
    expect(figures.length).toBeGreaterThanOrEqual(303);
    expect(figures.flatMap((figure) => lackOf(figure, observations))).toEqual([]);
  });

  it("are all that the extracts hold of the sources they were collected from", () => {
    expect(surplusOf(observations, figures)).toEqual([]);
  });

  it("carry their marks: year assigned by us, preliminary report", () => {
    const collected = collectedSources(figures);
    const known = rows.filter((row) => collected.has(field(row, "source")));
    const marked = (code: string) => known.filter((row) => field(row, "note").split(";").includes(code)).map(cellOf);
    expect(marked("year-assigned")).toEqual([
      "remote-access-allowed/H30/allowed/none/all",
      "remote-access-allowed/R1/allowed/none/all",
      "remote-access-allowed/R2/allowed/none/all",
      "damage-experienced/R2/mail-relay/none/all",
      "damage-experienced/R2/ransomware/none/all",
      "damage-experienced/R2/information-leak/none/all",
      "damage-experienced/R3/ransomware/none/all",
      "damage-experienced/R3/mail-relay/none/all",
      "damage-experienced/R3/information-leak/none/all",
    ]);
    expect(marked("preliminary")).toEqual([
      "ransomware-prefectures/R3/prefectures/none/all",
      "ransomware-cases-by-size/R3/organisations/org-size/organisations",
      "ransomware-cases-by-industry/R3/manufacturing/industry/manufacturing",
      "ransomware-cases-by-industry/R3/wholesale-retail/industry/wholesale-retail",
      "ransomware-cases-by-industry/R3/services/industry/services",
      "ransomware-cases-by-industry/R3/construction/industry/construction",
      "ransomware-cases-by-industry/R3/medical-welfare/industry/medical-welfare",
    ]);
    expect(unknown(known.map((row) => field(row, "note")).filter(Boolean), noteCodes)).toEqual([]);
  });
});

describe("the files", () => {
  it("are UTF-8 without a BOM, with LF, in the columns that the README promises", () => {
    const columns =
      "edition,indicator,item,item_ja,item_en,breakdown,segment,segment_ja,segment_en,value,missing,qualifier,count," +
      "base,base_ja,base_en,rank,source,locator,quote,note";
    for (const name of extractFiles) expect(readData(name).header.join(","), name).toBe(columns);
    for (const name of [
      ...extractFiles,
      "citations.csv",
      "sources.csv",
      "editions.csv",
      "not-obtained.csv",
      "contradictions.csv",
    ]) {
      const bytes = readFileSync(join(dataFolder, name));
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
      expect(text, name).not.toMatch(/\r|\uFEFF/);
      expect(text.endsWith("\n"), name).toBe(true);
    }
  });

  it("have each cell once, in one file", () => {
    const cells = rows.map(cellOf);
    expect(cells.filter((cell, index) => cells.indexOf(cell) !== index)).toEqual([]);
  });

  it("have a value or the reason why not, and known marks", () => {
    for (const row of rows)
      expect((field(row, "value") === "") !== (field(row, "missing") === ""), cellOf(row)).toBe(true);
    expect(unknown(rows.map((row) => field(row, "missing")).filter(Boolean), missingReasons)).toEqual([]);
    expect(
      unknown(
        rows.map((row) => field(row, "qualifier")),
        qualifiers,
      ),
    ).toEqual([]);
    expect(
      unknown(
        citations.map((row) => field(row, "face")),
        faces,
      ),
    ).toEqual([]);
  });

  it("call one option and one group by one code and one label", () => {
    expect(ambiguous(rows, ["indicator", "item"], "item_ja")).toEqual([]);
    expect(ambiguous(rows, ["indicator", "item_ja"], "item")).toEqual([]);
    expect(ambiguous(rows, ["indicator", "item_ja"], "item_en")).toEqual([]);
    expect(ambiguous(rows, ["breakdown", "segment"], "segment_ja")).toEqual([]);
    expect(ambiguous(rows, ["breakdown", "segment_ja"], "segment")).toEqual([]);
    expect(ambiguous(rows, ["breakdown", "segment_ja"], "segment_en")).toEqual([]);
    expect(
      unknown(
        rows
          .flatMap((row) => [field(row, "item"), field(row, "segment")])
          .filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)),
        [],
      ),
    ).toEqual([]);
  });

  it("give each option the English name that was collected with it, the fuller where there were two", () => {
    for (const figure of figures) {
      const row = rows.find(
        (one) => field(one, "indicator") === figure.indicator && field(one, "item_ja") === figure.itemJa,
      );
      const expected = figure.itemEn === "IPA" ? "IPA (Information-technology Promotion Agency)" : figure.itemEn;
      expect(row && field(row, "item_en"), figure.id).toBe(expected);
    }
  });

  it("translate every description of a base, always in the same words", () => {
    const described = [...rows, ...citations];
    expect(ambiguous(described, ["base_ja"], "base_en")).toEqual([]);
    for (const row of described) expect(field(row, "base_en") === "", cellOf(row)).toBe(field(row, "base_ja") === "");
  });

  it("name only indicators, sources and editions that exist", () => {
    const ids = sources.map((row) => field(row, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      unknown(
        [...rows, ...citations].map((row) => field(row, "source")),
        ids,
      ),
    ).toEqual([]);
    expect(unknown(editions.map((row) => field(row, "source")).filter(Boolean), ids)).toEqual([]);
    expect(
      unknown(
        rows.map((row) => field(row, "indicator")),
        indicatorById.keys(),
      ),
    ).toEqual([]);
    const known = editions.filter((row) => field(row, "breakdown") === "none");
    const names = known.map((row) => `${field(row, "survey")}/${field(row, "edition")}`);
    expect(new Set(names).size).toBe(names.length);
    expect(
      unknown(
        figures.map((figure) => `${figure.survey}/${figure.edition}`),
        names,
      ),
    ).toEqual([]);
    for (const row of rows)
      expect(names).toContain(`${indicatorById.get(field(row, "indicator"))?.survey}/${field(row, "edition")}`);
  });

  it("cite only cells that exist, and each place once", () => {
    expect(unknown(citations.map(cellOf), rows.map(cellOf))).toEqual([]);
    const places = citations.map((row) =>
      [cellOf(row), field(row, "face"), field(row, "source"), field(row, "locator")].join("/"),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it("say of every source and edition what the pages print of them", () => {
    const collected = Array.from({ length: 68 }, (_, index) => `S${String(index + 1).padStart(2, "0")}`);
    expect(
      unknown(
        collected,
        sources.map((row) => field(row, "id")),
      ),
    ).toEqual([]);
    expect(
      unknown(
        sources.map((row) => field(row, "kind")),
        sourceKinds,
      ),
    ).toEqual([]);
    for (const row of sources) {
      expect(field(row, "publisher_ja"), field(row, "id")).not.toBe("");
      expect(field(row, "publisher_en"), field(row, "id")).toMatch(/^[\x20-\x7e]+$/);
      expect(field(row, "title_ja") + field(row, "title_en"), field(row, "id")).not.toBe("");
      expect(field(row, "published"), field(row, "id")).toMatch(/^(\d{4}(-\d\d){0,2})?$/);
    }
    expect(
      unknown(
        editions.map((row) => field(row, "survey")),
        surveys,
      ),
    ).toEqual([]);
    for (const row of editions) for (const column of ["label_ja", "label_en"]) expect(field(row, column)).not.toBe("");
  });
});
