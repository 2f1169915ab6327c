"use client";
// Lines of a reader's own under collected figures, by entry, in the browser's storage. Where that is closed or full they
// last as long as the page.
import { useSyncExternalStore } from "react";
import { longestCaption } from "../../../lib/address/tray";

const key = "npa-survey-captions";
const listeners = new Set<() => void>();
type Captions = Readonly<Record<string, string>>;

const none: Captions = {};
let kept: string | null = null;
let last: { text: string; captions: Captions } = { text: "", captions: none };

function stored(): string {
  if (kept !== null) return kept;
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** What stands there may be anything. */
function read(text: string): Captions {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== "object" || found === null) return none;
    const lines = Object.entries(found).filter((one): one is [string, string] => typeof one[1] === "string");
    return Object.fromEntries(lines.map(([entry, line]) => [entry, [...line].slice(0, longestCaption).join("")]));
  } catch {
    return none;
  }
}

function snapshot(): Captions {
  const text = stored();
  if (text !== last.text) last = { text, captions: read(text) };
  return last.captions;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  for (const name of ["storage", "pageshow"]) addEventListener(name, listener);
  return () => {
    listeners.delete(listener);
    for (const name of ["storage", "pageshow"]) removeEventListener(name, listener);
  };
}

export function useCaptions(): Captions {
  return useSyncExternalStore(subscribe, snapshot, () => none);
}

/** Blank lines are forgotten. */
export function setCaption(entry: string, line: string): void {
  const { [entry]: _, ...others } = snapshot();
  const text = JSON.stringify(line === "" ? others : { ...others, [entry]: line });
  try {
    localStorage.setItem(key, text);
    kept = null;
  } catch {
    kept = text;
  }
  for (const listener of listeners) listener();
}
