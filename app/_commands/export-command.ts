// `npm run export -- INDICATOR… --format pptx --out DIR`: the files that the figure's address gives, without a server.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readOptions } from "../../lib/address/file";
import { readPackOptions } from "../../lib/address/pack";
import { usualEra } from "../../lib/address/reader";
import { requestSentence } from "../../lib/address/request-words";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import { BadRequest } from "../../lib/errors";
import { exportDate } from "../../lib/export/export-date";
import { packFormats } from "../../lib/export/meeting/pack-options";
import { packExporters, packFileName } from "../../lib/export/meeting/pack-registry";
import { cutFor } from "../../lib/export/picture/cut-font";
import { exportFileName } from "../../lib/export/provenance";
import { exporters, exportFormats } from "../../lib/export/registry";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Dataset } from "../../lib/figure/dataset";
import type { Lang } from "../../lib/localised";
import { packDays, packShownOn } from "../../lib/slides/pack-days";
import { presentPack } from "../../lib/slides/present-pack";
import { formatDate } from "../../lib/words/numbers";
import { loadWhole } from "../_server/load";
import { packDataset } from "../_server/packs";
import { commandLang } from "./command-lang";
import { exportCommandWords } from "./export-command-words";
import { makeFolder } from "./make-folder";
import { packToExport } from "./pack-to-export";
import { exportPortable, systems } from "./portable/portable";
import { folderFormats } from "./site/folder-place";
import { exportSite, mayHoldSite } from "./site/write-site";

/** A mistake in the command: its sentence is printed, and nothing else is done. */
class Mistake extends Error {}

function readCommand(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        out: { type: "string", default: "." },
        all: { type: "boolean", default: false },
        together: { type: "boolean", default: false },
        pack: { type: "string" },
        site: { type: "boolean", default: false },
        from: { type: "string" },
        portable: { type: "string" },
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

/** @throws Mistake where nothing was imported */
async function importedDataset(lang: Lang): Promise<Dataset> {
  const dataset = await loadWhole();
  if (dataset.observations.length === 0) throw new Mistake(exportCommandWords[lang].noData);
  return dataset;
}

function formatsOf<T extends string>(asked: string | undefined, known: readonly T[], lang: Lang): T[] {
  if (asked === undefined) return [...known];
  return asked.split(",").map((name) => {
    const format = known.find((one) => one === name.trim());
    if (!format) throw new Mistake(exportCommandWords[lang].unknownFormat(name, known.join(", ")));
    return format;
  });
}

/** So many are drawn with the whole typeface before one cut down to their letters is worth it. */
const fewPictures = 5;

type Target = { folder: string; origin: string; lang: Lang };

/** A meeting pack in some of its formats, or in all. @returns how many files there are */
async function exportPack(
  named: string,
  asked: string | undefined,
  query: URLSearchParams,
  { folder, origin, lang }: Target,
): Promise<number> {
  const formats = formatsOf(asked, packFormats, lang);
  const { reader, options, asShown } = readPackOptions(query);
  const dataset = await importedDataset(lang);
  const pack = packToExport(named, dataset, lang);
  if (Array.isArray(pack)) throw new Mistake(pack.join("\n"));
  const shown = packShownOn(pack, asShown);
  const own = packDays(shown).length > 0 ? await packDataset(shown) : dataset;
  const content = { pack: shown, presentation: presentPack(shown, own, reader) };
  const looks = { ...options, origin, date: exportDate(new Date()) };
  for (const format of formats) {
    const name = packFileName(content.presentation, format, looks);
    await write(name, folder, lang, () => packExporters[format].render(content, looks));
  }
  return formats.length;
}

/** @returns the exit code */
async function exportFolder(
  { folder: to, origin, lang }: Target,
  asked: string | undefined,
  from: string | undefined,
): Promise<number> {
  const formats = formatsOf(asked, folderFormats, lang);
  const words = exportCommandWords[lang];
  const dataset = await importedDataset(lang);
  orMistake(to, lang, () => {
    if (!to.endsWith(".zip") && !mayHoldSite(to)) throw new Error(words.otherFolder);
  });
  const written = await exportSite({ to, origin, from, dataset, formats });
  if (written) console.log(words.siteDone(to, written.files, written.bytes));
  return written ? 0 : 1;
}

/** The dashboard with all that runs it, for one system. @returns the exit code */
async function exportWhole(named: string, folder: string, lang: Lang): Promise<number> {
  const words = exportCommandWords[lang];
  const system = systems.find((one) => one === named);
  if (!system) throw new Mistake(words.unknownSystem(named, systems.join(", ")));
  await importedDataset(lang);
  orMistake(folder, lang, () => makeFolder(folder));
  const path = join(folder, `npa-cyber-survey-dashboard-${system}.zip`);
  const bytes = await exportPortable(system, path, formatDate(exportDate(new Date()), lang, usualEra[lang]));
  if (bytes !== null) console.log(words.portableDone(path, bytes));
  return bytes === null ? 1 : 0;
}

/** @returns the exit code: 0 all files are written, 1 not all, 2 the command is not understood */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const command = readCommand(args);
  const options = command?.values;
  const lang = commandLang(options?.lang);
  const words = exportCommandWords[lang];
  const names = options?.all ? indicators.map(({ id }) => id) : (command?.positionals ?? []);
  const something =
    options?.site || options?.portable || options?.pack || (names.length > 0 && (options?.format || options?.all));
  if (!options || options.help || !something) {
    console.log(words.usage(exportFormats.join(", "), packFormats.join(", ")));
    return options?.help ? 0 : 2;
  }
  try {
    const query = new URLSearchParams(options.query);
    if (!query.has("lang")) query.set("lang", options.lang || lang);
    const { out: folder, origin } = options;
    if (options.site) return await exportFolder({ folder, origin, lang }, options.format, options.from);
    if (options.portable) return await exportWhole(options.portable, folder, lang);
    if (options.pack) {
      const made = await exportPack(options.pack, options.format, query, { folder, origin, lang });
      console.log(words.done(made, folder));
      return 0;
    }
    const formats = formatsOf(options.format, exportFormats, lang);
    const asked = readOptions(query);
    const chosen = names.map((name) => {
      const indicator = indicatorById.get(name);
      if (!indicator) throw new Mistake(words.unknownIndicator(name, [...indicatorById.keys()].join(", ")));
      return indicator;
    });
    const single = formats.find((format) => !exporters[format].several);
    if (options.together && single && chosen.length > 1) throw new Mistake(words.onlyOne(single));
    const dataset = await importedDataset(lang);
    const figures = chosen.map((one) => buildFigure(one, dataset, asked.reader, asked.state));
    const files = options.together ? [figures] : figures.map((figure) => [figure]);
    const looks = { ...asked.options, origin, date: exportDate(new Date()) };
    if (figures.length > fewPictures && formats.includes("png")) await cutFor(JSON.stringify(figures));
    for (const format of formats) {
      for (const file of files) {
        const name = exportFileName(file, format, looks.date);
        await write(name, folder, lang, () => exporters[format].render(file, looks));
      }
    }
    console.log(words.done(files.length * formats.length, folder));
    return 0;
  } catch (error) {
    if (error instanceof BadRequest) console.error(requestSentence(error, lang));
    else if (error instanceof Mistake) console.error(error.message);
    else throw error;
    return 1;
  }
}

async function write(name: string, folder: string, lang: Lang, render: () => Promise<Uint8Array>): Promise<void> {
  const path = join(folder, name);
  // Asked before the work is done: a slide for nobody takes a second too.
  orMistake(path, lang, () => makeFolder(folder));
  const bytes = await render();
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
