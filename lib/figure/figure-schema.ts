// A Figure (図), described once: lib/figure/figure.ts takes its types from here, and lib/export/data/figure-file.ts
// publishes it beside the JSON export. Import types from figure.ts: this file brings zod along.

import { z } from "zod";
import type { FigureState } from "../address/state";
import { chartKinds } from "../catalogue/chart-kinds";
import { views } from "../catalogue/views";
import { spans } from "../edition";
import { eras, langs } from "../localised";
import { missingReasons, qualifiers } from "../observation";
import { certainties } from "./certainty";
import { standingCodes } from "./standing-words";

/** seriesN: options, and series1 the newest year; yearN: the years before it; rest: その他, rest2: 無回答, rest3: 不明. */
const inks = [
  "series1",
  "series2",
  "series3",
  "series4",
  "series5",
  "series6",
  "year2",
  "year3",
  "year4",
  "year5",
  "year6",
  "rest",
  "rest2",
  "rest3",
] as const;

const whole = () => z.number().int().min(0);

const state = z
  .strictObject({
    editions: z.array(z.string()).readonly(),
    breakdown: z.string().describe("none: all respondents"),
    view: z
      .enum(views)
      .describe("The newest beside the one before it, all over time, or chosen ones set against each other"),
    kind: z.enum(chartKinds).describe("The chart within the view"),
    order: z.enum(["value", "questionnaire"]),
    intervals: z.boolean(),
    span: z.enum(spans).describe("Years or halves: never both"),
    unconfirmed: z.boolean().describe("With numbers that only private persons noted"),
    asOf: z.string().nullable().describe("YYYY-MM-DD: only what had been published by then; null for everything"),
    asShown: z.string().optional().describe("YYYY-MM-DD: what the dashboard showed then; absent for what it shows now"),
  })
  .describe("What a reader chose; the address of a figure is exactly this") satisfies z.ZodType<FigureState>;

const cell = z.strictObject({
  value: z.number().nullable().describe("Percent (0–100) or a count; null where there is no number"),
  decimals: whole().describe("How many are printed; 0 where there is no value"),
  text: z.string().describe("As printed beside the mark, without the unit: before, digits and after"),
  before: z.string().describe("What stands before the digits (約); the whole mark where there are no digits"),
  digits: z.string().describe("Of the value, else of the count or the rank that is stated instead"),
  after: z.string().describe("What stands behind the digits (以上, *, 計算値)"),
  spoken: z.string().describe("With unit, base and qualifier in words"),
  status: z.enum(["stated", "computed", "missing"]).describe("computed: ours, not the source's"),
  missing: z
    .enum([...missingReasons, "not-obtained"])
    .nullable()
    .describe("Why there is no number"),
  qualifier: z.enum(qualifiers),
  count: whole().nullable(),
  base: whole().nullable().describe("How many the share is of (n); null where the source does not say"),
  rank: whole().nullable().describe("Place in the source's own ranking"),
  smallBase: z.boolean().describe("n < 30"),
  interval: z
    .strictObject({ lower: z.number(), upper: z.number(), kind: z.enum(["stated-base", "reference"]) })
    .nullable()
    .describe("95 % confidence interval in percent; reference: base not stated, smallest base that fits"),
  source: z.string().describe("Code of the source"),
  unconfirmed: z.boolean().describe("Only a private person noted it: shown on request, in no comparison or headline"),
});

/**
 * Symbolic inks; a palette turns them into colours. The pattern is for black and white only, where lightness alone does
 * not tell; dash and marker go with the ink of a line.
 */
const style = z.strictObject({
  ink: z.enum(inks),
  pattern: z.enum(["solid", "diagonal", "dots", "cross", "back-diagonal", "horizontal", "empty"]),
  dash: z.enum(["solid", "dashed", "dotted", "dash-dot"]),
  marker: z.enum(["circle", "square", "triangle", "diamond"]),
});

const base = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("base"),
    edition: z.string(),
    n: whole().nullable().describe("null where the source does not say"),
    about: z.string().describe("Who they are, where the source says it"),
    text: z.string().describe("The line as it is printed"),
  }),
  z.strictObject({
    kind: z.literal("response-rate"),
    edition: z.string(),
    rate: z.number().describe("Percent"),
    computed: z.boolean().describe("From sample and responses; not stated by the source"),
    sample: whole(),
    responses: whole(),
    text: z.string().describe("The line as it is printed"),
  }),
]);

const note = z.strictObject({
  code: z.enum(["multiple-answers", "rounding", "unconfirmed", "newest-only", "text", "own"]),
  text: z.string(),
});

const names = z.record(z.string(), z.string());

const table = { caption: z.string(), columns: z.array(z.string()) };

/** The number that a card sets large: of what, when, what it was before, and its series of comparable editions. */
const keyNumber = z.object({
  label: z.string(),
  value: z.string(),
  edition: z.string(),
  period: z.string(),
  earlier: z.object({ value: z.string(), period: z.string() }).nullable(),
  series: z.array(z.object({ edition: z.string(), value: z.number() })),
});

export const figureSchema = z.strictObject({
  indicator: z.string(),
  lang: z.enum(langs),
  era: z.enum(eras),
  state,
  href: z.string().describe("Address without the origin"),
  kind: z.enum(chartKinds),
  views: z.array(z.enum(views)).describe("Those that the figure has"),
  title: z.string().describe("The finding, made from the data: the lines of the headline as running text"),
  headline: z
    .object({ first: z.string(), second: z.string().nullable(), spoken: z.string(), number: keyNumber.nullable() })
    .describe("What, its newest value and period; then against what it moved; all of it as a speaker would say it"),
  certainty: z
    .object({ code: z.enum(certainties), label: z.string(), sentence: z.string() })
    .nullable()
    .describe("How far the headline carries: a chip's word and its sentence; null where nothing is compared"),
  name: z.string().describe("The indicator's plain name"),
  subtitle: z
    .string()
    .describe("Who was asked or what was counted, whether several answers could be given, and the period"),
  asked: z
    .strictObject({
      population: z.string().nullable().describe("Who was asked or what was counted; null where the source is silent"),
      multiple: z.boolean().describe("Several answers could be given"),
      period: z.string(),
    })
    .describe("What the subtitle is made of"),
  question: z
    .strictObject({ ja: z.string(), en: z.string() })
    .optional()
    .describe("The question, where it has been worded anew; else it is the catalogue's"),
  axisUnit: z.string().describe("The unit as it stands over the value axis"),
  unit: z.string().describe("The unit as it stands behind a number in running text; empty in English for counts"),
  axis: z.strictObject({
    max: z.number(),
    ticks: z.array(z.strictObject({ value: z.number(), label: z.string() })),
  }),
  categories: z
    .array(
      z.strictObject({
        ...{ key: z.string(), label: z.string(), sublabel: z.string(), short: z.string() },
        apart: z
          .boolean()
          .describe("Repeats what other rows count (a total, a class that contains others); these are last"),
      }),
    )
    .describe("Rows of bars, or places on a time axis"),
  series: z
    .array(z.strictObject({ key: z.string(), label: z.string(), short: z.string(), style }))
    .describe("Bars of one kind (an edition, an item), or one line"),
  cells: z.array(z.array(cell)).describe("cells[category][series]"),
  codes: z
    .strictObject({
      survey: z.string(),
      breakdown: z.string(),
      places: z
        .array(z.array(z.strictObject({ edition: z.string(), item: z.string(), segment: z.string() })))
        .describe("places[category][series]: which observation the cell is"),
      names: z.strictObject({
        survey: z.string(),
        breakdown: z.string(),
        ...{ editions: names, items: names, segments: names },
      }),
    })
    .describe("The codes of the data behind the figure, with their names"),
  joins: z.array(z.array(z.boolean())).describe("joins[series][i]: the line runs from category i to i+1"),
  bridges: z
    .array(z.array(z.boolean()))
    .describe("bridges[series][i]: a dashed line from category i to i+1, across a break: not comparable"),
  halves: z
    .array(z.strictObject({ first: whole(), second: whole() }).nullable())
    .describe("[category]: the halves that a year's count is made of; empty where none is known"),
  breaks: z
    .array(z.strictObject({ before: whole(), reason: z.string() }))
    .describe("Not comparable from this category on"),
  brackets: z
    .array(z.strictObject({ series: whole(), from: whole(), to: whole(), label: z.string() }))
    .describe("Runs of places whose order is not settled"),
  bases: z.array(base).describe("How many answered, one for each series or for the figure; response rates"),
  notes: z.array(note).describe("To be numbered by who prints them"),
  cautions: z
    .array(
      z.strictObject({
        code: z.enum(["break", "year-assigned", "small-base"]),
        names: z.array(z.string()).describe("What it speaks of: editions; of a break the reason"),
        text: z.string(),
      }),
    )
    .describe("What changes the reading, before the notes"),
  marks: z.array(z.strictObject({ mark: z.string(), meaning: z.string() })).describe("Only those in this figure"),
  standings: z
    .array(z.strictObject({ code: z.enum(standingCodes), label: z.string() }))
    .describe("How far its sources can be relied on: chips on the source line"),
  sourceLine: z.string().describe("Credit line with the standings in words, to be shown with the figure"),
  credit: z
    .array(z.strictObject({ text: z.string(), url: z.string().describe("Where the text leads; mostly empty") }))
    .describe("The credit line in pieces"),
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
  lost: z
    .strictObject({
      heading: z.string(),
      known: z.string(),
      source: z.string().describe("Credit line: title and locator"),
      title: z.string(),
      locator: z.string(),
    })
    .nullable()
    .describe(
      "Set where the source printed numbers of this figure only as a picture: what it says of them in words, and " +
        "where; cells hold the numbers that could be had, and may be empty",
    ),
  changes: z
    .strictObject({
      ...table,
      column: z
        .string()
        .nullable()
        .describe("Heading of the column beside the bars, keyed as the categories are; null where there is none"),
      rows: z.array(
        z.strictObject({
          key: z.string(),
          cells: z.array(z.string()),
          verdict: z.enum(["rise", "fall", "no-clear-difference", "undecidable"]),
          mark: z.string().describe("The difference in a few words, as it stands beside the bars"),
        }),
      ),
    })
    .nullable()
    .describe("Differences between two editions"),
  rulers: z
    .array(z.strictObject({ edition: z.string(), label: z.string(), points: z.number() }))
    .describe("What one respondent weighs in percentage points, where n < 100"),
  intervalNote: z
    .string()
    .nullable()
    .describe("What an interval covers and what it does not; null where none is shown"),
  dataVersion: z.string().describe("Hash of the data set"),
  updated: z.string().describe("Day of the last import, YYYY-MM-DD"),
});
