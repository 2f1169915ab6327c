// The whole data set as one ZIP: the CSV files that the import reads, described as a Frictionless Data Package
// (specs.frictionlessdata.io, version 1), with codebook, licence and credit. The same bytes for the same data.
import { createHash } from "node:crypto";
import { webAddress } from "../../address/web-address";
import { indicatorById, indicators } from "../../catalogue/indicators";
import { asWorded } from "../../figure/as-worded";
import type { Dataset } from "../../figure/dataset";
import { type FileKind, fileKinds } from "../../import/columns";
import { type Lang, langs } from "../../localised";
import { type Source, surveys } from "../../observation";
import { sourcesWords } from "../../words/sources-words";
import { packFiles, textFile } from "../meeting/pack-files";
import { dataCodebook } from "./codebook";
import { dataSetWords, licence } from "./data-set-words";
import { tableCsv } from "./data-tables";
import { codebookSchema, tableSchema } from "./table-schema";

/** The names under which the import finds nothing strange: it tells the kinds by their headers. */
const nameOf = (kind: FileKind) => (kind === "extract" ? "observations" : kind);
const inBoth = (pick: (words: (typeof dataSetWords)["ja"]) => string) =>
  langs.map((lang) => pick(dataSetWords[lang])).join(" / ");

/** The source's address, where it is one of the web; a program would follow any other too. */
function pathOf({ originalUrl, seenUrl }: Source): { path?: string } {
  const path = webAddress(originalUrl) ?? webAddress(seenUrl);
  return path ? { path } : {};
}

/** Names of the surveys whose numbers a data set holds. */
function surveysOf({ observations }: Dataset, lang: Lang): string[] {
  const there = new Set(observations.map((one) => indicatorById.get(one.indicator)?.survey));
  return surveys.filter((one) => there.has(one)).map((one) => sourcesWords[lang].survey[one]);
}

/** @param origin of the dashboard: `http://localhost:3000` */
export function renderDataPackage(dataset: Dataset, origin: string): Uint8Array {
  const there = fileKinds.filter((kind) => kind !== "texts" || dataset.texts);
  const kinds = there.map((kind) => ({ kind, name: nameOf(kind) }));
  const worded = indicators.map((one) => asWorded(one, dataset));
  const tables = [
    ...kinds.map(({ kind, name }) => ({ kind, name, bytes: tableCsv(kind, dataset), schema: tableSchema(kind) })),
    { kind: "codebook" as const, name: "codebook", bytes: dataCodebook(kinds, worded), schema: codebookSchema() },
  ];
  const { version, updated } = dataset;
  const description = {
    profile: "tabular-data-package",
    name: "npa-cyber-survey",
    title: inBoth(({ title }) => title),
    description: langs.map((lang) => dataSetWords[lang].description(surveysOf(dataset, lang))).join(" / "),
    homepage: origin,
    version,
    licenses: [licence],
    sources: [...dataset.sources.values()].map((source) => ({
      title: `${source.title.ja || source.title.en}（${source.publisher.ja}）`,
      ...pathOf(source),
    })),
    resources: tables.map(({ kind, name, bytes, schema }) => ({
      profile: "tabular-data-resource",
      name,
      path: `${name}.csv`,
      title: inBoth((words) => words.tables[kind]),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: bytes.byteLength,
      hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema,
    })),
  };
  const readme = langs.flatMap((lang, place) => [
    ...(place > 0 ? ["", "-".repeat(40), ""] : []),
    ...dataSetWords[lang].readme({
      version,
      updated,
      origin,
      surveys: surveysOf(dataset, lang),
      texts: dataset.texts !== undefined,
    }),
  ]);
  return packFiles([
    textFile("README.txt", readme),
    { name: "datapackage.json", bytes: new TextEncoder().encode(`${JSON.stringify(description, null, 2)}\n`) },
    ...tables.map(({ name, bytes }) => ({ name: `${name}.csv`, bytes })),
  ]);
}
