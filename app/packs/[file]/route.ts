// GET /packs/NAME.EXT: a shipped meeting pack as a file, in every format of its registry; /packs/schema.json: what the
// file of a pack may hold. POST /packs/mine.EXT with the field `pack`: the same for a pack kept in the reader's browser.
import { readPackOptions } from "../../../lib/address/pack";
import { askedLang } from "../../../lib/address/reader";
import { BadRequest } from "../../../lib/errors";
import { exportDate } from "../../../lib/export/export-date";
import { type PackFormat, packFormats } from "../../../lib/export/meeting/pack-options";
import { packExporters } from "../../../lib/export/meeting/pack-registry";
import { packJsonSchema } from "../../../lib/slides/pack";
import { answer, etagOf, notModified, originOf } from "../../_server/answer";
import { type DataState, dataVersion } from "../../_server/load";
import { type Made, make } from "../../_server/making/make";
import { postedPack, shippedPack, textShownOn } from "../../_server/packs";
import { orPlainRefusal } from "../../_server/plain-refusal";

type Context = { params: Promise<{ file: string }> };

/** 200 with the file; 304; 400, 404 or 503 with one sentence in the language asked for. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), async () => {
    const { file } = await params;
    if (file === "schema.json") return schema(request);
    const { name, format } = partsOf(file);
    const asked = readPackOptions(query);
    const text = await shippedPack(name, asked.asShown);
    const [origin, date] = [originOf(request), exportDate(new Date())];
    query.sort();
    const now = await dataVersion();
    const tagOf = ({ version, updated }: DataState) => etagOf(version, updated, origin, date, file, `${query}`, text);
    const known = notModified(request, tagOf(now));
    if (known) return known;
    const options = { ...asked.options, origin, date };
    const made = await make("pack", { text, reader: asked.reader, format, options }, request, now.version);
    return answer(made.body, tagOf(made), headersOf(made, format));
  });
}

/** 200 with the file, never kept; 400, 404 or 503 with one sentence. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), async () => {
    const { name, format } = partsOf((await params).file);
    if (name !== "mine") throw new BadRequest(404, "unknown-pack", { name: name.slice(0, 60) });
    const asked = readPackOptions(query);
    const options = { ...asked.options, origin: originOf(request), date: exportDate(new Date()) };
    const { version } = await dataVersion();
    const text = textShownOn(await postedPack(request), asked.asShown);
    const made = await make("pack", { text, reader: asked.reader, format, options }, request, version);
    const kept = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
    return new Response(made.body as Uint8Array<ArrayBuffer>, { headers: { ...headersOf(made, format), ...kept } });
  });
}

function headersOf({ body, name }: Made, format: PackFormat): Record<string, string> {
  return {
    "Content-Type": packExporters[format].mime,
    "Content-Disposition": `attachment; filename="${name}"`,
    "Content-Length": `${body.byteLength}`,
  };
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
