// A made-up edition, never shipped: the frozen data with new rows of nearly every indicator, a new population text and a new
// source, as someone would add them to data/. Its numbers are those of the edition before, so that they fit together.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { indicators } from "../lib/catalogue/indicators";
import { compareEditions } from "../lib/edition";
import type { SurveyId } from "../lib/observation";
import { frozenFolder, frozenTables } from "./frozen-data";

type Row = Record<string, string>;

export const madeUpEdition: Record<SurveyId, string> = {
  "npa-unauthorized-access-survey": "R9",
  "npa-ransomware-report": "R9H1",
  "mic-communications-usage-trend": "R9",
  "tokyo-telework-survey": "R9M04",
  "ipa-sme-security-survey": "R9FY",
};
export const madeUpSource = { id: "S99", ja: "見本の報告書", en: "A sample report" };
export const madeUpPopulation = { ja: "見本の町村と一部事務組合", en: "Sample of towns and joint associations" };
const madeUpBase = { ja: "回答した町村(見本)", en: "Towns that answered (sample)" };

/** The sum of two other counts, each of which goes on with the numbers of another edition. */
const leftOut = new Set(["ransomware-cases-incl-noware"]);

const parse = (path: string) => Papa.parse<Row>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true });
const unparse = (rows: Row[], columns: string[]) => `${Papa.unparse(rows, { columns, newline: "\n" })}\n`;

/**
 * Writes the frozen data with the edition added into a folder.
 * @returns the indicators that have it
 */
export function makeUpEdition(folder: string): string[] {
  cpSync(frozenFolder, folder, { recursive: true });
  mkdirSync(join(folder, "collected"));
  cpSync("tests/fixtures/figures.csv", join(folder, "collected", "figures.csv"));
  append(folder, "sources.csv", [
    {
      ...{ id: madeUpSource.id, kind: "primary", standing: "primary", published: "2028-04-06", edition: "R9" },
      ...{ publisher_ja: "警察庁", publisher_en: "National Police Agency" },
      ...{ title_ja: madeUpSource.ja, title_en: madeUpSource.en },
      original_url: "https://www.npa.go.jp/sample/r9.pdf",
    },
  ]);
  append(
    folder,
    "editions.csv",
    Object.entries(madeUpEdition).map(([survey, edition]) => ({
      ...{ survey, edition, breakdown: "none", source: madeUpSource.id, published: "2028-04-06" },
      ...{ label_ja: `見本(${edition})`, label_en: `Sample (${edition})`, sample_size: "3000", responses: "900" },
      ...{ population_ja: madeUpPopulation.ja, population_en: madeUpPopulation.en },
    })),
  );
  append(folder, "not-obtained.csv", [
    {
      ...{ number: "N00", subject_ja: "見本", subject_en: "Sample", indicators: "telework-status" },
      ...{
        missing_ja: "{R9}の町村の内訳",
        missing_en: "Towns by size for {R9}",
        tried_ja: "検索",
        tried_en: "Searches",
      },
      ...{ known_ja: "{S99}には合計だけ", known_en: "Only the total is in {S99}" },
    },
  ]);
  const extracts = frozenTables.map(parse).filter(({ meta }) => meta.fields?.includes("item_ja"));
  const rows = extracts.flatMap(({ data }) => data);
  const columns = extracts[0]?.meta.fields ?? [];
  const added = indicators.filter(({ id }) => !leftOut.has(id)).flatMap(({ id, survey }) => nextOf(rows, id, survey));
  writeFileSync(join(folder, "extract-r9.csv"), unparse(added, columns));
  return [...new Set(added.map(({ indicator = "" }) => indicator))];
}

/** The rows of an indicator's newest edition with anything published, as those of the made-up one. */
function nextOf(rows: readonly Row[], indicator: string, survey: SurveyId): Row[] {
  const own = rows.filter((row) => row.indicator === indicator);
  const published = own.filter((row) => row.value !== "" || row.count !== "" || row.rank !== "");
  const newest = [...new Set(published.map(({ edition = "" }) => edition))].sort(compareEditions).at(-1);
  return own
    .filter((row) => row.edition === newest)
    .map((row) => ({
      ...row,
      ...{ edition: madeUpEdition[survey], base_ja: madeUpBase.ja, base_en: madeUpBase.en },
      ...{ source: madeUpSource.id, locator: "本文", quote: "", note: "" },
    }));
}

/** Adds rows below a table of the folder, in its columns; what a row does not say is empty. */
function append(folder: string, name: string, rows: Row[]): void {
  const path = join(folder, name);
  const { data, meta } = parse(path);
  const columns = meta.fields ?? [];
  writeFileSync(path, unparse([...data, ...rows], columns));
}
