// GET /api/v1/openapi.json: the addresses for programs described, for programs (OpenAPI 3.1).
import { z } from "zod";
import { checkParameters } from "../../../../lib/address/query";
import { checkedSchema } from "../../../../lib/claims/checked-answer";
import { licence } from "../../../../lib/export/data/data-set-words";
import { figureFileParts } from "../../../../lib/export/data/figure-file";
import { jsonStatSchema } from "../../../../lib/export/data/json-stat-schema";
import type { Localised } from "../../../../lib/localised";
import { answer, etagOf, notModified, originOf } from "../../../_server/answer";
import { endpoints } from "../../../_server/api-endpoints";
import { type ListName, listSchema, rowSchemas } from "../../../_server/api-rows";
import { endpointWords } from "../../../_server/api-words";
import type { Endpoint, Parameter } from "../../../_server/endpoint";
import { orPlainRefusal } from "../../../_server/plain-refusal";

const text = { type: "string" };
const inBoth = ({ ja, en }: Localised) => `${ja} / ${en}`;

const error = {
  type: "object",
  properties: { error: { type: "object", properties: { code: text, ja: text, en: text } } },
};
const { $schema: _, ...checked } = z.toJSONSchema(checkedSchema);
const isList = (id: string): id is ListName => Object.hasOwn(rowSchemas, id);

function parameterOf({ description, schema, ...rest }: Parameter) {
  return {
    ...rest,
    description: inBoth(description),
    schema: schema.type === "array" ? { ...schema, items: text } : schema,
    ...(rest.in === "path" ? { required: true } : {}),
  };
}

/** What a 200 holds: the lists and the JSON of a figure have a schema, the rest is files. */
function contentOf({ id, types }: Endpoint) {
  const schemaOf = (type: string) => {
    if (type !== "application/json" || id === "openapi") return {};
    if (id === "check") return { schema: checked };
    return { schema: isList(id) ? listSchema(id) : { $ref: "#/components/schemas/FigureOrJsonStat" } };
  };
  return Object.fromEntries(types.map((type) => [type, schemaOf(type)]));
}

function operation(endpoint: Endpoint) {
  const sentence =
    isList(endpoint.id) || endpoint.id === "check" ? { "application/json": { schema: error } } : { "text/plain": {} };
  const refused = (description: string) => ({ description, content: sentence });
  const file = endpoint.id === "figure" || endpoint.id === "selected";
  const made = file || endpoint.id === "dataset";
  return {
    get: {
      operationId: endpoint.id,
      summary: inBoth(endpointWords[endpoint.id]),
      parameters: endpoint.parameters.map(parameterOf),
      responses: {
        200: { description: inBoth(endpointWords[endpoint.id]), content: contentOf(endpoint) },
        304: { description: "Nothing has changed since the ETag of If-None-Match" },
        400: refused("One sentence on what is wrong"),
        ...(file ? { 404: refused("No such figure or format") } : {}),
        ...(made ? { 503: refused("Too many wait, or it takes too long; see Retry-After") } : {}),
      },
      "x-examples": endpoint.examples,
    },
  };
}

const paths = Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, operation(endpoint)]));
const jsonStat = { $ref: "#/components/schemas/JsonStat" };
const [figure, figures] = [{ $ref: "#/components/schemas/Figure" }, { $ref: "#/components/schemas/Figures" }];

/** Whole in itself, so that a saved copy works too; it names the dashboard that it came from as its server. */
const description = (origin: string) => ({
  openapi: "3.1.0",
  info: {
    title: "サイバー犯罪被害 実態調査ダッシュボード API / Cybercrime Damage Survey Dashboard API",
    version: "1",
    license: { name: licence.title, url: licence.path },
  },
  servers: [{ url: origin }],
  // Nobody signs in.
  security: [],
  paths,
  components: {
    schemas: {
      FigureOrJsonStat: {
        description: "format json: the figure, or several; jsonstat: JSON-stat 2.0",
        anyOf: [figure, figures, jsonStat],
      },
      ...figureFileParts(figure),
      JsonStat: jsonStatSchema(),
    },
  },
});

/** 200; 304; 400 where the address has parameters, for there are none. */
export function GET(request: Request): Promise<Response> {
  return orPlainRefusal("en", async () => {
    checkParameters(new URL(request.url).searchParams, []);
    const body = `${JSON.stringify(description(originOf(request)))}\n`;
    const etag = etagOf(body);
    return notModified(request, etag) ?? answer(body, etag, { "Content-Type": "application/json; charset=utf-8" });
  });
}
