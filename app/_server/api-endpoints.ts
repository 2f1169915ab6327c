// Every address that programs may ask, with its parameters and examples that run: one table for the OpenAPI document
// and for the page that people read.

import { mostFigures } from "../../lib/address/tray";
import { chartKinds } from "../../lib/catalogue/chart-kinds";
import { codebookPath } from "../../lib/export/data/codebook";
import { figureSchemaPath } from "../../lib/export/data/figure-file";
import { pictureSizes } from "../../lib/export/options";
import { pictureWidths } from "../../lib/export/read-options";
import { type ExportFormat, exporters, exportFormats } from "../../lib/export/registry";
import { eras, langs } from "../../lib/localised";
import { sourceKinds, surveys } from "../../lib/observation";
import { mostRows } from "./api-list";
import { parameterWords } from "./api-words";
import type { Endpoint, Parameter } from "./endpoint";

const text = { type: "string" };
const number = (minimum: number, maximum: number) => ({ type: "integer", minimum, maximum });

function parameter(name: string, schema: Parameter["schema"] = text, words = name, place: Parameter["in"] = "query") {
  const description = parameterWords[words];
  if (!description) throw new Error(`no words for the parameter ${words}`);
  return { name, in: place, description, schema };
}
const oneOf = (values: readonly string[]) => ({ enum: values });

const paging = [
  parameter("limit", number(1, mostRows)),
  parameter("after"),
  parameter("format", oneOf(["json", "csv"]), "list"),
];
const state = [
  parameter("editions"),
  parameter("breakdown"),
  parameter("kind", oneOf(chartKinds), "chart"),
  parameter("order", oneOf(["value", "questionnaire"])),
  parameter("intervals", oneOf(["on", "off"])),
];
const looks = [
  parameter("lang", oneOf(langs)),
  parameter("era", oneOf(eras)),
  parameter("style", oneOf(["color", "mono"])),
  parameter("copied", oneOf(["on", "off"])),
  parameter("theme", oneOf(["light", "dark"])),
  parameter("size", oneOf(pictureSizes)),
  ...["title", "notes", "source"].map((name) => parameter(name, oneOf(["on", "off"]))),
  parameter("scale", oneOf(["1", "2", "3"])),
  parameter("width", number(pictureWidths.least, pictureWidths.most)),
  parameter("encoding", oneOf(["utf-8", "cp932"])),
];
const several = exportFormats.filter((format) => exporters[format].several);
const typesOf = (formats: readonly ExportFormat[]) => [
  ...new Set(formats.map((format) => exporters[format].mime.split(";")[0] ?? "")),
];
const list = ["application/json", "text/csv"];

export const endpoints: readonly Endpoint[] = [
  { id: "dataset", path: "/data.zip", parameters: [], types: ["application/zip"], examples: ["/data.zip"] },
  {
    id: "figure",
    path: "/figures/{figure}.{format}",
    parameters: [
      parameter("figure", text, "figure", "path"),
      parameter("format", oneOf(exportFormats), "format", "path"),
      ...state,
      ...looks,
    ],
    types: typesOf(exportFormats),
    examples: [
      "/figures/damage-experienced.png?editions=R2,R3&width=1200",
      "/figures/ransomware-route.pptx?lang=en&style=mono",
      "/figures/report-destination.json",
    ],
  },
  {
    id: "selected",
    path: "/figures/selected.{format}",
    parameters: [
      parameter("format", oneOf(several), "format", "path"),
      parameter("figure", { type: "array", maxItems: mostFigures }, "chosen"),
      ...looks,
    ],
    types: typesOf(several),
    examples: [
      "/figures/selected.docx?figure=damage-experienced&figure=ransomware-route%3Feditions%3DR3",
      "/figures/selected.csv?figure=damage-experienced&figure=ransomware-route%3Feditions%3DR3&lang=en",
    ],
  },
  {
    id: "figureSchema",
    path: figureSchemaPath,
    parameters: [],
    types: ["application/schema+json"],
    examples: [figureSchemaPath],
  },
  {
    id: "codebook",
    path: codebookPath,
    parameters: [parameter("lang", oneOf(langs))],
    types: ["text/csv"],
    examples: [codebookPath],
  },
  {
    id: "indicators",
    path: "/api/v1/indicators",
    parameters: [parameter("survey", oneOf(surveys)), ...paging],
    types: list,
    examples: ["/api/v1/indicators", `/api/v1/indicators?survey=${surveys[1]}`],
  },
  {
    id: "editions",
    path: "/api/v1/editions",
    parameters: [parameter("survey", oneOf(surveys)), ...paging],
    types: list,
    examples: ["/api/v1/editions?format=csv"],
  },
  {
    id: "sources",
    path: "/api/v1/sources",
    parameters: [parameter("kind", oneOf(sourceKinds)), ...paging],
    types: list,
    examples: ["/api/v1/sources?kind=primary,transcript&limit=10"],
  },
  {
    id: "observations",
    path: "/api/v1/observations",
    parameters: [parameter("indicator"), parameter("edition"), parameter("breakdown"), ...paging],
    types: list,
    examples: [
      "/api/v1/observations?indicator=damage-experienced&edition=R2,R3&breakdown=none",
      "/api/v1/observations?indicator=ransomware-cases&format=csv",
    ],
  },
  {
    id: "openapi",
    path: "/api/v1/openapi.json",
    parameters: [],
    types: ["application/json"],
    examples: ["/api/v1/openapi.json"],
  },
];
