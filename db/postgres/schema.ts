// PostgreSQL's tables: those of every engine, and one that holds what SQLite has in the head of its file.

import { sql } from "drizzle-orm";
import { bigint, boolean, check, pgTable } from "drizzle-orm/pg-core";
import { postgresKit } from "../kit";
import { tablesOf } from "../schema";

export const tables = tablesOf(postgresKit);
/** By name: drizzle-kit looks for them here. */
export const { imports, sources, editions, editionGroups, items, segments, observations, citations } = tables;
export const { notObtained, contradictions, texts, changes, publications } = tables;

/** One row. */
export const state = pgTable(
  "state",
  {
    single: boolean().primaryKey().default(true),
    /** One higher with every change: of two servers that answer, the one with the lower is behind. */
    step: bigint({ mode: "number" }).notNull(),
    /** Of what stands beside the content (db/data-version.ts). */
    seal: bigint({ mode: "number" }).notNull(),
  },
  (own) => [check("state_single", sql`${own.single}`)],
);
