// The part of the attack that works on files and databases, in a process of its own: outcomes as JSON.
import { importSpoiltTables } from "../import/spoilt-tables";
import { readMutatedWorkbooks } from "../workbook/mutated-workbooks";
import { attackWithBombs } from "./bombs";
import { browserReader } from "./browser-reader";
import { attackWithDeskBodies } from "./desk-bodies";
import { attackWithDeskKills } from "./desk-kills";
import { attackWithKills } from "./kills";
import { isOver, type Outcome, outcome, type Task } from "./outcome";

type Asked = {
  seed: number;
  counts: { kills: number; deskKills: number; tables: number; workbooks: number; bombs: number; bodies: number };
  ms: number;
};

const { seed, counts, ms }: Asked = JSON.parse(process.argv[2] ?? "");
const until = performance.now() + ms;
const task = (count: number): Task => ({ seed, count, until });

// The browser has a process of its own.
const reading = withWorkbooks(task(counts.workbooks));
const kills = await attackWithKills(task(counts.kills));
const deskKills = await attackWithDeskKills(task(counts.deskKills));
const bombs = await attackWithBombs(task(counts.bombs));
const asked = task(counts.tables);
const { tried, stored, refused, failures } = await importSpoiltTables(asked, () => !isOver(asked));
const tables = outcome("spoilt tables", asked, { tried, failures, measured: `${stored} stored, ${refused} refused` });
const workbooks = await reading;
const bodies = await attackWithDeskBodies(task(counts.bodies));
console.log(JSON.stringify([kills, deskKills, tables, workbooks, bombs, bodies] satisfies Outcome[]));

async function withWorkbooks(asked: Task): Promise<Outcome> {
  const reader = await browserReader();
  try {
    const { tried, read, refused, longest, failures } = await readMutatedWorkbooks(reader, asked, () => !isOver(asked));
    const measured = `${read} read, ${refused} refused, ${Math.round(longest)} ms at most`;
    return outcome("mutated workbooks in a browser's worker", asked, { tried, failures, measured });
  } finally {
    await reader.end();
  }
}
