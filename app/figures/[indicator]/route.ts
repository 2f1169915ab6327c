// GET /figures/INDICATOR.EXT?editions=…&lang=…: a figure in its state as a file, in every format of the registry.
// GET /figures/selected.EXT?figure=…&figure=…: several figures, each with its own state, as one file; with
// template=one-sheet or handout-6 as sheets of A4.
import { codebookFile } from "../../../lib/address/figure";
import { readOptions, readSelectionOptions, type SelectionRequest } from "../../../lib/address/file";
import { oneOf } from "../../../lib/address/query";
import { askedLang } from "../../../lib/address/reader";
import { BadRequest } from "../../../lib/errors";
import { exportDate } from "../../../lib/export/export-date";
import { sheetFormats } from "../../../lib/export/meeting/sheets";
import { type ExportFormat, exporters, exportFormats } from "../../../lib/export/registry";
import { answer, etagOf, notModified, originOf } from "../../_server/answer";
import { type DataState, dataVersion, knownIndicator } from "../../_server/load";
import { make } from "../../_server/making/make";
import { orPlainRefusal } from "../../_server/plain-refusal";

const forSeveral = exportFormats.filter((format) => exporters[format].several).join(", ");

type Context = { params: Promise<{ indicator: string }> };

/** 200 with the file; 304; 400, 404 or 503 with one sentence in the language asked for. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), async () => fileOf(request, (await params).indicator, query));
}

async function fileOf(request: Request, name: string, query: URLSearchParams): Promise<Response> {
  const dot = name.lastIndexOf(".");
  const format = formatOf(name.slice(dot + 1));
  const asked = name.slice(0, dot) === "selected" ? readSelectionOptions(query) : single(name.slice(0, dot), query);
  const { mime, several } = exporters[format];
  const { template } = asked;
  // Who asks for what there is none of need not wait until its turn has come.
  for (const { indicator } of asked.figures) knownIndicator(indicator);
  if (template) oneOf("format", format, sheetFormats[template]);
  if (!several && asked.figures.length > 1) throw new BadRequest(400, "one-figure", { format, several: forSeveral });
  const origin = originOf(request);
  const date = exportDate(new Date());
  query.sort();
  const now = await dataVersion();
  const tagOf = ({ version, updated }: DataState) => etagOf(version, updated, origin, date, name, `${query}`);
  const known = notModified(request, tagOf(now));
  if (known) return known;
  const { figures, reader, options } = asked;
  const made = await make(
    "figures",
    { figures, reader, format, template, options: { ...options, origin, date } },
    request,
    now.version,
  );
  return answer(made.body, tagOf(made), {
    "Content-Type":
      asked.options.encoding === "cp932" ? mime.replace(/^(text\/csv).*/, "$1; charset=windows-31j") : mime,
    "Content-Disposition": `attachment; filename="${made.name}"`,
    "Content-Length": `${made.body.byteLength}`,
    ...(format === "csv" ? { Link: `<${origin}${codebookFile(asked.reader.lang)}>; rel="describedby"` } : {}),
  });
}

function single(indicator: string, query: URLSearchParams): SelectionRequest {
  const { state, ...looks } = readOptions(query);
  return { ...looks, figures: [{ indicator, state }], template: null };
}

/** @throws BadRequest 404 `unknown-format` */
function formatOf(extension: string): ExportFormat {
  const format = exportFormats.find((one) => one === extension);
  if (format) return format;
  const allowed = exportFormats.join(", ");
  throw new BadRequest(404, "unknown-format", { format: extension.slice(0, 20), allowed });
}
