// The tables: content keyed by its cell, and what each import did to it. What SQLite can hold, it holds: one row a
// cell, value or reason, known sources, editions, labels and imports.
import { type SQL, sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { detectables, faces, missingReasons, qualifiers, sourceKinds, standings, surveys } from "../lib/observation";

const listed = (column: AnySQLiteColumn, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map((one) => `'${one}'`).join(", "))})`;

/** As `listed`; what most rows have is asked first, since a look into the list is the dearest check of a long import. */
const listedOr = (usual: SQL, column: AnySQLiteColumn, values: readonly string[]) =>
  sql`${usual} or ${listed(column, values)}`;

/** Every file that was imported: when, what it did, and the data version after it. */
export const imports = sqliteTable("imports", {
  id: integer().primaryKey(),
  /** The files of one command share a run: it is undone as a whole. */
  run: integer().notNull(),
  file: text().notNull(),
  kind: text().notNull(),
  sha256: text().notNull(),
  /** Local time with its offset, ISO 8601. */
  at: text().notNull(),
  rows: integer().notNull(),
  added: integer().notNull(),
  changed: integer().notNull(),
  withdrawn: integer().notNull(),
  dataVersion: text("data_version").notNull(),
});

/** The extract (file name) that a row belongs to, and the import that last wrote it. */
const origin = {
  extract: text().notNull(),
  importId: integer("import_id")
    .notNull()
    .references(() => imports.id),
};

export const sources = sqliteTable(
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
  (table) => [
    check("sources_kind", listed(table.kind, sourceKinds)),
    check("sources_standing", listed(table.standing, standings)),
  ],
);

/** How many were asked and how many answered; as stated. */
const responses = {
  sampleSize: integer("sample_size"),
  responses: integer(),
  responseRate: real("response_rate"),
  source: text().references(() => sources.id),
  quote: text().notNull(),
  note: text().notNull(),
  noteEn: text("note_en").notNull().default(""),
};

export const editions = sqliteTable(
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
  },
  (table) => [
    primaryKey({ columns: [table.survey, table.edition] }),
    check("editions_survey", listed(table.survey, surveys)),
    check("editions_sample", sql`${table.sampleSize} >= 1`),
    check("editions_responses", sql`${table.responses} >= 0 and ${table.responses} <= ${table.sampleSize}`),
    check("editions_rate", sql`${table.responseRate} between 0 and 100`),
  ],
);

/** Responses of the groups of an edition: by industry, by number of employees. */
export const editionGroups = sqliteTable(
  "edition_groups",
  {
    survey: text().notNull(),
    edition: text().notNull(),
    breakdown: text().notNull(),
    segmentJa: text("segment_ja").notNull(),
    segmentEn: text("segment_en").notNull().default(""),
    ...responses,
    ...origin,
  },
  (table) => [
    primaryKey({ columns: [table.survey, table.edition, table.breakdown, table.segmentJa] }),
    foreignKey({ columns: [table.survey, table.edition], foreignColumns: [editions.survey, editions.edition] }),
    check("edition_groups_responses", sql`${table.responses} >= 0 and ${table.responses} <= ${table.sampleSize}`),
    check("edition_groups_rate", sql`${table.responseRate} between 0 and 100`),
  ],
);

/** The wording of an option, one in both languages for all its rows. */
export const items = sqliteTable(
  "items",
  { indicator: text().notNull(), code: text().notNull(), ja: text().notNull(), en: text().notNull(), ...origin },
  (table) => [primaryKey({ columns: [table.indicator, table.code] })],
);

export const segments = sqliteTable(
  "segments",
  { breakdown: text().notNull(), code: text().notNull(), ja: text().notNull(), en: text().notNull(), ...origin },
  (table) => [primaryKey({ columns: [table.breakdown, table.code] })],
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
export const observations = sqliteTable(
  "observations",
  {
    ...cell,
    survey: text().notNull(),
    value: real(),
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
  (table) => [
    primaryKey({ columns: [table.indicator, table.edition, table.breakdown, table.segment, table.item] }),
    foreignKey({ columns: [table.survey, table.edition], foreignColumns: [editions.survey, editions.edition] }),
    foreignKey({ columns: [table.indicator, table.item], foreignColumns: [items.indicator, items.code] }),
    foreignKey({ columns: [table.breakdown, table.segment], foreignColumns: [segments.breakdown, segments.code] }),
    index("observations_extract").on(table.extract),
    check("observations_value_xor_missing", sql`(${table.value} is null) <> (${table.missing} is null)`),
    check("observations_missing", listedOr(sql`${table.missing} is null`, table.missing, missingReasons)),
    check("observations_qualifier", listedOr(sql`${table.qualifier} = 'exact'`, table.qualifier, qualifiers)),
    check("observations_value", sql`${table.value} >= 0 and ${table.decimals} >= 0`),
    check(
      "observations_count",
      sql`${table.count} >= 0 and (${table.base} is null or ${table.count} <= ${table.base})`,
    ),
    check("observations_base", sql`${table.base} >= 1`),
    check("observations_rank", sql`${table.rank} >= 1`),
  ],
);

/** Further places where a face of an observation is stated. */
export const citations = sqliteTable(
  "citations",
  {
    ...cell,
    face: text().notNull(),
    value: real(),
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
  (table) => [
    primaryKey({
      columns: [
        table.indicator,
        table.edition,
        table.breakdown,
        table.segment,
        table.item,
        table.face,
        table.source,
        table.locator,
      ],
    }),
    foreignKey({
      columns: [table.indicator, table.edition, table.breakdown, table.segment, table.item],
      foreignColumns: [
        observations.indicator,
        observations.edition,
        observations.breakdown,
        observations.segment,
        observations.item,
      ],
    }),
    check("citations_value", sql`${table.value} >= 0 and ${table.decimals} >= 0 and ${table.base} >= 1`),
    check("citations_face", listed(table.face, faces)),
    check("citations_qualifier", listed(table.qualifier, qualifiers)),
  ],
);

/** Numbers that could not be had: what is missing, how it was looked for, what is known all the same. */
export const notObtained = sqliteTable("not_obtained", {
  number: text().primaryKey(),
  subjectJa: text("subject_ja").notNull(),
  subjectEn: text("subject_en").notNull(),
  missingJa: text("missing_ja").notNull(),
  missingEn: text("missing_en").notNull(),
  triedJa: text("tried_ja").notNull(),
  triedEn: text("tried_en").notNull(),
  knownJa: text("known_ja").notNull(),
  knownEn: text("known_en").notNull(),
  /** Names of indicators, separated by `;`. */
  indicators: text().notNull(),
  pictureSource: text("picture_source").references(() => sources.id),
  picturePlaceJa: text("picture_place_ja").notNull(),
  picturePlaceEn: text("picture_place_en").notNull(),
  pictureKnownJa: text("picture_known_ja").notNull(),
  pictureKnownEn: text("picture_known_en").notNull(),
  ...origin,
});

/** Where sources contradict each other or themselves, and what to mind when reading them. */
export const contradictions = sqliteTable(
  "contradictions",
  {
    number: integer().primaryKey(),
    subjectJa: text("subject_ja").notNull(),
    subjectEn: text("subject_en").notNull(),
    textJa: text("text_ja").notNull(),
    textEn: text("text_en").notNull(),
    /** Names of indicators, separated by `;`. */
    indicators: text().notNull(),
    detectable: text().notNull(),
    /** `indicator/edition/item`, separated by `;`. */
    cells: text().notNull(),
    ...origin,
  },
  (table) => [check("contradictions_detectable", listed(table.detectable, detectables))],
);

/** Rows as they were before an import replaced, withdrew or took them over. */
export const changes = sqliteTable(
  "changes",
  {
    importId: integer("import_id")
      .notNull()
      .references(() => imports.id),
    table: text("table_name").notNull(),
    key: text().notNull(),
    action: text().notNull(),
    before: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.table, table.key] }),
    check("changes_action", sql`${table.action} in ('changed', 'withdrawn', 'moved')`),
  ],
);
