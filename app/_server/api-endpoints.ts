// Every address that programs may ask, with its parameters and examples that run: one table for the OpenAPI document
// and for the page that people read.

import { codebookPath, figureFile, selectedFile } from "../../lib/address/figure";
import { checkFile, listFile, mostRows, openApiPath } from "../../lib/address/list";
import { pageSizes, pictureWidths } from "../../lib/address/looks";
import { sheetTemplates, templateName } from "../../lib/address/template";
import { mostFigures } from "../../lib/address/tray";
import { chartKinds } from "../../lib/catalogue/chart-kinds";
import { views } from "../../lib/catalogue/views";
import { spans } from "../../lib/edition";
import { figureSchemaPath } from "../../lib/export/data/figure-file";
import { type ExportFormat, exporters, exportFormats } from "../../lib/export/registry";
import { eras, langs } from "../../lib/localised";
import { sourceKinds, surveys } from "../../lib/observation";
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
  parameter("view", oneOf(views)),
  parameter("kind", oneOf(chartKinds), "chart"),
  parameter("order", oneOf(["value", "questionnaire"])),
  parameter("intervals", oneOf(["on", "off"])),
  parameter("span", oneOf(spans)),
  parameter("as-of", { type: "string", format: "date" }),
  parameter("as-shown", { type: "string", format: "date" }),
  parameter("unconfirmed", oneOf(["show"])),
];
const looks = [
  parameter("lang", oneOf(langs)),
  parameter("era", oneOf(eras)),
  parameter("style", oneOf(["color", "mono"])),
  parameter("copied", oneOf(["on", "off"])),
  parameter("theme", oneOf(["light", "dark"])),
  parameter("size", oneOf(pageSizes)),
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

const inJapanese = { lang: "ja", era: "wareki" } as const;
const inEnglish = { lang: "en", era: "western" } as const;
const experienced = { indicator: "damage-experienced", state: [] };
const route = { indicator: "ransomware-route", state: [["editions", "R3"]] } as const;

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
      figureFile({
        ...experienced,
        state: [["editions", "R2,R3"]],
        reader: inJapanese,
        format: "png",
        looks: { width: 1200 },
      }),
      figureFile({
        indicator: "ransomware-route",
        state: [],
        reader: inEnglish,
        format: "pptx",
        looks: { style: "mono" },
      }),
      figureFile({ indicator: "report-destination", state: [], reader: inJapanese, format: "json" }),
    ],
  },
  {
    id: "selected",
    path: "/figures/selected.{format}",
    parameters: [
      parameter("format", oneOf(several), "format", "path"),
      parameter("figure", { type: "array", maxItems: mostFigures }, "chosen"),
      parameter(templateName, oneOf(sheetTemplates)),
      ...looks,
    ],
    types: typesOf(several),
    examples: [
      selectedFile({ figures: [experienced, route], reader: inJapanese, format: "docx" }),
      selectedFile({ figures: [experienced, route], reader: inEnglish, format: "csv" }),
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
    path: listFile({ list: "indicators" }),
    parameters: [parameter("survey", oneOf(surveys)), ...paging],
    types: list,
    examples: [listFile({ list: "indicators" }), listFile({ list: "indicators", only: { survey: [surveys[1]] } })],
  },
  {
    id: "editions",
    path: listFile({ list: "editions" }),
    parameters: [parameter("survey", oneOf(surveys)), ...paging],
    types: list,
    examples: [listFile({ list: "editions", csv: true })],
  },
  {
    id: "sources",
    path: listFile({ list: "sources" }),
    parameters: [parameter("kind", oneOf(sourceKinds)), ...paging],
    types: list,
    examples: [listFile({ list: "sources", only: { kind: ["primary", "transcript"] }, limit: 10 })],
  },
  {
    id: "observations",
    path: listFile({ list: "observations" }),
    parameters: [
      ...["indicator", "edition", "breakdown"].map((name) => parameter(name)),
      parameter("unconfirmed", oneOf(["show"])),
      ...paging,
    ],
    types: list,
    examples: [
      listFile({
        list: "observations",
        only: { indicator: ["damage-experienced"], edition: ["R2", "R3"], breakdown: ["none"] },
      }),
      listFile({ list: "observations", only: { indicator: ["ransomware-cases"] }, csv: true }),
    ],
  },
  {
    id: "check",
    path: checkFile({}),
    parameters: [parameter("q", text, "sentence"), parameter("lang", oneOf(langs))],
    types: ["application/json"],
    examples: [
      checkFile({ q: "令和7年のランサムウェア被害は226件で、前年から4件増加した" }),
      checkFile({ q: "The number of ransomware cases is at a record high", lang: "en" }),
    ],
  },
  {
    id: "openapi",
    path: openApiPath,
    parameters: [],
    types: ["application/json"],
    examples: [openApiPath],
  },
];
