// A list of the API: rows in a stable order, a page at a time, as JSON or CSV, with an ETag; mistakes as one sentence in
// both languages. What a list holds is its route's business.

import Papa from "papaparse";
import { nextPage, readList } from "../../lib/address/list";
import { requestSentence } from "../../lib/address/request-words";
import { BadRequest } from "../../lib/errors";
import { defuse } from "../../lib/export/data/defuse";
import type { Dataset } from "../../lib/figure/dataset";
import { answer, etagOf, notModified, originOf, refuse } from "./answer";
import type { ListName, RowOf } from "./api-rows";
import { loadDataset } from "./load";

type Field = string | number | boolean | null | { ja: string; en: string } | readonly unknown[];
type Row = Readonly<Record<string, Field>>;
export type Rows<N extends ListName> = readonly { key: string; row: RowOf<N> }[];

export type List<N extends ListName> = {
  /** Name of the list in the answer: `observations`. */
  name: N;
  /** What may be filtered by, with the values that there are. */
  filters: (dataset: Dataset) => Readonly<Record<string, readonly string[]>>;
  /** Rows in their order, each under a key of its own. */
  rows: (dataset: Dataset, only: Readonly<Record<string, readonly string[]>>) => Rows<N>;
};

/** A page of a list as its address asks for it, and where it goes on; "" for nowhere. */
export type ListPage = { body: string; link: string };

/** @throws BadRequest 400 for an address that can't be met */
export function listPage<N extends ListName>(
  list: List<N>,
  dataset: Dataset,
  address: string,
  origin: string,
): ListPage {
  const url = new URL(address);
  const asked = readList(url.searchParams, list.filters(dataset));
  url.searchParams.sort();
  const all = list.rows(dataset, asked.only);
  const from = asked.after === null ? 0 : all.findIndex(({ key }) => key === asked.after) + 1;
  if (asked.after !== null && from === 0)
    throw new BadRequest(400, "unknown-place", { value: asked.after.slice(0, 100) });
  const page = all.slice(from, from + asked.limit);
  const more = from + page.length < all.length;
  const next = more ? nextPage(origin, url, page.at(-1)?.key ?? "") : null;
  const rows = page.map(({ row }) => row);
  const body = asked.csv ? csvOf(rows) : `${JSON.stringify({ [list.name]: rows, next })}\n`;
  return { body, link: next ? `<${next}>; rel="next"` : "" };
}

/**
 * 200 with `{ [name]: rows, next }` or CSV; 304; 400 with `{ error: { code, ja, en } }`.
 * @param elsewhere makes a page where the list is longer than what pages show
 */
export async function answerList<N extends ListName>(
  request: Request,
  list: List<N>,
  elsewhere?: (origin: string, version: string) => Promise<ListPage>,
): Promise<Response> {
  try {
    const dataset = await loadDataset();
    const url = new URL(request.url);
    const origin = originOf(request);
    const isElsewhere = elsewhere !== undefined && dataset.long !== undefined;
    const page = isElsewhere ? null : listPage(list, dataset, request.url, origin);
    url.searchParams.sort();
    const etag = etagOf(dataset.version, dataset.updated, origin, url.pathname + url.search);
    const known = notModified(request, etag);
    if (known) return known;
    const { body, link } = page ?? (await elsewhere?.(origin, dataset.version)) ?? { body: "", link: "" };
    const csv = url.searchParams.get("format") === "csv";
    return answer(body, etag, {
      "Content-Type": csv ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
      ...(link ? { Link: link } : {}),
    });
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return refuseInBoth(error);
  }
}

/** `{ error: { code, ja, en } }` */
export function refuseInBoth(error: BadRequest): Response {
  const sentences = { ja: requestSentence(error, "ja"), en: requestSentence(error, "en") };
  return refuse(error.status, `${JSON.stringify({ error: { code: error.code, ...sentences } })}\n`, {
    "Content-Type": "application/json; charset=utf-8",
  });
}

/** UTF-8 with BOM and CRLF; a text in two languages takes two columns, a list its JSON. */
function csvOf(rows: readonly Row[]): string {
  const text = (value: unknown) => (typeof value === "string" ? defuse(value) : value);
  const flat = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
        if (value === null || typeof value !== "object") return [[name, text(value)]];
        if ("ja" in value) {
          return [
            [`${name}_ja`, text(value.ja)],
            [`${name}_en`, text(value.en)],
          ];
        }
        return [[name, text(JSON.stringify(value))]];
      }),
    ),
  );
  return `\ufeff${Papa.unparse(flat, { newline: "\r\n" })}\r\n`;
}
