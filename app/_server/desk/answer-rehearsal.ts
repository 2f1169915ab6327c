// What is asked of a rehearsal: its page, its paper, or which of a reader's own sentences and collected figures would stop.
// Runs in a thread, which keeps the last pair of datasets, so that the second question takes no second import.
import { mostTriesOfDraft } from "../../../lib/claims/draft-answer";
import { renderRehearsal } from "../../../lib/export/meeting/rehearsal";
import type { RehearsedPaper } from "../../../lib/rehearsal/lay-out-rehearsal";
import { stoppedEntries } from "../../../lib/rehearsal/stopped-addresses";
import { type StoppedDrafts, stoppedSentences } from "../../../lib/rehearsal/stopped-sentences";
import type { Locale } from "../locale";
import { type ShownRehearsal, shownRehearsal } from "./rehearsal-shown";
import { rehearsalIn } from "./rehearse";
import { type RehearsedData, type RehearsedFile, rehearsedData } from "./rehearsed-data";

export type RehearsalAsked = {
  /** Tables with their hashes. */
  files: readonly { name: string; sha256: string }[];
  locale: Locale;
  want:
    | { as: "page" }
    | { as: "paper"; paper: RehearsedPaper; origin: string; date: string }
    | { as: "drafts"; sentences: readonly string[]; entries: readonly string[] };
};

/** `page` is null where a file has errors. */
export type RehearsalPage = { page: ShownRehearsal | null };

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
  kept = { key, data };
  return data;
}

/**
 * @param version of the data as they are now
 * @param read the bytes of a table, by its place among the files
 */
export async function answerRehearsal(
  asked: RehearsalAsked,
  version: string,
  read: (index: number) => Promise<Uint8Array>,
): Promise<Uint8Array | string> {
  const { locale, want } = asked;
  const { datasets } = await dataOf(asked, version, read);
  if (!datasets) return JSON.stringify({ page: null } satisfies RehearsalPage);
  const reader = { lang: locale.lang, era: locale.era };
  if (want.as === "drafts") {
    const answer: StoppedDrafts = {
      sentences: stoppedSentences(want.sentences, datasets, reader, { left: mostTriesOfDraft }),
      entries: stoppedEntries(want.entries, datasets, reader),
    };
    return JSON.stringify(answer);
  }
  const rehearsal = await rehearsalIn(datasets, locale);
  if (want.as === "paper") {
    return renderRehearsal(rehearsal, want.paper, { origin: want.origin, date: want.date });
  }
  return JSON.stringify({ page: shownRehearsal(rehearsal) } satisfies RehearsalPage);
}
