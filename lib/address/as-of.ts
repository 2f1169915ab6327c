// The day as of which a reader looks at the data: `as-of=2022-06-20` shows what had been published by then.

import { topics } from "../catalogue/topics";
import { BadRequest } from "../errors";
import { type PagePath, pageHref, splitReader } from "./page";
import { withQuery } from "./query";

export const asOfName = "as-of";

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

/**
 * The day that an address asks for; null where it asks for none.
 * @throws BadRequest 400 `not-a-day`
 */
export function readAsOf(value: string | undefined): string | null {
  if (value === undefined || value === "") return null;
  if (isDay(value)) return value;
  throw new BadRequest(400, "not-a-day", { name: asOfName, value: value.slice(0, 40) });
}

/** A page that has no query of its own, as of a day. */
export function atDay(path: PagePath, asOf: string | null): PagePath {
  return asOf === null ? path : (withQuery(path, [[asOfName, asOf]]) as PagePath);
}

/** The query of a figure as of a day. */
export function dayQuery(asOf: string | null): Readonly<Record<string, string>> {
  return asOf === null ? {} : { [asOfName]: asOf };
}

/** The day of a page's address, for links that keep it; null where it has none, or none that is a day. */
export function asOfIn(path: string): string | null {
  const value = new URLSearchParams(path.split("?")[1]).get(asOfName) ?? "";
  return isDay(value) ? value : null;
}

/** A page's address as of today. */
export function withoutDay(path: PagePath): PagePath {
  const [page = "", text] = path.split("?");
  const rest = [...new URLSearchParams(text)].filter(([name]) => name !== asOfName);
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
