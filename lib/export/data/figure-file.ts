// The JSON of a figure, described: a Figure with where the file came from. The schema is served beside the files.
import { z } from "zod";
import { figureSchema } from "../../figure/figure-schema";
import type { Provenance } from "../provenance";

/** Below the dashboard's origin. */
export const figureSchemaPath = "/figures/figure.schema.json";

const provenance = z
  .strictObject({
    address: z.url().describe("Full address of the figure in its state"),
    indicator: z.string(),
    dataVersion: z.string(),
    valuesHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("SHA-256 of the values; the same in every format"),
    date: z.iso.date().describe("Day of the export"),
    sourceLine: z.string(),
  })
  .describe("Where the file came from") satisfies z.ZodType<Provenance>;

const $schema = z.url().optional();

const figure = z.strictObject({ $schema, ...figureSchema.shape, provenance });

/** What a figure is in JSON. */
export type FigureFile = z.infer<typeof figure>;

const file = z.union([figure, z.strictObject({ $schema, figures: z.array(figure) })]);

/** The JSON Schema (2020-12) of a figure's JSON, of one figure or of several. @param origin of the dashboard */
export function figureFileSchema(origin: string) {
  const schema = z.toJSONSchema(file, { reused: "ref" });
  return {
    $id: `${origin}${figureSchemaPath}`,
    title: "図のJSON / JSON of a figure",
    description:
      "図の表示に使うすべての内容と、その出所。 / Everything that a reader sees in a figure, and its provenance.",
    ...schema,
  };
}
