// The JSON of a figure, described: the schema that is served beside it, and the type that lib/figure must agree with.
import { z } from "zod";
import { chartKinds } from "../../catalogue/types";
import type { Figure } from "../../figure/figure";
import { eras, langs } from "../../localised";
import { missingReasons, qualifiers } from "../../observation";
import type { Provenance } from "../provenance";

/** Below the dashboard's origin. */
export const figureSchemaPath = "/figures/figure.schema.json";

const whole = () => z.number().int().min(0);
const nullable = <T extends z.ZodType>(schema: T) => schema.nullable();

const state = z
  .strictObject({
    editions: z.array(z.string()).readonly(),
    breakdown: z.string().describe("none: all respondents"),
    kind: z.enum(chartKinds),
    order: z.enum(["value", "questionnaire"]),
    intervals: z.boolean(),
  })
  .describe("What a reader chose; the address of a figure is exactly this");

const cell = z.strictObject({
  value: z.number().nullable().describe("Percent (0–100) or a count; null where there is no number"),
  text: z.string().describe("As printed beside the mark, without the unit"),
  spoken: z.string().describe("With unit, base and qualifier in words"),
  status: z.enum(["stated", "computed", "missing"]).describe("computed: ours, not the source's"),
  missing: nullable(z.enum([...missingReasons, "not-obtained"])).describe("Why there is no number"),
  qualifier: z.enum(qualifiers),
  count: nullable(whole()),
  base: nullable(whole()).describe("How many the share is of (n); null where the source does not say"),
  rank: nullable(whole()).describe("Place in the source's own ranking"),
  smallBase: z.boolean().describe("n < 30"),
  interval: nullable(
    z.strictObject({ lower: z.number(), upper: z.number(), kind: z.enum(["stated-base", "reference"]) }),
  ).describe("95 % confidence interval in percent; reference: base not stated, smallest base that fits"),
  source: z.string().describe("Code of the source"),
});

const style = z.strictObject({
  ink: z.enum(["series1", "series2", "series3", "series4", "series5", "series6", "rest"]),
  pattern: z.enum(["solid", "diagonal", "dots", "cross", "back-diagonal", "horizontal", "empty"]),
  dash: z.enum(["solid", "dashed", "dotted", "dash-dot"]),
  marker: z.enum(["circle", "square", "triangle", "diamond"]),
});

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
  .describe("Where the file came from");

const table = { caption: z.string(), columns: z.array(z.string()) };

const figure = z.strictObject({
  $schema: z.url().optional(),
  indicator: z.string(),
  lang: z.enum(langs),
  era: z.enum(eras),
  state,
  href: z.string().describe("Address without the origin"),
  kind: z.enum(chartKinds),
  title: z.string().describe("The finding, one sentence made from the data"),
  name: z.string().describe("The indicator's plain name"),
  subtitle: z.string().describe("What, who was asked, period, unit"),
  axisUnit: z.string(),
  unit: z.string(),
  axis: z.strictObject({
    max: z.number(),
    ticks: z.array(z.strictObject({ value: z.number(), label: z.string() })),
  }),
  categories: z
    .array(z.strictObject({ key: z.string(), label: z.string(), sublabel: z.string(), short: z.string() }))
    .describe("Rows of bars, or places on a time axis"),
  series: z
    .array(z.strictObject({ key: z.string(), label: z.string(), short: z.string(), style }))
    .describe("Bars of one kind (an edition, an item), or one line"),
  cells: z.array(z.array(cell)).describe("cells[category][series]"),
  joins: z.array(z.array(z.boolean())).describe("joins[series][i]: the line runs from category i to i+1"),
  breaks: z
    .array(z.strictObject({ before: whole(), reason: z.string() }))
    .describe("Not comparable from this category on"),
  brackets: z
    .array(z.strictObject({ series: whole(), from: whole(), to: whole(), label: z.string() }))
    .describe("Runs of places whose order is not settled"),
  bases: z.array(z.string()),
  notes: z.array(z.string()),
  cautions: z.array(
    z.strictObject({
      code: z.enum(["year-assigned", "second-hand", "preliminary", "small-base", "approximate"]),
      text: z.string(),
    }),
  ),
  marks: z.array(z.strictObject({ mark: z.string(), meaning: z.string() })),
  sourceLine: z.string().describe("Credit line, to be shown with the figure"),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      url: z.string(),
      published: z.string(),
      locators: z.array(z.string()),
    }),
  ),
  alt: z.string().describe("Text alternative of the picture"),
  table: z.strictObject({
    ...table,
    rows: z.array(z.strictObject({ header: z.string(), cells: z.array(z.string()) })),
  }),
  lost: nullable(z.strictObject({ heading: z.string(), known: z.string(), source: z.string() })).describe(
    "Set where no number could be had; the other parts are then empty",
  ),
  changes: nullable(
    z.strictObject({
      ...table,
      rows: z.array(
        z.strictObject({
          key: z.string(),
          cells: z.array(z.string()),
          verdict: z.enum(["rise", "fall", "no-clear-difference", "undecidable"]),
        }),
      ),
    }),
  ).describe("Differences between two editions"),
  rulers: z.array(z.strictObject({ label: z.string(), points: z.number() })),
  intervalNote: nullable(z.string()),
  dataVersion: z.string().describe("Hash of the data set"),
  updated: z.string().describe("Day of the last import, YYYY-MM-DD"),
  provenance,
}) satisfies z.ZodType<Figure & { provenance: Provenance }>;

/** What a figure is in JSON. lib/export/data/json.ts gives it from a Figure, so that neither can change alone. */
export type FigureFile = z.infer<typeof figure>;

const file = z.union([figure, z.strictObject({ $schema: z.url().optional(), figures: z.array(figure) })]);

/** The JSON Schema (2020-12) of a figure's JSON, of one figure or of several. @param origin of the dashboard */
export function figureSchema(origin: string) {
  const schema = z.toJSONSchema(file, { reused: "ref" });
  return {
    $id: `${origin}${figureSchemaPath}`,
    title: "図のJSON / JSON of a figure",
    description:
      "図の表示に使うすべての内容と、その出所。 / Everything that a reader sees in a figure, and its provenance.",
    ...schema,
  };
}
