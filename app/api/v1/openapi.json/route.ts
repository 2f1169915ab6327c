// GET /api/v1/openapi.json: the API described, for programs (OpenAPI 3.1).
import { missingReasons, qualifiers, sourceKinds, surveys } from "../../../../lib/observation";
import { answer, etagOf, notModified } from "../../../_server/answer";
import { mostRows } from "../../../_server/api-list";

const text = { type: "string" };
const both = { type: "object", required: ["ja", "en"], properties: { ja: text, en: text } };
const number = { type: ["number", "null"] };
const orNull = (values: readonly string[]) => ({ enum: [...values, null] });

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

const parameter = (name: string, description: string, schema: object = text, example?: string) => ({
  name,
  in: "query",
  description,
  schema,
  ...(example ? { example } : {}),
});

const paging = [
  parameter("limit", "Rows of one answer", { type: "integer", minimum: 1, maximum: mostRows, default: mostRows }),
  parameter("after", "Where to go on; taken from `next`"),
  parameter("format", "JSON, or CSV (UTF-8 with BOM)", { enum: ["json", "csv"], default: "json" }),
];

function list(name: string, summary: string, items: object, filters: object[]) {
  const properties = { [name]: { type: "array", items }, next: { type: ["string", "null"], format: "uri" } };
  const schema = { type: "object", required: [name, "next"], properties };
  return {
    get: {
      operationId: name,
      summary,
      parameters: [...filters, ...paging],
      responses: {
        200: { description: "In a stable order", content: { "application/json": { schema }, "text/csv": {} } },
        304: { description: "Nothing has changed since the ETag of If-None-Match" },
        400: {
          description: "A sentence on what is wrong, in both languages",
          content: { "application/json": { schema: error } },
        },
      },
    },
  };
}

const error = {
  type: "object",
  properties: { error: { type: "object", properties: { code: text, ja: text, en: text } } },
};
const ofSurvey = parameter("survey", "Survey, several with commas", { enum: surveys });
const anything = { type: "object" };

const description = {
  openapi: "3.1.0",
  info: {
    title: "サイバー犯罪被害 実態調査ダッシュボード API / Cybercrime Damage Survey Dashboard API",
    version: "1",
    license: { name: "公共データ利用規約（第1.0版） / Public Data License 1.0" },
  },
  paths: {
    "/api/v1/indicators": list("indicators", "指標 / Indicators", anything, [ofSurvey]),
    "/api/v1/editions": list("editions", "調査年 / Editions", anything, [ofSurvey]),
    "/api/v1/sources": list("sources", "出典 / Sources", anything, [
      parameter("kind", "Kind, several with commas", { enum: sourceKinds }),
    ]),
    "/api/v1/observations": list("observations", "数値 / Observations", observation, [
      parameter("indicator", "Indicator, several with commas", text, "damage-experienced"),
      parameter("edition", "Edition, several with commas", text, "R2,R3"),
      parameter("breakdown", "Breakdown, several with commas", text, "none"),
    ]),
  },
};

export function GET(request: Request): Response {
  const body = `${JSON.stringify(description)}\n`;
  const etag = etagOf(body);
  return notModified(request, etag) ?? answer(body, etag, { "Content-Type": "application/json; charset=utf-8" });
}
