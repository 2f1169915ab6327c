// Copies a table for Excel and Word (live/copying.ts). Where the clipboard is closed the table stands selected in a field,
// and the reader presses the keys.
import type { ClipboardTable } from "../../../lib/export/data/clipboard-table";

type Props = {
  table: ClipboardTable;
  words: { copyTable: string; copied: string; byHand: string };
};

export function CopyTable({ table, words }: Props) {
  return (
    <div className="copy-offer by-script">
      <button
        type="button"
        data-copy="table"
        data-html={table.html}
        data-copied={words.copied}
        data-by-hand={words.byHand}
      >
        {words.copyTable}
      </button>
      <span role="status" />
      <textarea hidden aria-label={words.copyTable} readOnly rows={6} value={table.tsv} />
    </div>
  );
}
