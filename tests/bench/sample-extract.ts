// A long extract for the bench, the same at every run: sample numbers, sound in every check, with the columns and texts
// of a real one. Beside it the sources and editions that it names.
import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { indicators } from "../../lib/catalogue/indicators";
import { columnsOf } from "../../lib/import/columns";
import { roundShare } from "../../lib/stats/round-half-up";

const survey = "npa-unauthorized-access-survey";
const asked = indicators.filter((one) => one.survey === survey).slice(0, 16);
const [segments, items] = [25, 25];

/** Rows of one edition: every item of every group of respondents in every question. */
export const rowsPerEdition = asked.length * segments * items;

export type SampleFiles = { sources: string; editions: string; extract: string };

/** Writes sources, editions and an extract of so many editions into a folder. */
export function writeSampleFiles(folder: string, editionCount: number): SampleFiles {
  const path = (name: string) => join(folder, `${name}.csv`);
  const files = { sources: path("sources"), editions: path("editions"), extract: path(`sample-${editionCount}`) };
  // An era has 99 years at most.
  const editions = Array.from({ length: editionCount }, (_, index) =>
    index < 99 ? `R${index + 1}` : `H${index - 98}`,
  );
  const lines = editions.map((edition) => `${survey},${edition},見本${edition},Sample ${edition}\n`);
  writeFileSync(
    files.sources,
    "id,kind,standing,publisher_ja,publisher_en,title_ja\nS1,primary,primary,見本,Sample,見本の調査\n",
  );
  writeFileSync(files.editions, `survey,edition,label_ja,label_en\n${lines.join("")}`);
  const handle = openSync(files.extract, "w");
  writeSync(handle, `${columnsOf.extract.map((column) => column.name).join(",")}\n`);
  for (const edition of editions) writeSync(handle, rowsOf(edition));
  closeSync(handle);
  return files;
}

function rowsOf(edition: string): string {
  let text = "";
  let row = 0;
  for (const { id, unit } of asked) {
    for (let segment = 1; segment <= segments; segment++) {
      for (let item = 1; item <= items; item++) {
        row += 1;
        const base = 400 + 13 * segment;
        const count = Math.floor((base * ((item * 37 + segment * 11) % 50)) / 1000);
        const value = unit === "percent" ? roundShare(count, base, 1).toFixed(1) : String(count);
        // One row in fifty has no number, one in twenty quotes a passage that has to stand in quotation marks.
        const number = row % 50 === 0 ? ",not-published,exact,," : `${value},,exact,${count},${base}`;
        const quote =
          row % 20 === 0 ? `"選択肢${item}は${value}, 原文のとおり"` : `図表${item} 選択肢${item} ${value}%`;
        text +=
          `${edition},${id},item-${item},選択肢${item},Option ${item},industry,segment-${segment},業種${segment},` +
          `Industry ${segment},${number},有効回答を得た企業・団体等（業種${segment}）,` +
          `Organisations with a valid answer (industry ${segment}),,S1,報告書 ${item}ページ 図表${item},${quote},\n`;
      }
    }
  }
  return text;
}
