// GET /packs/NAME.EXT: a shipped meeting pack as a file, in every format of its registry; /packs/schema.json: what the
// file of a pack may hold. POST /packs/mine.EXT with the field `pack`: the same for a pack kept in the reader's browser.
import { type PackRequest, readPackOptions } from "../../../lib/address/pack";
import { askedLang } from "../../../lib/address/reader";
import { BadRequest } from "../../../lib/errors";
import { exportDate } from "../../../lib/export/export-date";
import { type PackFormat, packFormats } from "../../../lib/export/meeting/pack-options";
import { packExporters, packFileName } from "../../../lib/export/meeting/pack-registry";
import { packJsonSchema } from "../../../lib/slides/pack";
import { presentPack } from "../../../lib/slides/present-pack";
import { answer, etagOf, notModified, originOf } from "../../_server/answer";
import { loadDataset } from "../../_server/load";
import { postedPack, shippedPack, usablePack } from "../../_server/packs";
import { orPlainRefusal } from "../../_server/plain-refusal";
import { inTurn } from "../../_server/render-queue";

type Context = { params: Promise<{ file: string }> };

/** 200 with the file; 304; 400, 404 or 503 with one sentence in the language asked for. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), async () => {
    const { file } = await params;
    if (file === "schema.json") return schema(request);
    const { name, format } = partsOf(file);
    const asked = readPackOptions(query);
    const text = await shippedPack(name);
    const { version, updated } = await loadDataset();
    const [origin, date] = [originOf(request), exportDate(new Date())];
    query.sort();
    const etag = etagOf(version, updated, origin, date, file, `${query}`, text);
    const known = notModified(request, etag);
    if (known) return known;
    const { bytes, headers } = await fileOf(text, format, asked, { origin, date });
    return answer(bytes, etag, headers);
  });
}

/** 200 with the file, never kept; 400, 404 or 503 with one sentence. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), async () => {
    const { name, format } = partsOf((await params).file);
    if (name !== "mine") throw new BadRequest(404, "unknown-pack", { name: name.slice(0, 60) });
    const asked = readPackOptions(query);
    const made = { origin: originOf(request), date: exportDate(new Date()) };
    const { bytes, headers } = await fileOf(await postedPack(request), format, asked, made);
    const kept = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
    return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { ...headers, ...kept } });
  });
}

async function fileOf(
  text: string,
  format: PackFormat,
  { reader, options }: PackRequest,
  made: { origin: string; date: string },
): Promise<{ bytes: Uint8Array; headers: Record<string, string> }> {
  const pack = await usablePack(text, reader.lang);
  const dataset = await loadDataset();
  const looks = { ...options, ...made };
  const presentation = presentPack(pack, dataset, reader);
  const { mime, render } = packExporters[format];
  const bytes = await inTurn(() => render({ pack, presentation }, looks));
  const headers = {
    "Content-Type": mime,
    "Content-Disposition": `attachment; filename="${packFileName(presentation, format, looks)}"`,
    "Content-Length": `${bytes.byteLength}`,
  };
  return { bytes, headers };
}

/** @throws BadRequest 404 `unknown-format` */
function partsOf(file: string): { name: string; format: PackFormat } {
  const dot = file.lastIndexOf(".");
  const format = packFormats.find((one) => one === file.slice(dot + 1));
  if (format) return { name: file.slice(0, dot), format };
  const allowed = packFormats.join(", ");
  throw new BadRequest(404, "unknown-format", { format: file.slice(dot + 1).slice(0, 20), allowed });
}

function schema(request: Request): Response {
  const body = `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
  const etag = etagOf(body);
  return notModified(request, etag) ?? answer(body, etag, { "Content-Type": "application/schema+json; charset=utf-8" });
}
