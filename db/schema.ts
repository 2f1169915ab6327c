// The tables, once for every engine: content keyed by its cell, and what each import did to it. What the database can
// hold, it holds: one row a cell, value or reason, known sources, editions, labels and imports.
import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { faces, missingReasons, qualifiers, sourceKinds, standings, surveys } from "../lib/observation";
import { gapTablesOf, listed } from "./gap-tables";
import { type Kit, sqliteKit } from "./kit";
import { recordTablesOf } from "./record-tables";

/** As `listed`; what most rows have is asked first, since a look into the list is the dearest check of a long import. */
const listedOr = (usual: SQL, column: AnySQLiteColumn, values: readonly string[]) =>
  sql`${usual} or ${listed(column, values)}`;

/** @param kit an engine's own words for tables and columns */
export function tablesOf(kit: Kit) {
  const { table, text, integer, double, check, foreignKey, index, primaryKey, order } = kit;
  const { imports, changes, publications } = recordTablesOf(kit);

  /** The extract (file name) that a row belongs to, and the import that last wrote it. */
  const origin = {
    extract: text().notNull(),
    importId: integer("import_id")
      .notNull()
      .references(() => imports.id),
  };

  const sources = table(
    "sources",
    {
      id: text().primaryKey(),
      kind: text().notNull(),
      standing: text().notNull(),
      publisherJa: text("publisher_ja").notNull(),
      publisherEn: text("publisher_en").notNull(),
      titleJa: text("title_ja").notNull(),
      titleEn: text("title_en").notNull(),
      published: text().notNull(),
      edition: text().notNull(),
      originalUrl: text("original_url").notNull(),
      seenUrl: text("seen_url").notNull(),
      note: text().notNull(),
      noteEn: text("note_en").notNull().default(""),
      ...origin,
    },
    (own) => [
      check("sources_kind", listed(own.kind, sourceKinds)),
      check("sources_standing", listed(own.standing, standings)),
    ],
  );

  /** How many were asked and how many answered; as stated. */
  const responses = {
    sampleSize: integer("sample_size"),
    responses: integer(),
    responseRate: double("response_rate"),
    source: text().references(() => sources.id),
    quote: text().notNull(),
    note: text().notNull(),
    noteEn: text("note_en").notNull().default(""),
  };

  const editions = table(
    "editions",
    {
      survey: text().notNull(),
      edition: text().notNull(),
      labelJa: text("label_ja").notNull(),
      labelEn: text("label_en").notNull(),
      periodStart: text("period_start").notNull(),
      periodEnd: text("period_end").notNull(),
      populationJa: text("population_ja").notNull(),
      populationEn: text("population_en").notNull().default(""),
      methodJa: text("method_ja").notNull(),
      methodEn: text("method_en").notNull().default(""),
      published: text().notNull(),
      originalUrl: text("original_url").notNull(),
      ...responses,
      ...origin,
      ...order,
    },
    (own) => [
      primaryKey({ columns: [own.survey, own.edition] }),
      check("editions_survey", listed(own.survey, surveys)),
      check("editions_sample", sql`${own.sampleSize} >= 1`),
      check("editions_responses", sql`${own.responses} >= 0 and ${own.responses} <= ${own.sampleSize}`),
      check("editions_rate", sql`${own.responseRate} between 0 and 100`),
    ],
  );

  /** Responses of the groups of an edition: by industry, by number of employees. */
  const editionGroups = table(
    "edition_groups",
    {
      survey: text().notNull(),
      edition: text().notNull(),
      breakdown: text().notNull(),
      segmentJa: text("segment_ja").notNull(),
      segmentEn: text("segment_en").notNull().default(""),
      ...responses,
      ...origin,
      ...order,
    },
    (own) => [
      primaryKey({ columns: [own.survey, own.edition, own.breakdown, own.segmentJa] }),
      foreignKey({ columns: [own.survey, own.edition], foreignColumns: [editions.survey, editions.edition] }),
      check("edition_groups_responses", sql`${own.responses} >= 0 and ${own.responses} <= ${own.sampleSize}`),
      check("edition_groups_rate", sql`${own.responseRate} between 0 and 100`),
    ],
  );

  /** The wording of an option, one in both languages for all its rows. */
  const items = table(
    "items",
    {
      indicator: text().notNull(),
      code: text().notNull(),
      ja: text().notNull(),
      en: text().notNull(),
      ...origin,
    },
    (own) => [primaryKey({ columns: [own.indicator, own.code] })],
  );

  const segments = table(
    "segments",
    {
      breakdown: text().notNull(),
      code: text().notNull(),
      ja: text().notNull(),
      en: text().notNull(),
      ...origin,
    },
    (own) => [primaryKey({ columns: [own.breakdown, own.code] })],
  );

  /** What a cell is found by. */
  const cell = {
    indicator: text().notNull(),
    edition: text().notNull(),
    breakdown: text().notNull(),
    segment: text().notNull(),
    item: text().notNull(),
  };

  /** One row a cell: a value, or the reason why there is none. */
  const observations = table(
    "observations",
    {
      ...cell,
      survey: text().notNull(),
      value: double(),
      decimals: integer().notNull(),
      missing: text(),
      qualifier: text().notNull(),
      count: integer(),
      base: integer(),
      baseJa: text("base_ja").notNull(),
      baseEn: text("base_en").notNull(),
      rank: integer(),
      source: text()
        .notNull()
        .references(() => sources.id),
      locator: text().notNull(),
      quote: text().notNull(),
      note: text().notNull(),
      ...origin,
    },
    (own) => [
      primaryKey({ columns: [own.indicator, own.edition, own.breakdown, own.segment, own.item] }),
      foreignKey({ columns: [own.survey, own.edition], foreignColumns: [editions.survey, editions.edition] }),
      foreignKey({ columns: [own.indicator, own.item], foreignColumns: [items.indicator, items.code] }),
      foreignKey({
        columns: [own.breakdown, own.segment],
        foreignColumns: [segments.breakdown, segments.code],
      }),
      index("observations_extract").on(own.extract),
      check("observations_value_xor_missing", sql`(${own.value} is null) <> (${own.missing} is null)`),
      check("observations_missing", listedOr(sql`${own.missing} is null`, own.missing, missingReasons)),
      check("observations_qualifier", listedOr(sql`${own.qualifier} = 'exact'`, own.qualifier, qualifiers)),
      check("observations_value", sql`${own.value} >= 0 and ${own.decimals} >= 0`),
      check("observations_count", sql`${own.count} >= 0 and (${own.base} is null or ${own.count} <= ${own.base})`),
      check("observations_base", sql`${own.base} >= 1`),
      check("observations_rank", sql`${own.rank} >= 1`),
    ],
  );

  /** Further places where a face of an observation is stated. */
  const citations = table(
    "citations",
    {
      ...cell,
      face: text().notNull(),
      value: double(),
      decimals: integer().notNull(),
      qualifier: text().notNull(),
      base: integer(),
      baseJa: text("base_ja").notNull(),
      baseEn: text("base_en").notNull(),
      source: text()
        .notNull()
        .references(() => sources.id),
      locator: text().notNull(),
      quote: text().notNull(),
      ...origin,
    },
    (own) => [
      primaryKey({
        columns: [own.indicator, own.edition, own.breakdown, own.segment, own.item, own.face, own.source, own.locator],
      }),
      foreignKey({
        columns: [own.indicator, own.edition, own.breakdown, own.segment, own.item],
        foreignColumns: [
          observations.indicator,
          observations.edition,
          observations.breakdown,
          observations.segment,
          observations.item,
        ],
      }),
      check("citations_value", sql`${own.value} >= 0 and ${own.decimals} >= 0 and ${own.base} >= 1`),
      check("citations_face", listed(own.face, faces)),
      check("citations_qualifier", listed(own.qualifier, qualifiers)),
    ],
  );

  const { notObtained, contradictions, texts } = gapTablesOf(kit, origin, () => sources.id);

  return {
    imports,
    sources,
    editions,
    editionGroups,
    items,
    segments,
    observations,
    citations,
    notObtained,
    contradictions,
    texts,
    changes,
    publications,
  };
}

/** SQLite's tables; their types stand for both engines. */
export const tables = tablesOf(sqliteKit);
export type Tables = typeof tables;
/** By name: drizzle-kit looks for them here. */
export const {
  imports,
  sources,
  editions,
  editionGroups,
  items,
  segments,
  observations,
  citations,
  notObtained,
  contradictions,
  texts,
  changes,
  publications,
} = tables;
