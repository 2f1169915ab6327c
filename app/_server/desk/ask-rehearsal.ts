// Asks a thread for the rehearsal of a submission: its tables are files for a moment, since the thread knows nothing of the
// desk. One that was made serves the page, its pictures and the paper, until the tables, the data or the packs are others;
// nothing is written anywhere.
import { createHash } from "node:crypto";
import type { DeskStore } from "../../../db/desk/desk-store";
import type { Submission } from "../../../lib/desk/submission";
import { inProcess } from "../../../lib/in-process";
import type { StoppedDrafts } from "../../../lib/rehearsal/stopped-sentences";
import { besideData } from "../front/data-mark";
import { dataVersion } from "../load";
import type { Locale } from "../locale";
import { make } from "../making/make";
import type { PaperAsked, RehearsalAsked } from "./answer-rehearsal";
import { type Unpacked, unpackRehearsal } from "./packed-rehearsal";
import { askedFrom, hashesOf, withFiles } from "./submission-files";

type Of = { submission: Submission; locale: Locale };

/** `name`: another as soon as anything of it may be another. null of tables that could not be published. */
export type MadeRehearsal = ({ name: string } & Unpacked) | null;

type Kept = {
  of: string;
  name: string;
  state: string;
  /** Also while it is made: whoever asks meanwhile waits for the same. */
  made: Promise<MadeRehearsal>;
  papers: Map<string, Promise<Uint8Array>>;
};

/** The one asked for last behind. */
const kept = inProcess("npa-survey-rehearsals", (): Kept[] => []);
const [mostKept, mostPapers] = [4, 2];

async function ask(store: DeskStore, { submission, locale }: Of, want: RehearsalAsked["want"], address: string) {
  const { version } = await dataVersion();
  const files = hashesOf(submission);
  const { body } = await withFiles(store, submission, (paths) =>
    make("rehearsal", { files, locale, want, paths }, askedFrom(address), version),
  );
  return body;
}

/** What a rehearsal would be called now, by all that it depends on. */
async function namedNow({ submission, locale }: Of): Promise<Pick<Kept, "of" | "name" | "state">> {
  const { version, updated } = await dataVersion();
  const state = JSON.stringify([process.env.DATABASE_URL, version, updated, besideData(new Date())]);
  const of = JSON.stringify([submission.id, locale.id]);
  const text = JSON.stringify([of, state, hashesOf(submission)]);
  return { of, state, name: createHash("sha256").update(text).digest("hex").slice(0, 16) };
}

async function keptOf(store: DeskStore, asked: Of, address: string): Promise<Kept> {
  const { of, name, state } = await namedNow(asked);
  const known = kept.find((one) => one.name === name);
  for (const old of kept.filter((one) => one === known || one.of === of || one.state !== state)) drop(old);
  const one: Kept = known ?? { of, name, state, made: whole(store, asked, address, name), papers: new Map() };
  kept.push(one);
  kept.splice(0, kept.length - mostKept);
  if (!known) one.made.catch(() => drop(one));
  return one;
}

function drop(one: Kept): void {
  const at = kept.indexOf(one);
  if (at >= 0) kept.splice(at, 1);
}

async function whole(store: DeskStore, asked: Of, address: string, name: string): Promise<MadeRehearsal> {
  const body = await ask(store, asked, { as: "whole" }, address);
  return body.byteLength > 0 ? { name, ...unpackRehearsal(body) } : null;
}

/**
 * The rehearsal of a submission, made anew where anything of it may be another.
 * @param address of the reader
 * @throws QueueFull or TooMuch
 */
export async function madeRehearsal(store: DeskStore, asked: Of, address: string): Promise<MadeRehearsal> {
  return (await keptOf(store, asked, address)).made;
}

/**
 * The rehearsal that a picture is asked of. Where another instance of the server made the page it is made here too, as long as
 * there is room: of more pages than are kept, each picture would make its own anew otherwise.
 * @param name as the page has it @returns null where it is another now, or kept no more @throws as madeRehearsal does
 */
export async function picturedRehearsal(
  store: DeskStore,
  asked: Of,
  name: string,
  address: string,
): Promise<MadeRehearsal> {
  const now = await namedNow(asked);
  if (now.name !== name) return null;
  const others = kept.filter((one) => one.state === now.state && one.of !== now.of);
  const isKept = kept.some((one) => one.name === name);
  return isKept || others.length < mostKept ? madeRehearsal(store, asked, address) : null;
}

/** Its PDF; null of tables that could not be published. @throws as madeRehearsal does */
export async function rehearsalPaper(
  store: DeskStore,
  asked: Of,
  paper: PaperAsked,
  address: string,
): Promise<Uint8Array | null> {
  const one = await keptOf(store, asked, address);
  const made = await one.made;
  if (!made) return null;
  const key = JSON.stringify(paper);
  const known = one.papers.get(key);
  if (known) return known;
  const { body } = made;
  const pdf = make("paper", { of: made.name, body: body.slice(), ...paper }, askedFrom(address)).then(
    (answer) => answer.body,
  );
  one.papers.set(key, pdf);
  for (const old of [...one.papers.keys()].slice(0, -mostPapers)) one.papers.delete(old);
  pdf.catch(() => one.papers.delete(key));
  return pdf;
}

/** Which of a reader's own drafts would stop; kept nowhere. @throws as madeRehearsal does */
export async function rehearsedDrafts(
  store: DeskStore,
  asked: Of,
  drafts: { sentences: readonly string[]; entries: readonly string[] },
  address: string,
): Promise<StoppedDrafts | null> {
  const body = await ask(store, asked, { as: "drafts", ...drafts }, address);
  return body.byteLength > 0 ? (JSON.parse(new TextDecoder().decode(body)) as StoppedDrafts) : null;
}
