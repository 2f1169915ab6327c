// Sample extracts for tests of the import: invented numbers, never shipped.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFiles } from "../../db/apply";
import { computeDataVersion } from "../../db/data-version";
import { openDatabase } from "../../db/database";
import type { Db } from "../../db/engine";
import { withFile } from "../../db/sqlite-engine";
import type { SqliteFile } from "../../db/sqlite-file";
import { contentTables } from "../../db/tables";
import { giveBack, spoilDatabase, takeDatabase, testServer } from "../postgres/databases";

export const header =
  "edition,indicator,item,item_ja,item_en,breakdown,segment,segment_ja,segment_en,value,missing,qualifier,count,base,base_ja,base_en,rank,source,locator,quote,note";

/** A row of a sample extract; what is not given is plain. */
export function sampleRow(part: Partial<Record<string, string>> = {}): string {
  const row: Record<string, string> = {
    ...{ edition: "R3", indicator: "damage-experienced", item: "alpha", item_ja: "選択肢甲", item_en: "Option A" },
    ...{ breakdown: "none", segment: "all", segment_ja: "全体", segment_en: "All", value: "12.5", missing: "" },
    ...{
      qualifier: "exact",
      count: "",
      base: "",
      base_ja: "",
      base_en: "",
      rank: "",
      source: "X1",
      locator: "",
      quote: "",
    },
    ...part,
  };
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return header
    .split(",")
    .map((name) => quoted(row[name] ?? ""))
    .join(",");
}

/** A sample extract of these rows. */
export const extract = (...rows: string[]) => `${[header, ...rows].join("\n")}\n`;

/** So many rows, each of a segment of its own. */
export const longRows = (count: number, part: (index: number) => Partial<Record<string, string>> = () => ({})) =>
  Array.from({ length: count }, (_, index) =>
    sampleRow({
      ...{ breakdown: "industry", segment: `s${index}`, segment_ja: `区分${index}`, segment_en: `Group ${index}` },
      ...part(index),
    }),
  );

export const sampleSources =
  "id,kind,standing,publisher_ja,publisher_en,title_ja,title_en,published,edition,original_url,seen_url,note\nX1,primary,primary,見本,Sample,見本の出典,Sample source,2022,R3,,,\n";
export const sampleEditions =
  "survey,edition,label_ja,label_en,period_start,period_end,sample_size,responses,response_rate,population_ja,method_ja,breakdown,segment_ja,published,original_url,source,quote,note\n" +
  "npa-unauthorized-access-survey,R2,令和2年調査,2020 survey,,,,,,,,none,,,,,,\n" +
  "npa-unauthorized-access-survey,R3,令和3年調査,2021 survey,,,200,100,,,,none,,,,X1,,\n" +
  "npa-ransomware-report,R3,令和3年,2021,,,,,,,,none,,,,,,\n" +
  "npa-ransomware-report,R3H1,令和3年上半期,first half of 2021,,,,,,,,none,,,,,,\n" +
  "npa-ransomware-report,R3H2,令和3年下半期,second half of 2021,,,,,,,,none,,,,,,\n";

export class Sandbox {
  private constructor(
    readonly folder: string,
    /** As DATABASE_URL has it. */
    readonly address: string,
    readonly db: Db,
  ) {}
  /** An empty database, and a folder. */
  static async open(): Promise<Sandbox> {
    const folder = mkdtempSync(join(tmpdir(), "survey-"));
    const address = testServer ? await takeDatabase(testServer) : join(folder, "survey.db");
    return new Sandbox(folder, address, await openDatabase(address));
  }
  write(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    // A file that is written over goes to the disk at once (ext4), a new one when there is time.
    rmSync(path, { force: true });
    writeFileSync(path, content);
    return path;
  }
  /** Sources and editions that the sample rows refer to. */
  async prepare(): Promise<void> {
    await this.import({ "sources.csv": sampleSources, "editions.csv": sampleEditions });
  }
  async import(files: Record<string, string | Uint8Array>, options: Parameters<typeof importFiles>[2] = {}) {
    const paths = Object.entries(files).map(([name, content]) => this.write(name, content));
    return importFiles(this.db, paths, options);
  }
  /** Changes what is stored past the program. @param references whether the database holds to them meanwhile */
  async spoil(sql: string, references = true): Promise<void> {
    if (testServer) return spoilDatabase(this.address, sql, references);
    await withFile(this.address, ({ $client }) => {
      if (!references) $client.pragma("foreign_keys = OFF");
      $client.exec(sql);
    });
  }
  /** The first column of what SQL finds. */
  async ask(sql: string): Promise<unknown[]> {
    return this.db.inspect(({ $client }) => $client.prepare(sql).pluck().all());
  }
  /** Every row of every table, to compare states exactly. */
  dump(): Promise<string> {
    return this.db.inspect(dumpOf);
  }
  /** Every row of the content, with the file and import it is of, as each comes where their order matters. */
  content(): Promise<string> {
    return this.db.inspect(contentOf);
  }
  /** References that lead nowhere. */
  brokenReferences(): Promise<unknown> {
    return this.db.inspect(({ $client }) => $client.pragma("foreign_key_check"));
  }
  /** The data version as the rows have it, whatever is recorded. */
  computedVersion(): Promise<string> {
    return this.db.inspect(({ $client }) => computeDataVersion($client));
  }
  async close(): Promise<void> {
    await this.db.close();
    if (testServer) await giveBack(this.address);
    rmSync(this.folder, { recursive: true });
  }
}

/** Every row of every table of a database, to compare states exactly. */
export function dumpOf({ $client: client }: SqliteFile): string {
  const names = [...Object.keys(contentTables), "imports", "changes", "publications"];
  return JSON.stringify(
    names.map((name) => [
      name,
      (client.prepare(`select * from ${name}`).all() as object[]).map((row) => JSON.stringify(row)).sort(),
    ]),
  );
}

/** The content of a database, to compare what an undo brings back. */
export function contentOf({ $client: client }: SqliteFile): string {
  return JSON.stringify(
    Object.values(contentTables).map(({ name, key, ordered }) =>
      client.prepare(`select * from ${name} order by ${ordered ? "rowid" : key.join(",")}`).all(),
    ),
  );
}
