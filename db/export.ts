// `npm run export -- INDICATOR… --format pptx --out DIR`: the files that the figure's address gives, without a server.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { indicatorById, indicators } from "../lib/catalogue/indicators";
import { BadRequest } from "../lib/errors";
import { exportDate } from "../lib/export/export-date";
import { type ExportFormat, exportFormats } from "../lib/export/options";
import { exportFileName } from "../lib/export/provenance";
import { readOptions } from "../lib/export/read-options";
import { exporters } from "../lib/export/registry";
import { buildFigure } from "../lib/figure/build-figure";
import type { Dataset } from "../lib/figure/dataset";
import type { Figure } from "../lib/figure/figure";
import { exportCommandWords } from "../lib/i18n/export-command-words";
import { requestSentence } from "../lib/i18n/request-words";
import type { Lang } from "../lib/localised";
import { openForReading } from "./client";
import { makeFolder } from "./make-folder";
import { dataState, editions, observations, sources } from "./queries";

/** A mistake in the command: its sentence is printed, and nothing else is done. */
class Mistake extends Error {}

function readCommand() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: "string" },
        out: { type: "string", default: "." },
        all: { type: "boolean", default: false },
        together: { type: "boolean", default: false },
        lang: { type: "string" },
        query: { type: "string", default: "" },
        origin: { type: "string", default: "http://localhost:3000" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    console.error((error as Error).message);
    return null;
  }
}

async function loadDataset(): Promise<Dataset | null> {
  const db = openForReading();
  if (!db) return null;
  const list = (await sources(db)).map((one) => [one.id, one] as const);
  const all = await observations(db);
  if (all.length === 0) return null;
  return { observations: all, sources: new Map(list), editions: await editions(db), ...(await dataState(db)) };
}

function formatsOf(asked: string | undefined, lang: Lang): ExportFormat[] {
  if (asked === undefined) return [...exportFormats];
  return asked.split(",").map((name) => {
    const format = exportFormats.find((one) => one === name.trim());
    if (!format) throw new Mistake(exportCommandWords[lang].unknownFormat(name, exportFormats.join(", ")));
    return format;
  });
}

/** @returns the exit code: 0 all files are written, 1 not all, 2 the command is not understood */
async function run(): Promise<number> {
  const command = readCommand();
  const options = command?.values;
  const lang: Lang = options?.lang === "en" || (!options?.lang && /^en/i.test(process.env.LANG ?? "")) ? "en" : "ja";
  const words = exportCommandWords[lang];
  const names = options?.all ? indicators.map(({ id }) => id) : (command?.positionals ?? []);
  if (!options || options.help || names.length === 0 || !(options.format || options.all)) {
    console.log(words.usage(exportFormats.join(", ")));
    return options?.help ? 0 : 2;
  }
  try {
    const formats = formatsOf(options.format, lang);
    const query = new URLSearchParams(options.query);
    if (!query.has("lang")) query.set("lang", options.lang || lang);
    const asked = readOptions(query);
    const chosen = names.map((name) => {
      const indicator = indicatorById.get(name);
      if (!indicator) throw new Mistake(words.unknownIndicator(name, [...indicatorById.keys()].join(", ")));
      return indicator;
    });
    const single = formats.find((format) => !exporters[format].several);
    if (options.together && single && chosen.length > 1) throw new Mistake(words.onlyOne(single));
    const dataset = await loadDataset();
    if (!dataset) throw new Mistake(words.noData);
    const figures = chosen.map((one) => buildFigure(one, dataset, asked.reader, asked.state));
    const files = options.together ? [figures] : figures.map((figure) => [figure]);
    const looks = { ...asked.options, origin: options.origin, date: exportDate(new Date()) };
    for (const format of formats) {
      for (const file of files) await write(file, format, looks, options.out, lang);
    }
    console.log(words.done(files.length * formats.length, options.out));
    return 0;
  } catch (error) {
    if (error instanceof BadRequest) console.error(requestSentence(error, lang));
    else if (error instanceof Mistake) console.error(error.message);
    else throw error;
    return 1;
  }
}

async function write(
  figures: Figure[],
  format: ExportFormat,
  looks: Parameters<(typeof exporters)["csv"]["render"]>[1],
  folder: string,
  lang: Lang,
): Promise<void> {
  const path = join(folder, exportFileName(figures, format, looks.date));
  // Asked before the work is done: a slide for nobody takes a second too.
  orMistake(path, lang, () => makeFolder(folder));
  const bytes = await exporters[format].render(figures, looks);
  orMistake(path, lang, () => writeFileSync(path, bytes));
  console.log(exportCommandWords[lang].written(path, bytes.byteLength));
}

/** @throws Mistake where the system refuses the file or its folder */
function orMistake(path: string, lang: Lang, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new Mistake(exportCommandWords[lang].unwritable(path, (error as Error).message));
  }
}

process.exitCode = await run();
