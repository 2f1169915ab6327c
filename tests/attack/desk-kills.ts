// What is put in, approved, published and taken back at the desk, each killed (-9) at any moment: what is stored is the state
// before or the one after, the log is complete and says which, and the next start of the server leaves nothing half done.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { settle } from "../../app/_server/desk/publish-submission";
import { trySubmission } from "../../app/_server/desk/submission-files";
import { record } from "../../app/_server/desk/submissions";
import { backup } from "../../db/copy";
import { deskPath, openDesk } from "../../db/desk/desk-store";
import { connect } from "../../db/sqlite-file";
import { contentTables } from "../../db/tables";
import { damageIn } from "../../db/verify";
import { type Submission, submissionsOf } from "../../lib/desk/submission";
import { childProgram } from "../child-program";
import { extract, longRows, Sandbox } from "../db/sample-files";
import { type Random, seededRandom } from "../seeded-random";
import { runAndKill } from "./kill";
import { inTurn, type Outcome, outcome, type Task } from "./outcome";

const works = ["put", "approve", "publish", "withdraw"] as const;
type Work = (typeof works)[number];
const rows = 500;
const turns = [500, 20_000, 200_000];
const ends = ["", "-wal", "-shm"];
const [anna, ben] = [
  { who: "anna", name: "anna", from: "" },
  { who: "ben", name: "ben", from: "" },
];

type Scene = {
  sandbox: Sandbox;
  database: string;
  file: string;
  /** Files of the survey database and of the desk before each work, and the submission that is there. */
  before: Record<Work, { survey: string; desk: string; id: string; seq: number }>;
  /** What the tables hold without and with what is published. */
  content: { without: string; with: string };
  ended: number;
};

/** All rows of content; who wrote them when is the matter of the killed processes. */
function contentOf(path: string): string {
  const db = connect(path);
  try {
    const all = Object.values(contentTables).map(({ name, columns }) =>
      db.$client.prepare(`select ${columns.join(",")} from ${name} order by ${columns.join(",")}`).all(),
    );
    return createHash("sha256").update(JSON.stringify(all)).digest("hex");
  } finally {
    db.$client.close();
  }
}

async function prepare(): Promise<Scene> {
  const sandbox = await Sandbox.open();
  await sandbox.prepare();
  const csv = extract(...longRows(rows));
  const file = sandbox.write("long.csv", csv);
  process.env.DATABASE_URL = sandbox.address;
  const store = await openDesk();
  const deskFile = deskPath(sandbox.address);
  const before = {} as Scene["before"];
  const keep = async (work: Work, one: { id: string; seq: number }) => {
    const [survey, desk] = [join(sandbox.folder, `${work}.db`), join(sandbox.folder, `${work}-desk.db`)];
    await backup(sandbox.db, survey);
    const copy = connect(deskFile);
    await copy.$client.backup(desk);
    copy.$client.close();
    before[work] = { survey, desk, ...one };
  };
  await keep("put", { id: "", seq: 0 });
  const sha256 = await store.keep(new TextEncoder().encode(csv));
  let one = await record(store, { id: "s", seq: 0 }, "put", anna, { file: "long.csv", sha256, title: "long" });
  one = await record(store, one, "check", anna);
  one = await record(store, one, "checked", anna, { errors: 0, warnings: 0 });
  one = await record(store, one, "submit", anna);
  await keep("approve", one);
  one = await record(store, one, "approve", ben, {
    ticked: [],
    effect: (await trySubmission(store, one, "")).effect,
  });
  await keep("publish", one);
  const without = contentOf(before.publish.survey);
  await record(store, one, "publish", ben);
  await settle(store);
  const [published] = submissionsOf(await store.events());
  if (published?.state !== "published") throw new Error("The scene could not be published");
  await keep("withdraw", published);
  await store.close();
  const content = { without, with: contentOf(before.withdraw.survey) };
  if (content.with === content.without) throw new Error("Publication changed nothing");
  return { sandbox, database: join(sandbox.folder, "killed.db"), file, before, content, ended: 0 };
}

/** Null where all is as it should be. */
async function faultAfter(work: Work, scene: Scene, random: Random): Promise<string | null> {
  const { database, before, content } = scene;
  const desk = deskPath(database);
  for (const end of ends) for (const path of [database, desk]) rmSync(path + end, { force: true });
  const { survey, desk: kept, id, seq } = before[work];
  copyFileSync(survey, database);
  if (existsSync(kept)) copyFileSync(kept, desk);
  let left = random.below(random.pick(turns));
  const given = [work, database, id, String(seq), work === "put" ? scene.file : ""];
  const ended = await runAndKill(childProgram("tests/attack/desk-kill-child.ts"), given, (share) => {
    if (share >= 0) left -= 1;
    return left < 0;
  });
  if (ended) scene.ended += 1;
  const now = contentOf(database);
  if (now !== content.with && now !== content.without) return "neither the content before nor the one after";
  return faultOfDesk(work, scene, ended);
}

async function faultOfDesk(work: Work, { database, content }: Scene, ended: boolean): Promise<string | null> {
  process.env.DATABASE_URL = database;
  const store = await openDesk();
  try {
    const events = await store.events({ kind: "submission" });
    const gap = events.find((event, index) => event.seq !== index + 1);
    if (gap) return `the log has a gap before ${gap.what}`;
    for (const { detail } of events) {
      if (typeof detail.sha256 === "string" && !(await store.kept(detail.sha256)))
        return "bytes that the log names are gone";
    }
    // As the server does when it starts.
    await settle(store);
    const [one] = submissionsOf(await store.events({ kind: "submission" }));
    const damaged = connect(database);
    const [damage] = damageIn(damaged);
    damaged.$client.close();
    if (damage) return `damaged: ${damage.code}`;
    const out = contentOf(database) === content.with;
    return isSound(work, one, out, ended)
      ? null
      : `${one?.state ?? "nothing"}, content ${out ? "published" : "as before"}`;
  } finally {
    await store.close();
  }
}

function isSound(work: Work, one: Submission | undefined, out: boolean, ended: boolean): boolean {
  if (out !== (one?.state === "published")) return false;
  const last = { put: "ready", approve: "published", publish: "published", withdraw: "withdrawn" }[work];
  if (ended) return one?.state === last;
  const allowed: Record<Work, readonly string[]> = {
    put: ["", "received", "checking", "ready"],
    approve: ["submitted", "approved", "published"],
    publish: ["approved", "published"],
    withdraw: ["published", "withdrawn"],
  };
  return allowed[work].includes(one?.state ?? "");
}

export async function attackWithDeskKills(task: Task): Promise<Outcome> {
  const random = seededRandom(task.seed);
  const address = process.env.DATABASE_URL;
  const scene = await prepare();
  try {
    const found = await inTurn(works, task, (work) => faultAfter(work, scene, random));
    const measured = `${scene.ended} had ended before`;
    return outcome("kills at the desk: put, approve, publish, take back", task, { ...found, measured });
  } finally {
    await scene.sandbox.close();
    if (address === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = address;
  }
}
