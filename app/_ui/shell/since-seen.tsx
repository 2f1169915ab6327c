// On the overview: when the data last changed, and what was published lately. Script tells what of it has come since this
// browser was last here (live/since-seen.ts); the list is the same for every reader.
import { changesPath } from "../../../lib/address/changes";
import { pageHref } from "../../../lib/address/page";
import { historyWords } from "../../../lib/history/history-words";
import type { Locale } from "../../_server/locale";
import { loadChanges, mostLines, mostRuns } from "../../_server/published";

export async function SinceSeen({ locale }: { locale: Locale }) {
  const words = historyWords[locale.lang];
  const asked = { figure: null, before: null };
  const { entries } = await loadChanges(asked, locale, { runs: mostRuns.overview, lines: mostLines.overview });
  const [newest] = entries;
  if (!newest) return null;
  const counted = entries.map((_, index) => words.since(index + 1));
  return (
    <details className="since-seen" data-since={JSON.stringify(counted)}>
      <summary>
        {words.lastChanged(newest.day)} <span className="since-fresh" role="status" />
      </summary>
      <ul className="since-list">
        {entries.map(({ run, day, heading }) => (
          <li key={run} data-run={run} data-fresh={words.fresh}>
            <a className="since-link" href={pageHref(locale, changesPath({ before: run + 1 }, run))}>
              {words.dated(day, heading)}
            </a>
          </li>
        ))}
        <li>
          <a className="since-link" href={pageHref(locale, changesPath())}>
            {words.record}
          </a>
        </li>
      </ul>
    </details>
  );
}
