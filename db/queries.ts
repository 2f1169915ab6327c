// The only SELECTs of the application. They return promises, so that another engine changes no caller.
import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type {
  Citation,
  Contradiction,
  Edition,
  Face,
  Missing,
  NotObtained,
  Observation,
  Qualifier,
  Source,
  SourceKind,
  Standing,
  SurveyId,
} from "../lib/observation";
import { noBreakdown } from "../lib/observation";
import type { Db } from "./client";
import {
  changes,
  citations,
  contradictions as contradictionTable,
  editionGroups,
  editions as editionTable,
  imports as importTable,
  items,
  notObtained as notObtainedTable,
  observations as observationTable,
  segments,
  sources as sourceTable,
} from "./schema";

export type ObservationFilter = {
  indicators?: readonly string[];
  editions?: readonly string[];
  breakdown?: string;
  /** Of the options (item and segment) of an indicator's breakdown, so many, the largest first. */
  most?: number;
};

/** Cells of options that are among the largest of their breakdown: by value, count or place, in whatever edition. */
function amongLargest(table: typeof observationTable | typeof citations, most: number): SQL {
  return sql`(${table.indicator}, ${table.breakdown}, ${table.segment}, ${table.item}) in (
    select indicator, breakdown, segment, item from (
      select indicator, breakdown, segment, item, row_number() over (
        partition by indicator, breakdown order by max(coalesce(value, count, -rank)) desc, segment, item
      ) as place from observations group by indicator, breakdown, segment, item
    ) where place <= ${most})`;
}

/** Breakdowns with more options than that: `indicator breakdown` → how many. */
export async function longBreakdowns(db: Db, most: number): Promise<Map<string, number>> {
  const rows = db.all<{ indicator: string; breakdown: string; options: number }>(sql`
    select indicator, breakdown, count(*) as options
    from (select distinct indicator, breakdown, segment, item from observations)
    group by indicator, breakdown having options > ${most}`);
  return new Map(rows.map(({ indicator, breakdown, options }) => [`${indicator} ${breakdown}`, options]));
}

function cellOf(row: { indicator: string; edition: string; breakdown: string; segment: string; item: string }): string {
  return [row.indicator, row.edition, row.breakdown, row.segment, row.item].join(" ");
}

/** Observations with their labels and citations, in the order of their cells. */
export async function observations(db: Db, filter: ObservationFilter = {}): Promise<Observation[]> {
  const table = observationTable;
  const rows = db
    .select({ one: table, item: items, segment: segments })
    .from(table)
    .innerJoin(items, and(eq(items.indicator, table.indicator), eq(items.code, table.item)))
    .innerJoin(segments, and(eq(segments.breakdown, table.breakdown), eq(segments.code, table.segment)))
    .where(
      and(
        filter.indicators ? inArray(table.indicator, [...filter.indicators]) : undefined,
        filter.editions ? inArray(table.edition, [...filter.editions]) : undefined,
        filter.breakdown ? eq(table.breakdown, filter.breakdown) : undefined,
        filter.most === undefined ? undefined : amongLargest(table, filter.most),
      ),
    )
    .orderBy(asc(table.indicator), asc(table.edition), asc(table.breakdown), asc(table.segment), asc(table.item))
    .all();
  const cited = new Map<string, Citation[]>();
  const further = db
    .select()
    .from(citations)
    .where(
      and(
        filter.indicators ? inArray(citations.indicator, [...filter.indicators]) : undefined,
        filter.most === undefined ? undefined : amongLargest(citations, filter.most),
      ),
    )
    .orderBy(asc(citations.source), asc(citations.face), asc(citations.locator))
    .all();
  for (const row of further) {
    const citation: Citation = {
      face: row.face as Face,
      value: row.value,
      decimals: row.decimals,
      qualifier: row.qualifier as Qualifier,
      base: row.base,
      baseLabel: { ja: row.baseJa, en: row.baseEn },
      source: row.source,
      locator: row.locator,
      quote: row.quote,
    };
    cited.set(cellOf(row), [...(cited.get(cellOf(row)) ?? []), citation]);
  }
  return rows.map(({ one, item, segment }) => ({
    indicator: one.indicator,
    edition: one.edition,
    item: one.item,
    itemLabel: { ja: item.ja, en: item.en },
    breakdown: one.breakdown,
    segment: one.segment,
    segmentLabel: { ja: segment.ja, en: segment.en },
    value: one.value,
    decimals: one.decimals,
    missing: one.missing as Missing | null,
    qualifier: one.qualifier as Qualifier,
    count: one.count,
    base: one.base,
    baseLabel: { ja: one.baseJa, en: one.baseEn },
    rank: one.rank,
    source: one.source,
    locator: one.locator,
    quote: one.quote,
    note: one.note,
    citations: cited.get(cellOf(one)) ?? [],
  }));
}

export async function sources(db: Db): Promise<Source[]> {
  const rows = db.select().from(sourceTable).orderBy(asc(sourceTable.id)).all();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as SourceKind,
    standing: row.standing as Standing,
    publisher: { ja: row.publisherJa, en: row.publisherEn },
    title: { ja: row.titleJa, en: row.titleEn },
    published: row.published,
    edition: row.edition,
    originalUrl: row.originalUrl,
    seenUrl: row.seenUrl,
    note: { ja: row.note, en: row.noteEn },
  }));
}

/** Editions by survey and time, each followed by the responses of its groups. */
export async function editions(db: Db): Promise<Edition[]> {
  const whole = db.select().from(editionTable).all();
  const groups = db.select().from(editionGroups).all();
  return whole.flatMap((row) => {
    const shared = {
      survey: row.survey as SurveyId,
      edition: row.edition,
      label: { ja: row.labelJa, en: row.labelEn },
    };
    const own: Edition = {
      ...shared,
      ...responsesOf(row),
      periodStart: row.periodStart,
      periodEnd: row.periodEnd,
      population: { ja: row.populationJa, en: row.populationEn },
      method: { ja: row.methodJa, en: row.methodEn },
      breakdown: noBreakdown,
      segment: { ja: "", en: "" },
      published: row.published,
      originalUrl: row.originalUrl,
    };
    const parts = groups.filter((group) => group.survey === row.survey && group.edition === row.edition);
    return [
      own,
      ...parts.map(
        (part): Edition => ({
          ...own,
          ...responsesOf(part),
          breakdown: part.breakdown,
          segment: { ja: part.segmentJa, en: part.segmentEn },
        }),
      ),
    ];
  });
}

function responsesOf(row: typeof editionGroups.$inferSelect | typeof editionTable.$inferSelect) {
  const { sampleSize, responses, responseRate, source, quote, note, noteEn } = row;
  return { sampleSize, responses, responseRate, source: source ?? "", quote, note: { ja: note, en: noteEn } };
}

/** What could not be had, in the order of its numbers. */
export async function notObtained(db: Db): Promise<NotObtained[]> {
  const rows = db.select().from(notObtainedTable).orderBy(asc(notObtainedTable.number)).all();
  return rows.map((row) => ({
    number: row.number,
    subject: { ja: row.subjectJa, en: row.subjectEn },
    missing: { ja: row.missingJa, en: row.missingEn },
    tried: { ja: row.triedJa, en: row.triedEn },
    known: { ja: row.knownJa, en: row.knownEn },
    indicators: row.indicators.split(";").filter(Boolean),
    picture: row.pictureSource
      ? {
          source: row.pictureSource,
          place: { ja: row.picturePlaceJa, en: row.picturePlaceEn },
          known: { ja: row.pictureKnownJa, en: row.pictureKnownEn },
        }
      : null,
  }));
}

/** Where sources contradict each other or themselves, by number. */
export async function contradictions(db: Db): Promise<Contradiction[]> {
  const rows = db.select().from(contradictionTable).orderBy(asc(contradictionTable.number)).all();
  return rows.map((row) => ({
    number: row.number,
    subject: { ja: row.subjectJa, en: row.subjectEn },
    text: { ja: row.textJa, en: row.textEn },
    indicators: row.indicators.split(";").filter(Boolean),
    detectable: row.detectable as Contradiction["detectable"],
    cells: row.cells.split(";").filter(Boolean),
  }));
}

export type ImportRecord = typeof importTable.$inferSelect;

/** Every import, the latest first. */
export async function imports(db: Db): Promise<ImportRecord[]> {
  return db.select().from(importTable).orderBy(desc(importTable.id)).all();
}

/** Data version and date (YYYY-MM-DD) of the last import; empty texts where there was none. */
export async function dataState(db: Db): Promise<{ version: string; updated: string }> {
  const last = db.select().from(importTable).orderBy(desc(importTable.id)).limit(1).get();
  return { version: last?.dataVersion ?? "", updated: last?.at.slice(0, 10) ?? "" };
}

export type HistoryEntry = {
  file: string;
  at: string;
  /** moved: the same content, from now on another file's. */
  action: "changed" | "withdrawn" | "moved";
  /** edition, breakdown, segment and item of the cell. */
  cell: string[];
  before: { value: number | null; missing: string | null };
  /** What replaced it, as stored now or by the next import; null where it was withdrawn. */
  after: { value: number | null; missing: string | null } | null;
};

type Kept = { value: number | null; missing: string | null };

/** What imports replaced or withdrew of an indicator, the latest first. */
export async function history(db: Db, indicator: string): Promise<HistoryEntry[]> {
  const rows = db
    .select({ change: changes, file: importTable.file, at: importTable.at })
    .from(changes)
    .innerJoin(importTable, eq(importTable.id, changes.importId))
    .where(eq(changes.table, "observations"))
    .orderBy(desc(changes.importId), asc(changes.key))
    .all()
    .filter(({ change }) => (JSON.parse(change.key) as string[])[0] === indicator);
  const stored = await observations(db, { indicators: [indicator] });
  const now = new Map(stored.map((one) => [cellOf(one), one as Kept]));
  // Going back in time, what a change replaced is what the change before it had put there.
  return rows.map(({ change, file, at }) => {
    const [, ...cell] = JSON.parse(change.key) as string[];
    const key = [indicator, ...cell].join(" ");
    const before = JSON.parse(change.before) as Kept;
    const later = now.get(key);
    now.set(key, before);
    const after = change.action === "withdrawn" || !later ? null : { value: later.value, missing: later.missing };
    return {
      ...{ file, at, cell, after },
      action: change.action as HistoryEntry["action"],
      before: { value: before.value, missing: before.missing },
    };
  });
}
