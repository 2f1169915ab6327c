// Decades on: what pages are made of, read and built anew of the frozen data and of the same with 200 further editions of
// every indicator. Processor time, each the best of several rounds, all in one run.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadLeaflet } from "../../app/_server/leaflet";
import { loadFigure, loadRemarkable } from "../../app/_server/load";
import { loadOverview } from "../../app/_server/overview";
import { listPacks } from "../../app/_server/packs";
import { loadSearchIndex } from "../../app/_server/search-index";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { frozenTables } from "../frozen-data";
import { mostFurtherEditions, writeManyEditions } from "../many-editions";
import type { BenchResult } from "./result";

const rounds = 5;
const reader = { lang: "ja", era: "wareki" } as const;

const works: Readonly<Record<string, () => Promise<unknown>>> = {
  "a figure": () => loadFigure("damage-experienced", reader),
  overview: () => loadOverview({ id: "ja", ...reader }),
  packs: listPacks,
  leaflet: () => loadLeaflet(new URLSearchParams(), reader, ""),
  "search index": () => loadSearchIndex([]),
  methods: loadRemarkable,
};

export async function benchScale(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-scale-"));
  const { DATABASE_URL: before } = process.env;
  try {
    const [few, many] = [join(folder, "few"), join(folder, "many")];
    for (const one of [few, many]) mkdirSync(one);
    const now = await filled(few, frozenTables);
    const then = await filled(many, writeManyEditions(many, mostFurtherEditions));
    const found: BenchResult[] = [];
    for (const [what, work] of Object.entries(works)) {
      const [one, two] = await milliseconds(now, then, work);
      const name = `${what} after an import, 200 further editions (${two.toFixed(0)} ms) / none (${one.toFixed(0)} ms), processor`;
      found.push({ name, value: two / one, unit: "×", aim: { atMost: 1.2 } });
    }
    return found;
  } finally {
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the database's address */
async function filled(folder: string, tables: readonly string[]): Promise<string> {
  const address = `file:${join(folder, "survey.db")}`;
  process.env.DATABASE_URL = address;
  const db = await openDatabase();
  await importFiles(db, [...tables]);
  await db.close();
  return address;
}

/** Of the processor, in alternating rounds: what one database says is forgotten when the other is read. */
async function milliseconds(one: string, two: string, work: () => Promise<unknown>): Promise<[number, number]> {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, address] of [one, two].entries()) {
      process.env.DATABASE_URL = address;
      const start = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(start);
      best[index] = Math.min(best[index] as number, (user + system) / 1000);
    }
  }
  return best;
}
