// GET /api/v1/openapi.json: the addresses for programs described, for programs (OpenAPI 3.1).
import { figureSchemaPath } from "../../../../lib/export/figure-schema";
import { endpointWords } from "../../../../lib/i18n/api-words";
import type { Localised } from "../../../../lib/localised";
import { missingReasons, qualifiers } from "../../../../lib/observation";
import { answer, etagOf, notModified } from "../../../_server/answer";
import { type Endpoint, endpoints, type Parameter } from "../../../_server/api-endpoints";

const text = { type: "string" };
const both = { type: "object", required: ["ja", "en"], properties: { ja: text, en: text } };
const number = { type: ["number", "null"] };
const orNull = (values: readonly string[]) => ({ enum: [...values, null] });
const inBoth = ({ ja, en }: Localised) => `${ja} / ${en}`;

const observation = {
  type: "object",
  properties: {
    indicator: text,
    edition: { ...text, description: "R3: 2021. R3H1: its first half." },
    item: text,
    label: both,
    breakdown: { ...text, description: "none: all respondents" },
    segment: text,
    segmentLabel: both,
    value: { ...number, description: "Percent (0–100) or a count; null exactly where missing is set" },
    decimals: { type: "integer", description: "Decimals that the source printed" },
    missing: orNull(missingReasons),
    qualifier: { enum: qualifiers },
    count: number,
    base: { ...number, description: "How many the share is of (n)" },
    baseLabel: both,
    rank: number,
    source: text,
    locator: text,
    quote: text,
    note: text,
    citations: { type: "array", description: "Other places where the number is stated", items: { type: "object" } },
  },
};

const error = {
  type: "object",
  properties: { error: { type: "object", properties: { code: text, ja: text, en: text } } },
};
const lists: readonly string[] = ["indicators", "editions", "sources", "observations"];

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
  const items = id === "observations" ? observation : { type: "object" };
  const properties = { [id]: { type: "array", items }, next: { type: ["string", "null"], format: "uri" } };
  const schemaOf = (type: string) => {
    if (type !== "application/json") return {};
    if (lists.includes(id)) return { schema: { type: "object", required: [id, "next"], properties } };
    return id === "openapi" ? {} : { schema: { $ref: figureSchemaPath } };
  };
  return Object.fromEntries(types.map((type) => [type, schemaOf(type)]));
}

function operation(endpoint: Endpoint) {
  const sentence = lists.includes(endpoint.id) ? { "application/json": { schema: error } } : { "text/plain": {} };
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
};

export function GET(request: Request): Response {
  const body = `${JSON.stringify(description)}\n`;
  const etag = etagOf(body);
  return notModified(request, etag) ?? answer(body, etag, { "Content-Type": "application/json; charset=utf-8" });
}
