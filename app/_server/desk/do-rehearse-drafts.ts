// Which of a reader's own sentences and collected figures would stop, if a submission were published. Nothing is kept of them.
import { z } from "zod";
import { longestEntry, mostFigures } from "../../../lib/address/tray";
import { maximumSentenceLength } from "../../../lib/claims/normalise";
import { roles } from "../../../lib/desk/role";
import { mostDraftSentences } from "../../../lib/rehearsal/stopped-sentences";
import { locales, parseLocale } from "../locale";
import { deskAction } from "./action";
import { rehearsedDrafts } from "./ask-rehearsal";
import { orBusy } from "./or-busy";
import { loadSubmission, submissionId } from "./submissions";

const drafts = z.strictObject({
  sentences: z.array(z.string().max(2 * maximumSentenceLength)).max(mostDraftSentences),
  entries: z.array(z.string().max(longestEntry)).max(mostFigures),
});

function readDrafts(text: string) {
  try {
    return drafts.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export const rehearseDrafts = deskAction({
  name: "rehearse-drafts",
  roles,
  page: "/desk",
  // A letter is three bytes at most, and JSON's escape of one six.
  most: mostDraftSentences * maximumSentenceLength * 6 + 100_000,
  form: z.object({ submission: submissionId, drafts: z.string() }),
  run: async ({ desk, form, lang, era, from }) => {
    const asked = readDrafts(form.drafts);
    const found = await loadSubmission(desk.store, form.submission);
    const locale = locales.map(parseLocale).find((one) => one?.lang === lang && one.era === era);
    if (!asked || !found || !locale) return { problem: "no-rehearsal" };
    const stopped = await orBusy(() =>
      rehearsedDrafts(desk.store, { submission: found.submission, locale }, asked, from),
    );
    if (typeof stopped === "string") return { problem: `rehearsal-${stopped}` };
    return stopped ? { found: stopped } : { problem: "no-rehearsal" };
  },
});
