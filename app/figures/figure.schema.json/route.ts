// GET /figures/figure.schema.json: what the JSON of a figure holds, for programs.
import { figureFileSchema } from "../../../lib/export/data/figure-file";
import { answer, etagOf, notModified, originOf } from "../../_server/answer";

export function GET(request: Request): Response {
  const body = `${JSON.stringify(figureFileSchema(originOf(request)), null, 2)}\n`;
  const etag = etagOf(body);
  return notModified(request, etag) ?? answer(body, etag, { "Content-Type": "application/schema+json; charset=utf-8" });
}
