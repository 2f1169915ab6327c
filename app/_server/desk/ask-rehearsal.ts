// Asks a thread for the rehearsal of a submission: its tables are files for a moment, since the thread knows nothing of the
// desk. Pages are kept for a while, of what is stored now; nothing is written anywhere.
import type { DeskStore } from "../../../db/desk/desk-store";
import type { Submission } from "../../../lib/desk/submission";
import { besideData } from "../front/data-mark";
import { dataVersion } from "../load";
import type { Locale } from "../locale";
import { type Made, make } from "../making/make";
import type { RehearsalAsked, RehearsalPage } from "./answer-rehearsal";
import { withFiles } from "./submission-files";

export const rehearsedFiles = ({ files }: Submission): RehearsalAsked["files"] =>
  [...files].map(([name, { sha256 }]) => ({ name, sha256 }));

/** As whom a reader asks, where a page has no request at hand. @param address of the reader */
export const askedFrom = (address: string): Request =>
  new Request("http://localhost/", { headers: { "x-reader-address": address } });

type Wanted = { submission: Submission; locale: Locale; want: RehearsalAsked["want"] };

/** @throws QueueFull, ReaderLeft or TooMuch */
export async function askRehearsal(
  store: DeskStore,
  { submission, locale, want }: Wanted,
  from: Request,
): Promise<Made> {
  const { version } = await dataVersion();
  const files = rehearsedFiles(submission);
  return withFiles(store, submission, (paths) => make("rehearsal", { files, locale, want, paths }, from, version));
}

/** Also while they are made: whoever asks meanwhile waits for the same. */
const pages = new Map<string, Promise<RehearsalPage>>();
const mostPages = 4;

/** The page of a rehearsal, made anew where the data, the packs or the tables have moved. @throws as askRehearsal does */
export async function rehearsalPage(
  store: DeskStore,
  wanted: Omit<Wanted, "want">,
  from: Request,
): Promise<RehearsalPage> {
  const { version, updated } = await dataVersion();
  const key = JSON.stringify([
    process.env.DATABASE_URL,
    version,
    updated,
    besideData(new Date()),
    wanted.locale.id,
    rehearsedFiles(wanted.submission),
  ]);
  const known = pages.get(key);
  if (known) return known;
  const page = madePage(store, wanted, from);
  pages.set(key, page);
  for (const oldest of [...pages.keys()].slice(0, -mostPages)) pages.delete(oldest);
  try {
    return await page;
  } catch (error) {
    if (pages.get(key) === page) pages.delete(key);
    throw error;
  }
}

async function madePage(store: DeskStore, wanted: Omit<Wanted, "want">, from: Request): Promise<RehearsalPage> {
  const { body } = await askRehearsal(store, { ...wanted, want: { as: "page" } }, from);
  return JSON.parse(new TextDecoder().decode(body)) as RehearsalPage;
}
