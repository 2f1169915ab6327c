// Decades on: two hundred further editions of every indicator, never shipped: years, and the halves of all years that an
// edition's code can name. Valid rows as someone would add them to data/, their numbers those of the newest edition (counts
// rise and fall, so that a line is no straight one).
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { indicatorById, indicators } from "../lib/catalogue/indicators";
import { compareEditions } from "../lib/edition";
import { columnsOf } from "../lib/import/columns";
import type { SurveyId } from "../lib/observation";
import { frozenRows, frozenTables } from "./frozen-data";

type Row = Record<string, string>;

export const manySource = "S98";
const years = Array.from({ length: 92 }, (_, index) => 8 + index);
/** The newest first, so that few of them are the newest ones, too. */
const codes = years
  .flatMap((year) => [`R${year}H1`, `R${year}H2`, ...(year > 83 ? [`R${year}`] : [])])
  .sort((a, b) => compareEditions(b, a));
export const mostFurtherEditions = codes.length;

const write = (path: string, rows: readonly Row[], columns: readonly string[]) => {
  writeFileSync(path, `${Papa.unparse(rows as Row[], { columns: [...columns], newline: "\n" })}\n`);
  return path;
};
const names = (table: keyof typeof columnsOf) => columnsOf[table].map(({ name }) => name);

/**
 * Writes so many further editions of each indicator into a folder.
 * @returns paths of all tables, the frozen ones among them
 */
export function writeManyEditions(folder: string, count: number): string[] {
  const further = codes.slice(0, count);
  const sources = frozenRows("sources.csv");
  const editions = frozenRows("editions.csv");
  const extracts = frozenRows();
  const surveys = [...new Set(indicators.map(({ survey }) => survey))];
  const added = indicators.flatMap(({ id, unit }) => {
    const newest = newestRows(extracts, id);
    return further.flatMap((edition, index) =>
      newest.map((row) => ({
        ...row,
        ...{ edition, source: manySource, locator: "本文", quote: "", note: "", qualifier: "exact" },
        ...(unit === "count" && row.value ? { value: `${wave(Number(row.value), index)}` } : {}),
      })),
    );
  });
  return [
    ...frozenTables.filter((path) => !/(?:sources|editions)\.csv$/.test(path)),
    write(join(folder, "sources.csv"), [...sources, madeUpSource()], names("sources")),
    write(
      join(folder, "editions.csv"),
      [...editions, ...surveys.flatMap((survey) => further.map((edition) => madeUpEdition(survey, edition)))],
      names("editions"),
    ),
    write(join(folder, "many-editions.csv"), added, names("extract")),
  ];
}

/** The rows of the newest edition of which anything was published, of each breakdown. */
function newestRows(all: readonly Row[], indicator: string): Row[] {
  const own = all.filter((row) => row.indicator === indicator);
  const breakdowns = indicatorById.get(indicator)?.breakdowns ?? [];
  return breakdowns.flatMap((breakdown) => {
    const here = own.filter((row) => (row.breakdown || "none") === breakdown);
    const published = here.filter((row) => row.value || row.count || row.rank);
    const newest = published
      .map(({ edition = "" }) => edition)
      .sort(compareEditions)
      .at(-1);
    return here.filter(({ edition }) => edition === newest);
  });
}

const wave = (value: number, index: number) => Math.round(value * (1 + 0.4 * Math.sin(index / 9)));

const madeUpSource = (): Row => ({
  ...{ id: manySource, kind: "primary", standing: "primary", published: "2028-04-06", edition: "" },
  ...{ publisher_ja: "警察庁", publisher_en: "National Police Agency" },
  ...{ title_ja: "見本の長い集計", title_en: "A long sample series", original_url: "https://www.npa.go.jp/long.pdf" },
});

const madeUpEdition = (survey: SurveyId, edition: string): Row => ({
  ...{ survey, edition, breakdown: "none", source: manySource, published: "2028-04-06" },
  ...{ label_ja: `見本(${edition})`, label_en: `Sample (${edition})`, sample_size: "3000", responses: "900" },
  ...{ population_ja: "見本の団体", population_en: "Sample of organisations" },
});
