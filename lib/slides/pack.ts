// A meeting pack as a file: the meeting, its slides, its closing notices. One schema, from which the JSON Schema that is
// published, the reader and the types come. What it says of figures is held against the data in check-pack.

import { z } from "zod";
import { webAddressForm } from "../address/web-address";
import { chartKinds } from "../catalogue/chart-kinds";

/** Where the JSON Schema is served, and what `$schema` of a pack names. */
export const packSchemaAddress = "/packs/schema.json";

/** Of the whole file as text. */
export const mostPackBytes = 200_000;

/** Of the letters that a slide of texts shows, and of all slides of a pack together: a slide is no book. */
export const mostSlideLetters = 6000;
export const mostPackLetters = 40_000;

export const packPatterns = {
  name: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  /** One line with something to read, without control characters. */
  line: /^(?=.*\S)[^\p{Cc}\p{Cs}]*$/u,
  /** The same over several lines. */
  lines: /^(?=[\s\S]*\S)(?:[^\p{Cc}\p{Cs}]|\n)*$/u,
  url: webAddressForm,
  edition: /^[RH]\d{1,2}(?:H[12]|FY|M\d\d[AB]?)?$/,
  id: /^[a-z0-9-]+$/,
};

const inLanguages = <T extends z.ZodType>(text: T) => z.union([text, z.strictObject({ ja: text, en: text })]);
const line = (most: number) => inLanguages(z.string().max(most).regex(packPatterns.line));
const speech = inLanguages(z.string().max(5000).regex(packPatterns.lines)).describe(
  "What is said of the slide, in the place of the text made from it; one paragraph a line",
);

const paragraph = z.strictObject({
  text: line(1000),
  url: z.string().max(1000).regex(packPatterns.url).optional().describe("http or https"),
});

const figureState = z.strictObject({
  editions: z
    .union([z.literal("newest"), z.array(z.string().regex(packPatterns.edition)).min(1).max(20)])
    .optional()
    .describe("Editions such as R3 or R3H1, or the newest of the breakdown; left out: those shown first"),
  breakdown: z.string().max(40).regex(packPatterns.id).optional(),
  kind: z.enum(chartKinds).optional(),
  order: z.enum(["value", "questionnaire"]).optional(),
  intervals: z.boolean().optional(),
  asOf: z.iso.date().optional().describe("2022-06-20: only what had been published by then"),
  asShown: z.iso.date().optional().describe("2026-11-28: what the dashboard showed on that day"),
});

const indicatorId = z.string().max(60).regex(packPatterns.id).describe("Id of an indicator: damage-experienced");

const figureSlide = z.strictObject({
  figure: indicatorId,
  state: figureState.optional(),
  note: line(300).optional().describe("Stands under the figure"),
  speech: speech.optional(),
});

const ownNumber = z
  .strictObject({
    what: line(120),
    number: line(60).optional().describe("With its unit; left out: a blank to be filled in"),
    period: line(60).optional(),
    source: line(120).optional(),
  })
  .describe("A number of the office's own, set beside the others and marked as its own");

const textSlide = z.strictObject({
  heading: line(120),
  numbers: z
    .array(z.strictObject({ figure: indicatorId, state: figureState.optional() }))
    .min(1)
    .max(6)
    .optional()
    .describe("Figures whose newest number stands large over the paragraphs"),
  own: ownNumber.optional(),
  paragraphs: z.array(paragraph).min(1).max(30),
  source: line(300).optional().describe("Stands at the foot"),
  speech: speech.optional(),
});

export const packSchema = z
  .strictObject({
    $schema: z.string().max(300).optional(),
    name: z.string().max(60).regex(packPatterns.name).describe("Lower-case letters, digits and hyphens"),
    title: line(120).describe("Name of the meeting"),
    cover: z.boolean().optional().describe("false: the first slide is the first of the list"),
    organisation: line(120).optional(),
    date: z.iso.date().optional().describe("2022-06-20; left out where the pack is for no certain day"),
    time: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
      .optional()
      .describe("17:30"),
    place: line(120).optional(),
    agenda: z.array(line(200)).max(20).optional(),
    slides: z
      .array(z.union([figureSlide, textSlide]))
      .min(1)
      .max(60),
    closing: z.array(paragraph).max(20).optional().describe("Notices on the last slide"),
  })
  .meta({
    title: "Meeting pack",
    description: "A text is one string for both languages, or {ja, en}.",
  });

export type Pack = z.infer<typeof packSchema>;
export type PackSlide = Pack["slides"][number];
export type PackFigureState = z.infer<typeof figureState>;
/** The same in both languages, or one for each. */
export type PackText = string | { ja: string; en: string };

/** The JSON Schema (2020-12) that is served at {@link packSchemaAddress}. */
export function packJsonSchema(): object {
  return { $id: packSchemaAddress, ...z.toJSONSchema(packSchema) };
}
