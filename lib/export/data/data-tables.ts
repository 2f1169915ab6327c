// Everything stored, written back as the files that the import reads: the same columns in the same order.
import type { Dataset } from "../../figure/dataset";
import { columnsOf, type FileKind } from "../../import/columns";
import type { Contradiction, Edition, NotObtained, Observation, Source } from "../../observation";
import { plainCsv } from "./csv";

type Field = string | number | null;
type Row = Readonly<Record<string, Field>>;

/** The digits that the source printed: 55.0 stays 55.0. */
const printed = (value: number | null, decimals: number) => (value === null ? null : value.toFixed(decimals));

const sourceRow = (one: Source): Row => ({
  id: one.id,
  kind: one.kind,
  standing: one.standing,
  publisher_ja: one.publisher.ja,
  publisher_en: one.publisher.en,
  title_ja: one.title.ja,
  title_en: one.title.en,
  published: one.published,
  edition: one.edition,
  original_url: one.originalUrl,
  seen_url: one.seenUrl,
  note: one.note.ja,
  note_en: one.note.en,
});

const editionRow = (one: Edition): Row => ({
  survey: one.survey,
  edition: one.edition,
  label_ja: one.label.ja,
  label_en: one.label.en,
  period_start: one.periodStart,
  period_end: one.periodEnd,
  sample_size: one.sampleSize,
  responses: one.responses,
  response_rate: one.responseRate,
  population_ja: one.population.ja,
  population_en: one.population.en,
  method_ja: one.method.ja,
  method_en: one.method.en,
  breakdown: one.breakdown,
  segment_ja: one.segment.ja,
  segment_en: one.segment.en,
  published: one.published,
  original_url: one.originalUrl,
  source: one.source,
  quote: one.quote,
  note: one.note.ja,
  note_en: one.note.en,
});

const cellOf = ({ edition, indicator, item, breakdown, segment }: Observation) => ({
  ...{ edition, indicator, item, breakdown, segment },
});

const observationRow = (one: Observation): Row => ({
  ...cellOf(one),
  item_ja: one.itemLabel.ja,
  item_en: one.itemLabel.en,
  segment_ja: one.segmentLabel.ja,
  segment_en: one.segmentLabel.en,
  value: printed(one.value, one.decimals),
  missing: one.missing,
  qualifier: one.qualifier,
  count: one.count,
  base: one.base,
  base_ja: one.baseLabel.ja,
  base_en: one.baseLabel.en,
  rank: one.rank,
  source: one.source,
  locator: one.locator,
  quote: one.quote,
  note: one.note,
});

const citationRows = (one: Observation): Row[] =>
  one.citations.map((citation) => ({
    ...cellOf(one),
    face: citation.face,
    value: printed(citation.value, citation.decimals),
    qualifier: citation.qualifier,
    base: citation.base,
    base_ja: citation.baseLabel.ja,
    base_en: citation.baseLabel.en,
    source: citation.source,
    locator: citation.locator,
    quote: citation.quote,
  }));

const gapRow = (one: NotObtained): Row => ({
  number: one.number,
  subject_ja: one.subject.ja,
  subject_en: one.subject.en,
  missing_ja: one.missing.ja,
  missing_en: one.missing.en,
  tried_ja: one.tried.ja,
  tried_en: one.tried.en,
  known_ja: one.known.ja,
  known_en: one.known.en,
  indicators: one.indicators.join(";"),
  picture_source: one.picture?.source ?? null,
  picture_place_ja: one.picture?.place.ja ?? null,
  picture_place_en: one.picture?.place.en ?? null,
  picture_known_ja: one.picture?.known.ja ?? null,
  picture_known_en: one.picture?.known.en ?? null,
});

const contradictionRow = (one: Contradiction): Row => ({
  number: one.number,
  subject_ja: one.subject.ja,
  subject_en: one.subject.en,
  text_ja: one.text.ja,
  text_en: one.text.en,
  indicators: one.indicators.join(";"),
  detectable: one.detectable,
  cells: one.cells.join(";"),
});

const rowsOf: Record<FileKind, (dataset: Dataset) => readonly Row[]> = {
  sources: ({ sources }) => [...sources.values()].map(sourceRow),
  editions: ({ editions }) => editions.map(editionRow),
  extract: ({ observations }) => observations.map(observationRow),
  citations: ({ observations }) => observations.flatMap(citationRows),
  "not-obtained": ({ notObtained }) => notObtained.map(gapRow),
  contradictions: ({ contradictions }) => contradictions.map(contradictionRow),
  texts: ({ texts = new Map() }) =>
    [...texts].map(([key, { ja, en }]): Row => {
      const [subject = "", part = ""] = key.split(" ");
      return { subject, part, ja, en };
    }),
};

/**
 * A kind of file as CSV (UTF-8 without BOM, CRLF), in the order of the dataset. Text is not defused, so that importing it
 * again gives the same data.
 */
export function tableCsv(kind: FileKind, dataset: Dataset): Uint8Array {
  const names = columnsOf[kind].map(({ name }) => name);
  const data = rowsOf[kind](dataset).map((row) => names.map((name) => row[name] ?? ""));
  return plainCsv([names, ...data]);
}
