// Asks the server about sentences of a draft, many at once. They go in the body of the request, so that no log keeps them.
import { checkFile } from "../../../lib/address/list";
import type { DraftAnswer } from "../../../lib/claims/draft-answer";
import type { Era, Lang } from "../../../lib/localised";

type Asked = string | { text: string; indicator: string };

/** Answers in the order of the sentences; null where the server cannot be asked. @param sentences at most `mostAtOnce` */
export async function askCheck(
  sentences: readonly Asked[],
  { lang, era }: { lang: Lang; era: Era },
): Promise<DraftAnswer[] | null> {
  try {
    const response = await fetch(checkFile({ lang, era }), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ sentences }),
    });
    return response.ok ? ((await response.json()) as { sentences: DraftAnswer[] }).sentences : null;
  } catch {
    return null;
  }
}
