// Addresses of the open data's lists: filters, format, a page at a time.
import { checkParameters, choice, oneOf, wholeNumber, withForm, withQuery } from "./query";

/** The most rows of one answer; without `limit` an answer has as many. */
export const mostRows = 1000;

export type ListRequest = {
  /** Filter → values asked for; empty where it is not used. */
  only: Readonly<Record<string, readonly string[]>>;
  csv: boolean;
  limit: number;
  /** Key of the row after which to go on. */
  after: string | null;
};

/**
 * @param filters with the values that there are
 * @throws BadRequest 400 `unknown-parameter`, `repeated-parameter`, `unknown-choice` or `out-of-bounds`
 */
export function readList(query: URLSearchParams, filters: Readonly<Record<string, readonly string[]>>): ListRequest {
  checkParameters(query, [...Object.keys(filters), "format", "limit", "after"]);
  const only = Object.fromEntries(
    Object.entries(filters).map(([name, values]) => {
      const wanted = (query.get(name) ?? "").split(",").filter(Boolean);
      return [name, wanted.map((value) => oneOf(name, value, values))];
    }),
  );
  return {
    only,
    csv: choice(query, "format", ["json", "csv"], "json") === "csv",
    limit: wholeNumber(query, "limit", { least: 1, most: mostRows }, mostRows),
    after: query.get("after") || null,
  };
}

/** Where the lists of the open data stand. */
const listsPath = "/api/v1";

export const openApiPath = `${listsPath}/openapi.json`;

/** Address of the check of a sentence. */
export function checkFile(asked: { q?: string; lang?: string; era?: string }): string {
  return withForm(`${listsPath}/check`, Object.entries(asked));
}

/** Address of a list; what is as usual is left out. */
export function listFile({ list, only = {}, csv, limit, after }: { list: string } & Partial<ListRequest>): string {
  return withQuery(`${listsPath}/${list}`, [
    ...Object.entries(only).flatMap(([name, values]) => (values.length > 0 ? [[name, values.join(",")] as const] : [])),
    ...(csv ? [["format", "csv"] as const] : []),
    ...(limit !== undefined && limit !== mostRows ? [["limit", `${limit}`] as const] : []),
    ...(after ? [["after", after] as const] : []),
  ]);
}

/** The same list from a row on. @param url of the request */
export function nextPage(origin: string, { pathname, searchParams }: URL, after: string): string {
  const others = [...searchParams].filter(([name]) => name !== "after");
  return `${origin}${withForm(pathname, [...others, ["after", after]])}`;
}
