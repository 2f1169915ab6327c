// GET /leaflet.pdf?edition=…&lang=…&style=…&desk=…&tel=…&office=…: the leaflet as two pages of A4.
import { askedLang, readReader } from "../../lib/address/reader";
import { requestSentence } from "../../lib/address/request-words";
import { BadRequest } from "../../lib/errors";
import { downloadWords } from "../../lib/export/download-words";
import { exportDate } from "../../lib/export/export-date";
import { leafletFileName, renderLeaflet } from "../../lib/export/meeting/leaflet";
import { answer, etagOf, notModified, originOf, refuse } from "../_server/answer";
import { loadLeaflet } from "../_server/leaflet";
import { inTurn, QueueFull } from "../_server/render-queue";

/** 200 with the file; 304; 400 or 503 with one sentence in the language asked for; 404 without any data. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const lang = askedLang(query);
  const plain = { "Content-Type": "text/plain; charset=utf-8", "Content-Language": lang };
  try {
    return await fileOf(request, query);
  } catch (error) {
    if (error instanceof BadRequest) return refuse(error.status, `${requestSentence(error, lang)}\n`, plain);
    if (!(error instanceof QueueFull)) throw error;
    return refuse(503, `${downloadWords[lang].busy}\n`, { ...plain, "Retry-After": `${error.retryAfterSeconds}` });
  }
}

async function fileOf(request: Request, query: URLSearchParams): Promise<Response> {
  const { leaflet, style, version, updated } = await loadLeaflet(query, readReader(query));
  const origin = originOf(request);
  const date = exportDate(new Date());
  query.sort();
  const etag = etagOf(version, updated, origin, date, "leaflet.pdf", `${query}`);
  const known = notModified(request, etag);
  if (known) return known;
  const bytes = await inTurn(() => renderLeaflet(leaflet, { style, origin, date }));
  return answer(bytes, etag, {
    "Content-Type": "application/pdf",
    "Content-Disposition": `attachment; filename="${leafletFileName(leaflet, date)}"`,
    "Content-Length": `${bytes.byteLength}`,
  });
}
