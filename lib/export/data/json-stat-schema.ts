// JSON-stat 2.0 (https://json-stat.org/full/) as far as our files use it. lib/export/data/json-stat.ts gives what is described
// here, so that neither can change alone.
import { z } from "zod";
import { langs } from "../../localised";
import { qualifiers } from "../../observation";

const place = z.number().int().min(0);
const texts = z.record(z.string(), z.string());

const unit = z.strictObject({
  label: z.string(),
  symbol: z.string(),
  position: z.enum(["start", "end"]),
  decimals: place.describe("The most that the values have"),
});

const dimension = z.strictObject({
  label: z.string(),
  category: z.strictObject({
    index: z.record(z.string(), place),
    label: texts,
    unit: z.record(z.string(), unit).optional(),
  }),
});

const each = <T extends z.ZodType>(schema: T) => z.array(schema.nullable());

const dataset = z.strictObject({
  class: z.literal("dataset"),
  href: z.url().describe("Address of this dataset"),
  label: z.string(),
  source: z.string(),
  updated: z.string(),
  id: z.array(z.string()).describe("Dimensions, the last one changing fastest"),
  size: z.array(place),
  role: z.strictObject({ metric: z.array(z.string()), time: z.array(z.string()) }),
  dimension: z.record(z.string(), dimension),
  value: each(z.number()),
  status: z.array(z.enum(["A", "E", "U", "L", "M", "O", "Q"])).describe("SDMX CL_OBS_STATUS of each value"),
  note: z.array(z.string()),
  extension: z.strictObject({
    unit: z.string(),
    title: z.string().describe("The finding"),
    lang: z.enum(langs),
    interval: each(z.strictObject({ lower: z.number(), upper: z.number(), kind: z.string() })),
    qualifier: each(z.enum(qualifiers)),
    count: each(z.number()),
    base: each(z.number()),
    provenance: texts,
  }),
});

const version = z.literal("2.0");
const alone = dataset.extend({ version });
const collection = z.strictObject({
  version,
  class: z.literal("collection"),
  link: z.strictObject({ item: z.array(dataset) }),
});

export type JsonStatDataset = z.infer<typeof dataset>;
export type JsonStatFile = z.infer<typeof alone> | z.infer<typeof collection>;

/** The JSON Schema of a file: one dataset, or a collection of several. */
export function jsonStatSchema() {
  const { $schema: _, ...schema } = z.toJSONSchema(z.union([alone, collection]));
  return schema;
}
