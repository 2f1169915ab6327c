// GET /leaflet.pdf?edition=…&panels=…&lang=…&style=…&desk=…&tel=…&link=…&office=…: the leaflet as one page of A4.
import { askedLang, readReader } from "../../lib/address/reader";
import { exportDate } from "../../lib/export/export-date";
import { answer, etagOf, notModified, originOf } from "../_server/answer";
import { type DataState, dataVersion } from "../_server/load";
import { make } from "../_server/making/make";
import { orPlainRefusal } from "../_server/plain-refusal";

/** 200 with the file; 304; 400 or 503 with one sentence in the language asked for; 404 without any data. */
export function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), () => fileOf(request, query));
}

async function fileOf(request: Request, query: URLSearchParams): Promise<Response> {
  const reader = readReader(query);
  const origin = originOf(request);
  const date = exportDate(new Date());
  query.sort();
  const now = await dataVersion();
  const tagOf = ({ version, updated }: DataState) => etagOf(version, updated, origin, date, "leaflet.pdf", `${query}`);
  const known = notModified(request, tagOf(now));
  if (known) return known;
  const made = await make("leaflet", { query: `${query}`, reader, origin, date }, request, now.version);
  return answer(made.body, tagOf(made), {
    "Content-Type": "application/pdf",
    "Content-Disposition": `attachment; filename="${made.name}"`,
    "Content-Length": `${made.body.byteLength}`,
  });
}
