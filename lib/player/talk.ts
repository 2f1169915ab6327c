// What both windows of a presentation hold in common, and which of two states is the newer one.
import type { SlideSize } from "../address/looks";

/** A page of the presentation: the slide, from 0, and which of its pages, from 1. */
export type Place = { slide: number; part: number };

export type Talk = {
  /** Counts the changes; a window that has just been opened knows of none. */
  version: number;
  /** Of the audience's window: the presenter sees what they see. */
  size: SlideSize;
  place: Place;
  black: boolean;
  dark: boolean;
  clock: Clock;
};

/** Milliseconds. Runs since `since`; `before` is what had run before the last pause. */
export type Clock = { since: number | null; before: number; minutes: number };

export type Role = "audience" | "presenter";

/** Of equal versions the audience's counts: it is what the room sees. */
export function isNewer(theirs: Talk, from: Role, own: Talk, role: Role): boolean {
  return (
    theirs.version > own.version || (theirs.version === own.version && from === "audience" && role === "presenter")
  );
}

/** Windows answer each other every few seconds, mostly with what is known. Talks are copies of one: their keys' order is too. */
export const isSame = (one: Talk, other: Talk): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Milliseconds that a clock has run. */
export function elapsed({ since, before }: Clock, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

export function started(clock: Clock, now: number): Clock {
  return clock.since === null ? { ...clock, since: now } : clock;
}

export function paused(clock: Clock, now: number): Clock {
  return { ...clock, since: null, before: elapsed(clock, now) };
}

/** Back to nothing; one that runs goes on running. */
export function restarted(clock: Clock, now: number): Clock {
  return { ...clock, since: clock.since === null ? null : now, before: 0 };
}

/** `3:05`, `1:02:00`; whole seconds, rounded down. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
