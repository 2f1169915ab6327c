"use client";
// Copies a table for Excel and Word. Over plain http the clipboard is closed to it: there the table stands selected in a
// field, and the reader presses the keys.
import { useState } from "react";
import type { ClipboardTable } from "../../../lib/export/data/clipboard-table";
import { useScripted } from "../shell/use-scripted";

type Props = {
  table: ClipboardTable;
  words: { copyTable: string; copied: string; byHand: string };
};

export function CopyTable({ table, words }: Props) {
  const scripted = useScripted();
  const [came, setCame] = useState<"copied" | "byHand" | null>(null);
  async function copy() {
    setCame(null);
    try {
      const of = (text: string, type: string) => new Blob([text], { type });
      const item = { "text/html": of(table.html, "text/html"), "text/plain": of(table.tsv, "text/plain") };
      await navigator.clipboard.write([new ClipboardItem(item)]);
      setCame("copied");
    } catch {
      setCame("byHand");
    }
  }
  if (!scripted) return null;
  return (
    <div className="copy-offer">
      <button type="button" onClick={copy}>
        {words.copyTable}
      </button>
      <span role="status">{came && words[came]}</span>
      {came === "byHand" && (
        <textarea ref={(field) => field?.select()} aria-label={words.copyTable} readOnly rows={6} value={table.tsv} />
      )}
    </div>
  );
}
