// GET /figures/figure.schema.json: what the JSON of a figure holds, for programs.
import { checkParameters } from "../../../lib/address/query";
import { figureFileSchema } from "../../../lib/export/data/figure-file";
import { answer, etagOf, notModified, originOf } from "../../_server/answer";
import { orPlainRefusal } from "../../_server/plain-refusal";

/** 200; 304; 400 where the address has parameters, for there are none. */
export function GET(request: Request): Promise<Response> {
  return orPlainRefusal("en", async () => {
    checkParameters(new URL(request.url).searchParams, []);
    const body = `${JSON.stringify(figureFileSchema(originOf(request)), null, 2)}\n`;
    const etag = etagOf(body);
    return (
      notModified(request, etag) ?? answer(body, etag, { "Content-Type": "application/schema+json; charset=utf-8" })
    );
  });
}
