// The JSON of a figure, described: a Figure with where the file came from. The schema is served beside the files.
import { z } from "zod";
import { figureSchema } from "../../figure/figure-schema";
import type { Provenance } from "../provenance";

/** Below the dashboard's origin. */
export const figureSchemaPath = "/figures/figure.schema.json";

/** An address, as a pattern: formats are left to who reads a schema, and strict readers refuse those that they don't know. */
const address = () => z.string().regex(/^https?:\/\/\S+$/);

const provenance = z
  .strictObject({
    address: address().describe("Full address of the figure in its state"),
    indicator: z.string(),
    dataVersion: z.string(),
    valuesHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("SHA-256 of the values; the same in every format"),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe("Day of the export"),
    sourceLine: z.string(),
  })
  .describe("Where the file came from") satisfies z.ZodType<Provenance>;

const $schema = address().describe("Address of the schema").optional();

const figure = z.strictObject({ $schema, ...figureSchema.shape, provenance });

/** What a figure is in JSON. */
export type FigureFile = z.infer<typeof figure>;

/** The JSON Schemas of one figure and of several, for a document that holds them. @param one where the first stands there */
export function figureFileParts(one: { $ref: string }) {
  const { $schema: _, ...alone } = z.toJSONSchema(figure);
  const { $schema: link } = alone.properties ?? {};
  const properties = { $schema: link, figures: { type: "array", items: one } };
  return { Figure: alone, Figures: { type: "object", properties, required: ["figures"], additionalProperties: false } };
}

/** The JSON Schema (2020-12) of a figure's JSON, of one figure or of several. @param origin of the dashboard */
export function figureFileSchema(origin: string) {
  const $defs = figureFileParts({ $ref: "#/$defs/Figure" });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${origin}${figureSchemaPath}`,
    title: "図のJSON / JSON of a figure",
    description:
      "図の表示に使うすべての内容と、その出所。 / Everything that a reader sees in a figure, and its provenance.",
    anyOf: [{ $ref: "#/$defs/Figure" }, { $ref: "#/$defs/Figures" }],
    $defs,
  };
}
