// The part of the attack that works on files and databases, in a process of its own: outcomes as JSON.
import { importSpoiltTables } from "../import/spoilt-tables";
import { attackWithBombs } from "./bombs";
import { attackWithKills } from "./kills";
import { isOver, type Outcome, outcome, type Task } from "./outcome";

type Asked = { seed: number; counts: { kills: number; tables: number; bombs: number }; ms: number };

const { seed, counts, ms }: Asked = JSON.parse(process.argv[2] ?? "");
const until = performance.now() + ms;
const task = (count: number): Task => ({ seed, count, until });

const kills = await attackWithKills(task(counts.kills));
const bombs = await attackWithBombs(task(counts.bombs));
const asked = task(counts.tables);
const { tried, stored, refused, failures } = await importSpoiltTables(asked, () => !isOver(asked));
const tables = outcome("spoilt tables", asked, { tried, failures, measured: `${stored} stored, ${refused} refused` });
console.log(JSON.stringify([kills, tables, bombs] satisfies Outcome[]));
