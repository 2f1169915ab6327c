// The days as of which a reader looks at the data: `as-of=2022-06-20` shows what had been published by then,
// `as-shown=2026-11-28` what this site showed then.

import { topics } from "../catalogue/topics";
import { BadRequest } from "../errors";
import { type PagePath, pageHref, splitReader } from "./page";
import { withQuery } from "./query";

export const asOfName = "as-of";
export const asShownName = "as-shown";

/** `asOf`: only what had been published by then; null for everything. `asShown`: what this site showed then; else what it shows now. */
export type Days = { asOf: string | null; asShown?: string | undefined };

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** True for a day of the calendar, YYYY-MM-DD. */
function isDay(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [most, place] = [daysIn(Number(year), Number(month)), Number(day)];
  return place >= 1 && place <= most;
}

/** Days of a month (1 to 12); 0 where there is no such month. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [0, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
}

function readDay(query: Query, name: string): string | null {
  const value = [query[name] ?? []].flat()[0];
  if (value === undefined || value === "") return null;
  if (isDay(value)) return value;
  throw new BadRequest(400, "not-a-day", { name, value: value.slice(0, 40) });
}

/**
 * The days that an address asks for.
 * @throws BadRequest 400 `not-a-day`
 */
export function readDays(query: Query): Days {
  const asShown = readDay(query, asShownName);
  return { asOf: readDay(query, asOfName), ...(asShown === null ? {} : { asShown }) };
}

/** A page that has no query of its own, as of a day. */
export function atDay(path: PagePath, days: Days): PagePath {
  return withQuery(path, Object.entries(dayQuery(days))) as PagePath;
}

/** The query of a figure as of a day. */
export function dayQuery({ asOf, asShown }: Days): Readonly<Record<string, string>> {
  return {
    ...(asOf === null ? {} : { [asOfName]: asOf }),
    ...(asShown === undefined ? {} : { [asShownName]: asShown }),
  };
}

/** The days of a page's address, for links that keep them; what is no day is left out. */
export function daysOf(path: string): Days {
  const query = new URLSearchParams(path.split("?")[1]);
  const [asOf, asShown] = [asOfName, asShownName].map((name) => query.get(name) ?? "").map((one) => isDay(one) && one);
  return { asOf: asOf || null, ...(asShown ? { asShown } : {}) };
}

/** True where an address asks for a day. */
export const hasDay = (query: URLSearchParams) => query.has(asOfName) || query.has(asShownName);

/** A page's address as of today. */
export function withoutDay(path: PagePath): PagePath {
  const [page = "", text] = path.split("?");
  const rest = [...new URLSearchParams(text)].filter(([name]) => name !== asOfName && name !== asShownName);
  return withQuery(page, rest) as PagePath;
}

/** True for the pages that are all numbers: what they show depends on the day. */
export function dependsOnDay(path: string): boolean {
  return path === "/" || topics.some(({ id }) => path === `/${id}`);
}

/** Route by which proxy.ts has such a page made as of a day; null for a page that is the same on every day. */
export function dayRoute(pathname: string): string | null {
  const { path, ...reader } = splitReader(pathname);
  if (!dependsOnDay(path)) return null;
  return pageHref(reader, `/as-of${path === "/" ? "" : path}` as PagePath);
}
