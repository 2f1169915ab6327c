// Differences between editions: change, its interval, and a verdict that is told by sign and word, not by colour.
import type { Figure } from "../../../lib/figure/figure";
import { pageWords } from "../../../lib/words/page-words";
import { NumberTable } from "../tables/number-table";

export function FigureChanges({ figure: { changes, lang } }: { figure: Figure }) {
  if (!changes) return null;
  const signs = pageWords[lang].verdictSign;
  return (
    <div className="figure-changes">
      <NumberTable
        caption={changes.caption}
        columns={changes.columns}
        rows={changes.rows.map(({ key, cells: [header = "", ...cells], verdict }) => ({
          key,
          header,
          cells: [
            ...cells.slice(0, -1),
            <span key="verdict" className={`verdict verdict-${verdict}`}>
              <span aria-hidden="true">{signs[verdict]}</span> {cells.at(-1)}
            </span>,
          ],
        }))}
      />
    </div>
  );
}
