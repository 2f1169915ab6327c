"use client";
// The tray in the browser's storage, in step between tabs. Where storage is closed or full it lasts as long as the page.
import { useSyncExternalStore } from "react";
import { readTray } from "../../../lib/address/tray";

const trayKey = "npa-survey-tray";
/** Whether figures are taken with the editions of today; by itself they go on showing the newest. */
const pinKey = "npa-survey-pin";

const listeners = new Set<() => void>();

/** What could not be written: newer than anything in storage. */
const kept = new Map<string, string>();
let last: { text: string; entries: readonly string[] } = { text: "", entries: [] };

function stored(key: string): string {
  const newer = kept.get(key);
  if (newer !== undefined) return newer;
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function store(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    kept.delete(key);
  } catch {
    kept.set(key, text);
  }
  for (const listener of listeners) listener();
}

/** The same array as long as the text is the same. */
function snapshot(): readonly string[] {
  const text = stored(trayKey);
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

/** What the tray was before each change that was made on this page. */
const before: string[] = [];
const mostUndone = 20;

/** Replaces the tray; what a tray can't hold is left out. */
export function setTray(entries: readonly string[]): void {
  before.push(stored(trayKey));
  if (before.length > mostUndone) before.shift();
  store(trayKey, JSON.stringify(readTray(JSON.stringify(entries))));
}

/** Leaves entries out that are no figures any more; there is nothing to take back. */
export function dropFromTray(isGone: (entry: string) => boolean): void {
  store(trayKey, JSON.stringify(readTray(stored(trayKey)).filter((one) => !isGone(one))));
}

/** Takes back the last change. */
export function undoTray(): void {
  const text = before.pop();
  if (text !== undefined) store(trayKey, text);
}

/** True where there is a change to take back. */
export function useUndo(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => before.length > 0,
    () => false,
  );
}

/** True where figures are taken with the editions of today. */
export function usePinning(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => stored(pinKey) === "on",
    () => false,
  );
}

export function setPinning(on: boolean): void {
  store(pinKey, on ? "on" : "");
}
