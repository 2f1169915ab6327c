// The tray in the browser's storage, in step between tabs and between the scripts of a page. Where storage is closed or full
// it lasts as long as the page.
import { readTray } from "../../../lib/address/tray";

const trayKey = "npa-survey-tray";
/** Whether figures are taken with the editions of today; by itself they go on showing the newest. */
const pinKey = "npa-survey-pin";
/** Told to the window when this page changes either. */
const changed = "npa-survey-tray";

/** What could not be written, newer than anything in storage: on the page, where each of its scripts finds it. */
const page = globalThis as typeof globalThis & { npaSurveyUnwritten?: Map<string, string> | undefined };

function unwritten(): Map<string, string> {
  page.npaSurveyUnwritten ??= new Map();
  return page.npaSurveyUnwritten;
}

function stored(key: string): string {
  const newer = unwritten().get(key);
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
    unwritten().delete(key);
  } catch {
    unwritten().set(key, text);
  }
  dispatchEvent(new Event(changed));
}

/** @returns ends it */
export function followTray(listener: () => void): () => void {
  // `pageshow`: a page that comes back as it was left has missed what happened in other tabs.
  const heard = ["storage", "pageshow", changed];
  for (const name of heard) addEventListener(name, listener);
  return () => {
    for (const name of heard) removeEventListener(name, listener);
  };
}

let last: { text: string; entries: readonly string[] } = { text: "", entries: [] };

/** The entries of the tray, in their order: the same array as long as the text is the same. */
export function trayEntries(): readonly string[] {
  const text = stored(trayKey);
  if (text !== last.text) last = { text, entries: readTray(text) };
  return last.entries;
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

/** True where there is a change to take back. */
export const canUndo = (): boolean => before.length > 0;

/** Takes back the last change. */
export function undoTray(): void {
  const text = before.pop();
  if (text !== undefined) store(trayKey, text);
}

/** True where figures are taken with the editions of today. */
export const isPinning = (): boolean => stored(pinKey) === "on";

export function setPinning(on: boolean): void {
  store(pinKey, on ? "on" : "");
}
