"use client";
// What script adds to a table that is typed: Enter goes down a line, and cells pasted out of Excel fill the lines below. An input
// method's own Enter, which only chooses letters, does neither.
import type { ClipboardEvent, KeyboardEvent, ReactNode } from "react";
import { tabbedCells } from "../../../../lib/workbook/pasted-table";

const inputsOf = (place: HTMLElement, name: string) =>
  [...place.querySelectorAll<HTMLInputElement>("input[type=text]")].filter((one) => one.name === name);

export function TypedLines({ label, children }: { label: string; children: ReactNode }) {
  const down = (event: KeyboardEvent<HTMLElement>) => {
    // 229: Safari says so of the Enter that ends a composition.
    if (event.key !== "Enter" || event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const column = inputsOf(event.currentTarget, event.target.name);
    column[column.indexOf(event.target) + (event.shiftKey ? -1 : 1)]?.focus();
  };
  const paste = (event: ClipboardEvent<HTMLElement>) => {
    const text = event.clipboardData.getData("text/plain");
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const column = inputsOf(event.currentTarget, target.name);
    const from = column.indexOf(target);
    tabbedCells(text).forEach((cells, at) => {
      const first = column[from + at];
      const row = [...(first?.closest("tr")?.querySelectorAll<HTMLInputElement>("input[type=text]") ?? [])];
      cells.forEach((cell, across) => {
        const input = first && row[row.indexOf(first) + across];
        if (input) input.value = cell.trim();
      });
    });
  };
  return (
    <fieldset className="desk-scroll desk-bare" aria-label={label} onKeyDown={down} onPaste={paste}>
      {children}
    </fieldset>
  );
}
