// What is asked of a rehearsal: all of it, to be kept by whoever asked, or which of a reader's own sentences and collected
// figures would stop; and the paper of one that was kept. Runs in a thread, which keeps the last pair of datasets, so that the
// second question takes no second import.
import { mostTriesOfDraft } from "../../../lib/claims/draft-answer";
import { renderRehearsal } from "../../../lib/export/meeting/rehearsal";
import { type RehearsedBody, type RehearsedPaper, rehearsedBody } from "../../../lib/rehearsal/lay-out-rehearsal";
import { stoppedEntries } from "../../../lib/rehearsal/stopped-addresses";
import { type StoppedDrafts, stoppedSentences } from "../../../lib/rehearsal/stopped-sentences";
import { worded } from "../../../lib/rehearsal/worded";
import type { Locale } from "../locale";
import { packRehearsal } from "./packed-rehearsal";
import { shownRehearsal } from "./rehearsal-shown";
import { rehearsalIn } from "./rehearse";
import { type RehearsedData, type RehearsedFile, rehearsedData } from "./rehearsed-data";

export type RehearsalAsked = {
  /** Tables with their hashes. */
  files: readonly { name: string; sha256: string }[];
  locale: Locale;
  want: { as: "whole" } | { as: "drafts"; sentences: readonly string[]; entries: readonly string[] };
};

export type PaperAsked = { paper: RehearsedPaper; origin: string; date: string };

let kept: { key: string; data: RehearsedData } | null = null;

async function dataOf(
  { files }: RehearsalAsked,
  version: string,
  read: (index: number) => Promise<Uint8Array>,
): Promise<RehearsedData> {
  const key = JSON.stringify([files, version, process.env.DATABASE_URL]);
  if (kept?.key === key) return kept.data;
  const whole = await Promise.all(
    files.map(async ({ name }, index): Promise<RehearsedFile> => ({ name, bytes: await read(index) })),
  );
  const data = await rehearsedData(whole);
  // Of data that came in between nothing is kept under the name of those before.
  if (data?.[0].version === version) kept = { key, data };
  return data;
}

/**
 * @param version of the data as they were when it was asked
 * @param read the bytes of a table, by its place among the files
 * @returns a packed rehearsal, or the drafts that would stop as JSON; nothing of files that have errors
 */
export async function answerRehearsal(
  asked: RehearsalAsked,
  version: string,
  read: (index: number) => Promise<Uint8Array>,
): Promise<Uint8Array | string> {
  const { locale, want } = asked;
  const datasets = await dataOf(asked, version, read);
  if (!datasets) return "";
  const reader = { lang: locale.lang, era: locale.era };
  if (want.as === "drafts") {
    const answer: StoppedDrafts = {
      sentences: stoppedSentences(want.sentences, datasets, reader, { left: mostTriesOfDraft }),
      entries: stoppedEntries(want.entries, datasets, reader),
    };
    return JSON.stringify(answer);
  }
  const rehearsal = await rehearsalIn(datasets, locale);
  const said = worded(rehearsal);
  return packRehearsal({ ...shownRehearsal(said), body: JSON.stringify(rehearsedBody(rehearsal, said)) });
}

/** The PDF of a rehearsal that was kept. @param body as it was packed */
export function answerPaper(body: Uint8Array, { paper, origin, date }: PaperAsked): Promise<Uint8Array> {
  const rehearsed = JSON.parse(new TextDecoder().decode(body)) as RehearsedBody;
  return renderRehearsal(rehearsed, paper, { origin, date });
}
