// The tables of what could not be had, of what contradicts itself, and of texts of the catalogue that are worded anew: texts
// about the numbers, not numbers.
import { sql } from "drizzle-orm";
import type { AnySQLiteColumn, SQLiteColumnBuilderBase } from "drizzle-orm/sqlite-core";
import { detectables } from "../lib/observation";
import type { Kit } from "./kit";

/** Condition of a table: the column has one of these values. */
export const listed = (column: AnySQLiteColumn, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map((one) => `'${one}'`).join(", "))})`;

/** @param origin the columns that say which file and import a row is of */
export function gapTablesOf<Origin extends Record<string, SQLiteColumnBuilderBase>>(
  { table, text, integer, check, primaryKey }: Kit,
  origin: Origin,
  sourceId: () => AnySQLiteColumn,
) {
  /** Numbers that could not be had: what is missing, how it was looked for, what is known all the same. */
  const notObtained = table("not_obtained", {
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
    pictureSource: text("picture_source").references(sourceId),
    picturePlaceJa: text("picture_place_ja").notNull(),
    picturePlaceEn: text("picture_place_en").notNull(),
    pictureKnownJa: text("picture_known_ja").notNull(),
    pictureKnownEn: text("picture_known_en").notNull(),
    ...origin,
  });

  /** Where sources contradict each other or themselves, and what to mind when reading them. */
  const contradictions = table(
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
    (own) => [check("contradictions_detectable", listed(own.detectable, detectables))],
  );

  /** Texts that stand in the place of those of the catalogue (lib/catalogue/texts.ts). */
  const texts = table(
    "texts",
    {
      subject: text().notNull(),
      part: text().notNull(),
      ja: text().notNull(),
      en: text().notNull(),
      ...origin,
    },
    (own) => [primaryKey({ columns: [own.subject, own.part] })],
  );

  return { notObtained, contradictions, texts };
}
