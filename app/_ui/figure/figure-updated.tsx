// When a number of the figure last changed on this site, with the record of its changes.
import { changesPath } from "../../../lib/address/changes";
import { pageHref } from "../../../lib/address/page";
import type { Figure } from "../../../lib/figure/figure";
import { historyWords } from "../../../lib/history/history-words";
import { formatDate } from "../../../lib/words/numbers";
import { loadLastChange } from "../../_server/published";

export async function FigureUpdated({ figure: { indicator, lang, era } }: { figure: Figure }) {
  const last = await loadLastChange(indicator);
  if (!last) return null;
  const words = historyWords[lang];
  return (
    <p className="figure-updated">
      {words.lastChanged(formatDate(last.at.slice(0, 10), lang, era))}
      {/* Of one figure: a folder without a server has the record of all. */}
      <a data-live="" href={pageHref({ lang, era }, changesPath({ figure: indicator }))}>
        {words.record}
      </a>
    </p>
  );
}
