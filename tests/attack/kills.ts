// Import, undo, backup and restore, each killed (-9) at any moment: what is stored is the state before or the one after,
// sound and sealed, and a backup is whole or not there.
import { copyFileSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backup } from "../../db/copy";
import { connect, type SqliteFile } from "../../db/sqlite-file";
import { damageIn } from "../../db/verify";
import { contentOf, dumpOf, extract, header, longRows, Sandbox, sampleRow } from "../db/sample-files";
import { type Random, seededRandom } from "../seeded-random";
import { startAndKill, type Work, works } from "./kill";
import { inTurn, type Outcome, outcome, type Task } from "./outcome";

const rows = 4000;
const turns = [500, 10_000, 200_000];
const ends = ["", "-wal", "-shm"];

/** Without the moments of the imports, which are those of the killed ones. */
const timeless = (dump: string) => dump.replaceAll(/\\"at\\":\\"[^"]*\\"/g, "");
/** What an undo changes is the content; its record grows. */
const stateOf = (file: SqliteFile, work: Work | null) => (work === "undo" ? contentOf(file) : timeless(dumpOf(file)));

/** Two states and the files that lead from one to the other. */
type Scene = {
  sandbox: Sandbox;
  database: string;
  file: string;
  small: string;
  large: string;
  dumps: string[];
  contents: string[];
  ended: number;
};

async function prepare(): Promise<Scene> {
  const sandbox = await Sandbox.open();
  await sandbox.prepare();
  await sandbox.import({ "long.csv": `${header}\n${sampleRow()}\n` });
  const [small, large] = [join(sandbox.folder, "small.db"), join(sandbox.folder, "large.db")];
  await backup(sandbox.db, small);
  const before = { dump: await sandbox.dump(), content: await sandbox.content() };
  const long = extract(...longRows(rows));
  const file = sandbox.write("long.csv", long);
  await sandbox.import({ "long.csv": long });
  await backup(sandbox.db, large);
  const after = { dump: await sandbox.dump(), content: await sandbox.content() };
  return {
    sandbox,
    database: join(sandbox.folder, "killed.db"),
    file,
    small,
    large,
    dumps: [before, after].map(({ dump }) => timeless(dump)),
    contents: [before.content, after.content],
    ended: 0,
  };
}

/** Null where all is as it should be. */
async function faultAfter(work: Work, scene: Scene, random: Random): Promise<string | null> {
  const { sandbox, database, dumps } = scene;
  for (const end of ends) rmSync(database + end, { force: true });
  copyFileSync(work === "import" ? scene.small : scene.large, database);
  const made = join(sandbox.folder, "made.db");
  rmSync(made, { force: true });
  const file = { import: scene.file, undo: "", backup: made, restore: scene.small }[work];
  // Turns of a loop from the moment that the work begins: for some longer than the work, so that its end is met too.
  let left = random.below(random.pick(turns));
  const ended = await startAndKill(work, { database, file }, (share) => {
    if (share >= 0) left -= 1;
    return left < 0;
  });
  if (ended) scene.ended += 1;
  const found = await faultOf(database, work === "undo" ? scene.contents : dumps, work);
  if (found) return found;
  if (work !== "backup") return null;
  return existsSync(made) ? faultOf(made, dumps.slice(1)) : null;
}

async function faultOf(path: string, states: readonly string[], work: Work | null = null): Promise<string | null> {
  const db = connect(path);
  try {
    const damage = damageIn(db);
    if (damage.length > 0) return `damaged: ${damage[0]?.code}`;
    return states.includes(stateOf(db, work)) ? null : "neither the state before nor the one after";
  } finally {
    db.$client.close();
  }
}

export async function attackWithKills(task: Task): Promise<Outcome> {
  const random = seededRandom(task.seed);
  const scene = await prepare();
  try {
    const { tried, failures } = await inTurn(works, task, (work) => faultAfter(work, scene, random));
    const kept = readdirSync(scene.sandbox.folder).filter((name) => /\.before-restore-[\d-]+$/.test(name));
    for (const name of kept) {
      const fault = await faultOf(join(scene.sandbox.folder, name), scene.dumps);
      if (fault) failures.push(`${name}: ${fault}`);
    }
    const measured = `${scene.ended} had ended before`;
    return outcome("kills of import, undo, backup, restore", task, { tried, failures, measured });
  } finally {
    await scene.sandbox.close();
  }
}
