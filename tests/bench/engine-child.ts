// One task on one engine, in a process of its own: `import` of the last file, the others before it and not counted, or a
// thousand `states` of figures of the files. Prints what it took as JSON. The database is that of DATABASE_URL.
import { loadFigure } from "../../app/_server/load";
import { importFiles } from "../../db/apply";
import { openDatabase, openForReading } from "../../db/database";
import { indicators } from "../../lib/catalogue/indicators";
import { langs } from "../../lib/localised";

export type EngineTimes = { ms: number; megabytes: number };

const states = 1000;
const [task, ...files] = process.argv.slice(2);
const db = await openDatabase();
const before = task === "import" ? files.slice(0, -1) : files;
await importAll(before);
const started = performance.now();
if (task === "import") await importAll(files.slice(-1));
else await buildStates();
const times: EngineTimes = { ms: performance.now() - started, megabytes: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(times));
await db.close();
process.exit();

async function importAll(paths: readonly string[]): Promise<void> {
  for (const { file, problems } of await importFiles(db, paths)) {
    const [error] = problems.filter(({ severity }) => severity === "error");
    if (error) throw new Error(`${file}: ${JSON.stringify(error)}`);
  }
}

/** Every figure in both languages, with and without intervals, in either order, until there are enough. */
async function buildStates(): Promise<void> {
  // As where pages are served: how far the data are is asked now and then, and not at each state.
  (await openForReading())?.moves();
  const all = indicators.flatMap(({ id }) =>
    langs.flatMap((lang) =>
      ["on", "off"].flatMap((intervals) =>
        ["value", "questionnaire"].map((order) => ({ id, lang, state: { intervals, order } })),
      ),
    ),
  );
  for (let index = 0; index < states; index += 1) {
    const { id, lang, state } = all[index % all.length] as (typeof all)[number];
    await loadFigure(id, { lang, era: lang === "ja" ? "wareki" : "western" }, state);
  }
}
