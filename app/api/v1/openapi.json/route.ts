// GET /api/v1/openapi.json: the addresses for programs described, for programs (OpenAPI 3.1).
import { figureSchemaPath } from "../../../../lib/export/data/figure-file";
import { jsonStatSchema } from "../../../../lib/export/data/json-stat-schema";
import type { Localised } from "../../../../lib/localised";
import { answer, etagOf, notModified } from "../../../_server/answer";
import { endpoints } from "../../../_server/api-endpoints";
import { type ListName, listSchema, rowSchemas } from "../../../_server/api-rows";
import { endpointWords } from "../../../_server/api-words";
import type { Endpoint, Parameter } from "../../../_server/endpoint";

const text = { type: "string" };
const inBoth = ({ ja, en }: Localised) => `${ja} / ${en}`;

const error = {
  type: "object",
  properties: { error: { type: "object", properties: { code: text, ja: text, en: text } } },
};
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
    return { schema: isList(id) ? listSchema(id) : { $ref: "#/components/schemas/FigureOrJsonStat" } };
  };
  return Object.fromEntries(types.map((type) => [type, schemaOf(type)]));
}

function operation(endpoint: Endpoint) {
  const sentence = isList(endpoint.id) ? { "application/json": { schema: error } } : { "text/plain": {} };
  const refused = (description: string) => ({ description, content: sentence });
  const file = endpoint.id === "figure" || endpoint.id === "selected";
  return {
    get: {
      operationId: endpoint.id,
      summary: inBoth(endpointWords[endpoint.id]),
      parameters: endpoint.parameters.map(parameterOf),
      responses: {
        200: { description: inBoth(endpointWords[endpoint.id]), content: contentOf(endpoint) },
        304: { description: "Nothing has changed since the ETag of If-None-Match" },
        ...(endpoint.parameters.length > 0 ? { 400: refused("One sentence on what is wrong") } : {}),
        ...(file ? { 404: refused("No such figure or format"), 503: refused("Too many wait; see Retry-After") } : {}),
      },
      "x-examples": endpoint.examples,
    },
  };
}

const description = {
  openapi: "3.1.0",
  info: {
    title: "サイバー犯罪被害 実態調査ダッシュボード API / Cybercrime Damage Survey Dashboard API",
    version: "1",
    license: { name: "公共データ利用規約（第1.0版） / Public Data License 1.0" },
  },
  paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, operation(endpoint)])),
  components: {
    schemas: {
      FigureOrJsonStat: {
        description: "format json: the figure; jsonstat: JSON-stat 2.0",
        anyOf: [{ $ref: figureSchemaPath }, { $ref: "#/components/schemas/JsonStat" }],
      },
      JsonStat: jsonStatSchema(),
    },
  },
};

export function GET(request: Request): Response {
  const body = `${JSON.stringify(description)}\n`;
  const etag = etagOf(body);
  return notModified(request, etag) ?? answer(body, etag, { "Content-Type": "application/json; charset=utf-8" });
}
