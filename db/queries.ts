// What pages, figures and files are made of, as SELECTs. They return promises, so that another engine changes no caller.
import { and, asc, count, desc, eq, getTableColumns, gt, inArray, isNotNull, ne, type SQL, sql } from "drizzle-orm";
import { textKey } from "../lib/catalogue/texts";
import type { Localised } from "../lib/localised";
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
import { amongLargest } from "./among-largest";
import { inOrder } from "./kit";
import type { Tables } from "./schema";
import type { View } from "./view";

export type ObservationFilter = {
  indicators?: readonly string[];
  breakdown?: string;
  /** With a note; with a value, a count and a base; of these such as do not give the value, as far as SQL can tell. */
  only?: "noted" | "counted" | "doubtful";
  /** So many, the first in their order. */
  limit?: number;
  /** Of the options (item and segment) of an indicator's breakdown, so many, the largest first. */
  most?: number;
};

/** Breakdowns with more options than that: `indicator breakdown` → how many. @param indicators of all, where it is left out */
export async function longBreakdowns(
  { orm, tables }: View,
  most: number,
  indicators?: readonly string[],
): Promise<Map<string, number>> {
  const { indicator, breakdown, segment, item } = tables.observations;
  const options = orm
    .selectDistinct({ indicator, breakdown, segment, item })
    .from(tables.observations)
    .where(indicators ? inArray(indicator, [...indicators]) : undefined)
    .as("options");
  const rows = await orm
    .select({ indicator: options.indicator, breakdown: options.breakdown, count: count() })
    .from(options)
    .groupBy(options.indicator, options.breakdown)
    .having(gt(count(), most));
  return new Map(rows.map((row) => [`${row.indicator} ${row.breakdown}`, row.count]));
}

/** Half of the last decimal of a stated share, as one part of a hundred: 0.5, 0.05 … */
const half = (decimals: unknown) =>
  sql`(case ${decimals} when 0 then 0.5 when 1 then 0.05 when 2 then 0.005 else 0 end)`;

function onlyThose(table: Tables["observations"], only: NonNullable<ObservationFilter["only"]>): SQL | undefined {
  const { value, count, base, decimals, note, qualifier } = table;
  if (only === "noted") return ne(note, "");
  const counted = and(isNotNull(value), isNotNull(count), gt(base, 0));
  if (only === "counted") return and(counted, eq(qualifier, "exact"));
  // What lies at the edge is told by whoever rounds.
  return and(counted, sql`abs(100.0 * ${count} / ${base} - ${value}) > ${half(decimals)} - 0.000001`);
}

function cellOf(row: { indicator: string; edition: string; breakdown: string; segment: string; item: string }): string {
  return [row.indicator, row.edition, row.breakdown, row.segment, row.item].join(" ");
}

/** Without those that only the record of imports reads. */
function columnsShown(table: Tables["observations"]) {
  const { survey: _, extract: __, importId: ___, ...columns } = getTableColumns(table);
  return columns;
}

/** Observations with their labels and citations, in the order of their cells. */
export async function observations({ orm, tables }: View, filter: ObservationFilter = {}): Promise<Observation[]> {
  const { observations: table, items, segments, citations } = tables;
  const asked = orm
    .select({
      ...{ one: columnsShown(table), item: { ja: items.ja, en: items.en } },
      segment: { ja: segments.ja, en: segments.en },
    })
    .from(table)
    .innerJoin(items, and(eq(items.indicator, table.indicator), eq(items.code, table.item)))
    .innerJoin(segments, and(eq(segments.breakdown, table.breakdown), eq(segments.code, table.segment)))
    .where(
      and(
        filter.indicators ? inArray(table.indicator, [...filter.indicators]) : undefined,
        filter.breakdown ? eq(table.breakdown, filter.breakdown) : undefined,
        filter.only ? onlyThose(table, filter.only) : undefined,
        filter.most === undefined ? undefined : amongLargest(table, filter.most, filter.indicators),
      ),
    )
    .orderBy(asc(table.indicator), asc(table.edition), asc(table.breakdown), asc(table.segment), asc(table.item));
  const askedFurther = orm
    .select()
    .from(citations)
    .where(
      and(
        filter.indicators ? inArray(citations.indicator, [...filter.indicators]) : undefined,
        filter.most === undefined ? undefined : amongLargest(citations, filter.most, filter.indicators),
      ),
    )
    .orderBy(asc(citations.source), asc(citations.face), asc(citations.locator));
  // One journey to a server for both.
  const [rows, further] = await Promise.all([
    filter.limit === undefined ? asked : asked.limit(filter.limit),
    askedFurther,
  ]);
  const cited = new Map<string, Citation[]>();
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
  const labels = new Map<string, Localised>();
  // The same words stand in many rows: kept once.
  const label = ({ ja, en }: Localised): Localised => {
    const key = `${ja}\n${en}`;
    const known = labels.get(key) ?? { ja, en };
    labels.set(key, known);
    return known;
  };
  return rows.map(({ one, item, segment }) => ({
    indicator: one.indicator,
    edition: one.edition,
    item: one.item,
    itemLabel: label(item),
    breakdown: one.breakdown,
    segment: one.segment,
    segmentLabel: label(segment),
    value: one.value,
    decimals: one.decimals,
    missing: one.missing as Missing | null,
    qualifier: one.qualifier as Qualifier,
    count: one.count,
    base: one.base,
    baseLabel: label({ ja: one.baseJa, en: one.baseEn }),
    rank: one.rank,
    source: one.source,
    locator: one.locator,
    quote: one.quote,
    note: one.note,
    citations: cited.get(cellOf(one)) ?? [],
  }));
}

export async function sources({ orm, tables: { sources: table } }: View): Promise<Source[]> {
  const rows = await orm.select().from(table).orderBy(asc(table.id));
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

/** Editions in the order of their file, each followed by the responses of its groups. */
export async function editions({ orm, tables }: View): Promise<Edition[]> {
  const { editions: table, editionGroups } = tables;
  const [whole, groups] = await Promise.all([
    orm.select().from(table).orderBy(inOrder(table)),
    orm.select().from(editionGroups).orderBy(inOrder(editionGroups)),
  ]);
  const placeOf = ({ survey, edition }: { survey: string; edition: string }) => `${survey} ${edition}`;
  const groupsOf = new Map<string, typeof groups>();
  for (const one of groups) groupsOf.set(placeOf(one), [...(groupsOf.get(placeOf(one)) ?? []), one]);
  return whole.flatMap((row) => {
    const own: Edition = {
      survey: row.survey as SurveyId,
      edition: row.edition,
      label: { ja: row.labelJa, en: row.labelEn },
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
    const parts = groupsOf.get(placeOf(row));
    if (!parts) return [own];
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

function responsesOf(row: Tables["editionGroups" | "editions"]["$inferSelect"]) {
  const { sampleSize, responses, responseRate, source, quote, note, noteEn } = row;
  return { sampleSize, responses, responseRate, source: source ?? "", quote, note: { ja: note, en: noteEn } };
}

/** What could not be had, in the order of its numbers. */
export async function notObtained({ orm, tables: { notObtained: table } }: View): Promise<NotObtained[]> {
  const rows = await orm.select().from(table).orderBy(asc(table.number));
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
export async function contradictions({ orm, tables }: View): Promise<Contradiction[]> {
  const table = tables.contradictions;
  const rows = await orm.select().from(table).orderBy(asc(table.number));
  return rows.map((row) => ({
    number: row.number,
    subject: { ja: row.subjectJa, en: row.subjectEn },
    text: { ja: row.textJa, en: row.textEn },
    indicators: row.indicators.split(";").filter(Boolean),
    detectable: row.detectable as Contradiction["detectable"],
    cells: row.cells.split(";").filter(Boolean),
  }));
}

/** Texts in the place of those of the catalogue, by `textKey`. */
export async function texts({ orm, tables: { texts: table } }: View): Promise<Map<string, Localised>> {
  const rows = await orm.select().from(table).orderBy(asc(table.subject), asc(table.part));
  return new Map(rows.map(({ subject, part, ja, en }) => [textKey(subject, part), { ja, en }]));
}

/** Data version and date (YYYY-MM-DD) of the last import; empty texts where there was none. */
export type DataState = { version: string; updated: string };

export async function dataState({ orm, tables }: View): Promise<DataState> {
  const { id, dataVersion, at } = tables.imports;
  const [last] = await orm.select({ dataVersion, at }).from(tables.imports).orderBy(desc(id)).limit(1);
  return { version: last?.dataVersion ?? "", updated: last?.at.slice(0, 10) ?? "" };
}
