import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { dataText } from "../../lib/import/data-in-english";
import { frozenFolder } from "../frozen-data";

function column(file: string, names: string[]): string[] {
  const text = readFileSync(join(frozenFolder, file), "utf8");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(data.length).toBeGreaterThan(0);
  return [...new Set(data.flatMap((row) => names.map((name) => row[name] ?? "")))].filter(Boolean);
}

describe("English for the Japanese texts of the extracts", () => {
  it.each([
    ["sources.csv", ["note"]],
    ["editions.csv", ["population_ja", "method_ja", "segment_ja", "note"]],
  ])("is there for every text of %s", (file, names) => {
    expect(column(file, names).filter((text) => dataText(text, "en").lang !== "en")).toEqual([]);
  });

  it("shows the Japanese text, marked as Japanese, where there is none", () => {
    expect(dataText("訳のない文", "en")).toEqual({ text: "訳のない文", lang: "ja" });
    expect(dataText("無作為抽出", "ja")).toEqual({ text: "無作為抽出", lang: "ja" });
    expect(dataText("無作為抽出", "en")).toEqual({ text: "Random sample", lang: "en" });
  });
});
