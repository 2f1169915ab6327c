// `npm run data -- …`: check, import, status, history, undo, verify, files, backup and restore, for people who are no engineers.
import { join } from "node:path";
import { databaseName } from "../../db/address";
import { type ImportReport, importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { history, imports } from "../../db/history";
import { dataState, observations } from "../../db/queries";
import { verify } from "../../db/verify";
import { indicatorById } from "../../lib/catalogue/indicators";
import { problemSentence, problemWords } from "../../lib/import/problem-words";
import { ownEntry } from "../../lib/own-entry";
import { packProblemSentence } from "../../lib/slides/pack-problem-words";
import { loadDataset } from "../_server/load";
import { dataFolder } from "../_server/settings";

import { checkFolder } from "./check-folder";
import { checkPackFile, type PackReport } from "./check-packs";
import { commandLang } from "./command-lang";
import { commandWords } from "./command-words";
import { filesCommand } from "./files-command";
import { readOptions } from "./read-options";
import { backupCommand, restoreCommand, undoCommand } from "./safety";
import { tellFault } from "./tell-fault";

const { values: options, positionals } = readOptions({
  "dry-run": { type: "boolean" },
  yes: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
});
const lang = commandLang(options.lang);
const words = commandWords[lang];

function print(reports: readonly ImportReport[], mode: "check" | "dry-run" | "import"): number {
  for (const report of reports) {
    for (const problem of report.problems) console.log(problemSentence(problem, lang));
    if (report.moreProblems > 0) console.log(words.moreProblems(report.moreProblems));
    console.log(words.summary(report));
  }
  const errors = reports.reduce((sum, report) => sum + report.errors, 0);
  if (errors > 0) console.log(words.refused(errors));
  else if (mode !== "import") console.log(words.nothingStored);
  else console.log(reports.some((report) => report.applied) ? words.stored : words.nothingNew);
  return errors > 0 ? 1 : 0;
}

async function bring(files: readonly string[], mode: "check" | "dry-run" | "import"): Promise<number> {
  if (files.length === 0) return usage();
  const db = await openDatabase();
  let shown = "";
  const onProgress = (file: string, share: number) => {
    if (!process.stderr.isTTY) return;
    const line = words.progress(file, Math.floor(share * 100));
    if (line !== shown) process.stderr.write(`\r${line}`);
    shown = line;
  };
  const reports = await importFiles(db, files, { dryRun: mode !== "import", onProgress });
  if (shown) process.stderr.write(`\r${" ".repeat(shown.length * 2)}\r`);
  return print(reports, mode);
}

/** Tables and meeting packs; where none is named, the whole folder of data, and what must be true of it together. */
async function check(files: readonly string[]): Promise<number> {
  if (files.length === 0) return checkAll();
  const packs = files.filter((file) => file.endsWith(".json"));
  const tables = files.filter((file) => !packs.includes(file));
  const wrong = packs.length > 0 ? await checkPacks(packs) : 0;
  const code = tables.length > 0 || packs.length === 0 ? await bring(tables, "check") : 0;
  return wrong > 0 ? 1 : code;
}

/** What an import would change, and then the folder by itself, whatever the database holds. */
async function checkAll(): Promise<number> {
  const folder = dataFolder();
  const { reports, problems, packs } = await checkFolder(folder);
  const tables = reports.map(({ file }) => join(folder, file));
  const wrong = tables.length > 0 ? await bring(tables, "check") : 0;
  // Errors of rows have just been told.
  if (wrong === 0) for (const problem of problems) console.log(problemSentence(problem, lang));
  tellPacks(packs);
  const found = problems.length + packs.reduce((sum, pack) => sum + pack.problems.length, 0);
  console.log(words.folderChecked(folder, found));
  return wrong > 0 || found > 0 ? 1 : 0;
}

function tellPacks(reports: readonly PackReport[]): void {
  for (const { file, slides, problems } of reports) {
    for (const problem of problems) console.log(packProblemSentence(problem, lang));
    console.log(words.packSummary(file, slides, problems.length));
  }
}

/** @returns how many errors there are */
async function checkPacks(files: readonly string[]): Promise<number> {
  const stored = await loadDataset();
  const dataset = stored.observations.length > 0 ? stored : null;
  if (!dataset) console.log(words.packsWithoutData);
  const reports = files.map((file) => checkPackFile(file, dataset));
  tellPacks(reports);
  return reports.reduce((sum, { problems }) => sum + problems.length, 0);
}

async function status(): Promise<number> {
  const db = await openDatabase();
  const { version, updated } = await dataState(db);
  const all = await imports(db);
  const count = (await observations(db)).length;
  console.log(words.status(databaseName(), version, updated, count));
  for (const one of all.slice(0, 20)) console.log(words.importLine(one));
  return 0;
}

async function tellHistory(indicator: string | undefined): Promise<number> {
  if (!indicator || !indicatorById.has(indicator)) {
    console.log(words.unknownIndicator(indicator ?? "", [...indicatorById.keys()].join(", ")));
    return 1;
  }
  const entries = await history(await openDatabase(), indicator);
  if (entries.length === 0) console.log(words.noHistory(indicator));
  for (const entry of entries) console.log(words.historyLine(entry));
  return 0;
}

async function verifyAll(): Promise<number> {
  const found = await verify(await openDatabase(), dataFolder());
  for (const { code, place, detail, known } of found) {
    const sentence = words.damage[code] ?? problemWords[code]?.[lang];
    console.log(words.finding(place, code, sentence?.(detail) ?? "", known));
  }
  const wrong = found.filter((one) => !one.known).length;
  console.log(words.verified(wrong, found.length - wrong));
  return wrong > 0 ? 1 : 0;
}

function usage(): number {
  console.log(words.usage);
  return options.help ? 0 : 1;
}

const commands: Record<string, (rest: string[]) => Promise<number> | number> = {
  check,
  import: (files) => bring(files, options["dry-run"] ? "dry-run" : "import"),
  status,
  history: ([indicator]) => tellHistory(indicator),
  undo: (files) => undoCommand(files, options.yes ?? false, lang),
  verify: verifyAll,
  files: (folders) => filesCommand(folders, options.yes ?? false, lang),
  backup: (files) => backupCommand(files, lang),
  restore: (files) => restoreCommand(files, lang),
};

const [command = "", ...rest] = positionals;
const run = options.help ? undefined : ownEntry(commands, command);
try {
  process.exitCode = run ? await run(rest) : usage();
} catch (error) {
  tellFault(error, [lang]);
}
