// One load of an extract in a process of its own: `import`, or `bare`, without a check. Prints what it took as JSON.
// The database is that of DATABASE_URL; sources and editions are imported first and not counted.
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import Papa from "papaparse";
import { databaseAddress, databasePath } from "../../db/address";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { openFile } from "../../db/sqlite-file";
import { contentTables } from "../../db/tables";

type Value = string | number | null;
export type Load = { ms: number; megabytes: number; rows: number };

const [mode, extract = "", ...before] = process.argv.slice(2);
const db = await openDatabase();
const client = openFile(databasePath(databaseAddress())).$client;

for (const { file, problems } of await importFiles(db, before)) {
  if (problems.length > 0) throw new Error(`${file}: ${JSON.stringify(problems[0])}`);
}
const started = performance.now();
if (mode === "bare") await loadBare();
else await importFiles(db, [extract]);
const ms = performance.now() - started;
const rows = client
  .prepare(`select count(*) from ${mode === "bare" ? "bare" : "observations"}`)
  .pluck()
  .get() as number;
// maxRSS is in kilobytes on every system.
const load: Load = { ms, megabytes: process.resourceUsage().maxRSS / 1024, rows };
console.log(JSON.stringify(load));

/** Papa Parse into a prepared INSERT of 100 rows, in one transaction: columns, keys and indexes of `observations`. */
function loadBare(): Promise<void> {
  const made = client.prepare("select sql from sqlite_master where name = 'observations'").pluck().get() as string;
  const lines = made.split("\n").filter((line) => !line.includes("CHECK("));
  client.exec(
    lines
      .join("\n")
      .replace("`observations`", "bare")
      .replace(/,\s*\)$/, "\n)"),
  );
  client.exec("create index bare_extract on bare (extract)");
  const columns = [...contentTables.observations.columns, "extract", "import_id"];
  const slots = `(${columns.map(() => "?").join(",")})`;
  const insert = (rows: number) =>
    client.prepare(`insert into bare (${columns.join(",")}) values ${Array(rows).fill(slots).join(",")}`);
  const [hundred, one] = [insert(100), insert(1)];
  const label = (table: string) => client.prepare(`insert or ignore into ${table} values (?, ?, ?, ?, 'bare', 1)`);
  const [items, segments] = [label("items"), label("segments")];
  const seen = new Set<string>();
  let read: ((row: readonly string[]) => Value)[] | null = null;
  let at: Record<string, number> = {};
  let pending: Value[] = [];

  const readHeader = (header: readonly string[]) => {
    at = Object.fromEntries(header.map((name, index) => [name, index]));
    const fixed: Record<string, Value> = { survey: "npa-unauthorized-access-survey", decimals: 1, import_id: 1 };
    const empty = new Set(["value", "missing", "count", "base", "rank"]);
    read = columns.map((name) => {
      if (name === "extract") return () => basename(extract);
      if (name in fixed) return () => fixed[name] as Value;
      const index = at[name] as number;
      return empty.has(name) ? (row) => row[index] || null : (row) => row[index] as string;
    });
  };
  const labelOnce = (row: readonly string[], insertLabel: typeof items, names: readonly string[]) => {
    const label = names.map((name) => row[at[name] as number]);
    const key = `${label[0]} ${label[1]}`;
    if (!seen.has(key)) insertLabel.run(label);
    seen.add(key);
  };
  const take = (row: readonly string[]) => {
    if (row.length === 1) return;
    if (!read) return readHeader(row);
    labelOnce(row, items, ["indicator", "item", "item_ja", "item_en"]);
    labelOnce(row, segments, ["breakdown", "segment", "segment_ja", "segment_en"]);
    for (const cell of read) pending.push(cell(row));
    if (pending.length < 100 * columns.length) return;
    hundred.run(pending);
    pending = [];
  };

  client.exec("begin");
  return new Promise((done, fail) => {
    Papa.parse<string[]>(createReadStream(extract, "utf8"), {
      chunk: ({ data }) => data.forEach(take),
      complete: () => {
        for (; pending.length > 0; pending = pending.slice(columns.length)) one.run(pending.slice(0, columns.length));
        client.exec("commit");
        done();
      },
      error: fail,
    });
  });
}
