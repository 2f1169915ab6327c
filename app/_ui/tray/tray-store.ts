"use client";
// The tray in the browser's storage, in step between tabs. Where storage is closed or full it lasts as long as the page.
import { useSyncExternalStore } from "react";
import { readTray } from "../../../lib/address/tray";

const key = "npa-survey-tray";
const listeners = new Set<() => void>();

/** What could not be written: newer than anything in storage. */
let kept: string | null = null;
let last: { text: string; entries: readonly string[] } = { text: "", entries: [] };

function stored(): string {
  if (kept !== null) return kept;
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** The same array as long as the text is the same. */
function snapshot(): readonly string[] {
  const text = stored();
  if (text !== last.text) last = { text, entries: readTray(text) };
  return last.entries;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // `pageshow`: a page that comes back as it was left has missed what happened in other tabs.
  const heard = ["storage", "pageshow"];
  for (const name of heard) addEventListener(name, listener);
  return () => {
    listeners.delete(listener);
    for (const name of heard) removeEventListener(name, listener);
  };
}

/** The entries of the tray, in their order; null until script has taken over. */
export function useTray(): readonly string[] | null {
  return useSyncExternalStore(subscribe, snapshot, () => null);
}

/** Replaces the tray; what a tray can't hold is left out. */
export function setTray(entries: readonly string[]): void {
  const text = JSON.stringify(readTray(JSON.stringify(entries)));
  try {
    localStorage.setItem(key, text);
    kept = null;
  } catch {
    kept = text;
  }
  for (const listener of listeners) listener();
}
