// What a row of each list of the API holds. The routes give rows of these types and the OpenAPI document describes them,
// so that neither can change alone.
import { z } from "zod";
import { topics } from "../../lib/catalogue/topics";
import type { TopicId } from "../../lib/catalogue/types";
import { faces, missingReasons, qualifiers, sourceKinds, standings, surveys } from "../../lib/observation";

const text = (description?: string) => (description ? z.string().describe(description) : z.string());
const both = (description?: string) => {
  const schema = z.strictObject({ ja: z.string(), en: z.string() });
  return description ? schema.describe(description) : schema;
};
const wholeOrNull = (description: string) => z.number().int().min(0).nullable().describe(description);

const value = z.number().nullable().describe("Percent (0–100) or a count; null where there is none");
const decimals = z.number().int().min(0).describe("Decimals that the source printed");
const edition = text("R3: 2021. R3H1: its first half");
const breakdown = text("none: all respondents");
const source = text("Code of the source");
const locator = text("Place in the source");
const quote = text("Short excerpt of the source");
const note = text("Note codes and free text, separated by ;");
const base = wholeOrNull("How many the share is of (n); null where the source does not say");
const published = text("2022, 2022-04 or 2022-04-07, as precisely as known; empty where not");
const survey = z.enum(surveys);
const qualifier = z.enum(qualifiers);

const citation = z.strictObject({
  face: z.enum(faces).describe("What this place states; confirmed: the value again, without an excerpt"),
  value,
  decimals,
  qualifier,
  base,
  baseLabel: both(),
  source,
  locator,
  quote,
});

export const rowSchemas = {
  indicators: z.strictObject({
    indicator: text(),
    survey,
    topic: z.enum(topics.map(({ id }) => id) as [TopicId, ...TopicId[]]),
    name: both(),
    question: both("What was asked or counted"),
    population: both("Who was asked, or what was counted"),
    unit: z.enum(["percent", "count"]),
    answer: z.enum(["multiple", "single", "count"]),
    breakdowns: z.array(z.string()).readonly().describe("The first is shown where none is asked for"),
  }),
  editions: z.strictObject({
    survey,
    edition,
    label: both(),
    periodStart: text("First day of the survey; empty where not known"),
    periodEnd: text("Last day of the survey; empty where not known"),
    sampleSize: wholeOrNull("How many were asked"),
    responses: wholeOrNull("How many answered"),
    responseRate: z.number().nullable().describe("Percent, as the source states it"),
    population: both("Who was surveyed; the English may be empty"),
    method: both("The English may be empty"),
    breakdown,
    segment: both("Empty where the breakdown is none"),
    published,
    originalUrl: text(),
    source,
    quote,
    note: both("The English may be empty"),
  }),
  sources: z.strictObject({
    source,
    kind: z
      .enum(sourceKinds)
      .describe("primary: the agency's own page; transcript: its text through a copy; others: second-hand"),
    standing: z
      .enum(standings)
      .describe(
        "primary: the office that made the statistic; official: another public office; press; private: unconfirmed",
      ),
    publisher: both(),
    title: both(),
    published,
    edition,
    originalUrl: text(),
    seenUrl: text("Where the number was seen"),
    note: both("The English may be empty"),
  }),
  observations: z.strictObject({
    indicator: text(),
    edition,
    item: text(),
    label: both(),
    breakdown,
    segment: text(),
    segmentLabel: both(),
    value: value.describe("Percent (0–100) or a count; null exactly where missing is set"),
    decimals,
    missing: z.enum(missingReasons).nullable(),
    qualifier,
    count: wholeOrNull("Count behind the share, where the source states it"),
    base,
    baseLabel: both(),
    rank: wholeOrNull("Place in the source's own ranking"),
    source,
    locator,
    quote,
    note,
    unconfirmed: z.boolean().describe("Only a private person noted it; such rows come only where they are asked for"),
    citations: z.array(citation).readonly().describe("Other places where the number is stated"),
  }),
};

export type ListName = keyof typeof rowSchemas;
export type RowOf<N extends ListName> = z.infer<(typeof rowSchemas)[N]>;

/** The JSON Schema of a whole answer: `{ [name]: rows, next }`. */
export function listSchema(name: ListName) {
  const next = z.url().nullable().describe("Address of the next page; null on the last");
  const { $schema: _, ...schema } = z.toJSONSchema(z.strictObject({ [name]: z.array(rowSchemas[name]), next }));
  return schema;
}
