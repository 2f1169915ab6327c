// The shipped extracts as a Dataset, for tests of what the pages compute from them.
import type { FigureQuery } from "../../lib/address/state";
import type { Dataset } from "../../lib/figure/dataset";
import { splitUnconfirmed } from "../../lib/figure/unconfirmed";
import type {
  Contradiction,
  Edition,
  NotObtained,
  Source,
  SourceKind,
  Standing,
  SurveyId,
} from "../../lib/observation";
import { type CsvRow, extractFiles, field, readData, readObservations, toObservations } from "../data/read-extracts";

const number = (text: string) => (text === "" ? null : Number(text));

function toSource(row: CsvRow): Source {
  return {
    id: field(row, "id"),
    kind: field(row, "kind") as SourceKind,
    standing: field(row, "standing") as Standing,
    publisher: { ja: field(row, "publisher_ja"), en: field(row, "publisher_en") },
    title: { ja: field(row, "title_ja"), en: field(row, "title_en") },
    published: field(row, "published"),
    edition: field(row, "edition"),
    originalUrl: field(row, "original_url"),
    seenUrl: field(row, "seen_url"),
    note: { ja: field(row, "note"), en: field(row, "note_en") },
  };
}

function toEdition(row: CsvRow): Edition {
  return {
    survey: field(row, "survey") as SurveyId,
    edition: field(row, "edition"),
    label: { ja: field(row, "label_ja"), en: field(row, "label_en") },
    periodStart: field(row, "period_start"),
    periodEnd: field(row, "period_end"),
    sampleSize: number(field(row, "sample_size")),
    responses: number(field(row, "responses")),
    responseRate: number(field(row, "response_rate")),
    population: { ja: field(row, "population_ja"), en: field(row, "population_en") },
    method: { ja: field(row, "method_ja"), en: field(row, "method_en") },
    breakdown: field(row, "breakdown"),
    segment: { ja: field(row, "segment_ja"), en: field(row, "segment_en") },
    published: field(row, "published"),
    originalUrl: field(row, "original_url"),
    source: field(row, "source"),
    quote: field(row, "quote"),
    note: { ja: field(row, "note"), en: field(row, "note_en") },
  };
}

function toNotObtained(row: CsvRow): NotObtained {
  const both = (name: string) => ({ ja: field(row, `${name}_ja`), en: field(row, `${name}_en`) });
  const source = field(row, "picture_source");
  return {
    number: field(row, "number"),
    ...{ subject: both("subject"), missing: both("missing"), tried: both("tried"), known: both("known") },
    indicators: field(row, "indicators").split(";").filter(Boolean),
    picture: source === "" ? null : { source, place: both("picture_place"), known: both("picture_known") },
  };
}

function toContradiction(row: CsvRow): Contradiction {
  const list = (name: string) => field(row, name).split(";").filter(Boolean);
  return {
    number: Number(field(row, "number")),
    subject: { ja: field(row, "subject_ja"), en: field(row, "subject_en") },
    text: { ja: field(row, "text_ja"), en: field(row, "text_en") },
    detectable: field(row, "detectable") as Contradiction["detectable"],
    ...{ indicators: list("indicators"), cells: list("cells") },
  };
}

export function shippedDataset(): Dataset {
  return {
    observations: readObservations(),
    unconfirmed: [],
    sources: new Map(readData("sources.csv").rows.map((row) => [field(row, "id"), toSource(row)])),
    editions: readData("editions.csv").rows.map(toEdition),
    notObtained: readData("not-obtained.csv").rows.map(toNotObtained),
    contradictions: readData("contradictions.csv").rows.map(toContradiction),
    version: "sample-version",
    updated: "2025-01-01",
  };
}

/** Private records beside the frozen data: a copy made once of what data/ holds of them. */
export const unconfirmedFolder = "tests/fixtures/unconfirmed";

/** Everything that a database with the unconfirmed numbers holds, not told apart. */
export function storedWithUnconfirmed(): Pick<Dataset, "observations" | "sources" | "editions"> {
  const read = (name: string) => readData(name, unconfirmedFolder).rows;
  const shipped = shippedDataset();
  const cited = toObservations(read("ransomware-unconfirmed.csv"), read("private-citations.csv"));
  const held = extractFiles.flatMap((name) => readData(name).rows);
  return {
    observations: [
      ...toObservations(held, [...readData("citations.csv").rows, ...read("private-citations.csv")]),
      ...cited,
    ],
    sources: new Map([
      ...shipped.sources,
      ...read("private-sources.csv").map((row) => [field(row, "id"), toSource(row)] as const),
    ]),
    editions: [...shipped.editions, ...read("private-editions.csv").map(toEdition)],
  };
}

/** The frozen data with the unconfirmed numbers, as pages get them. */
export function datasetWithUnconfirmed(): Dataset {
  const { observations, sources, editions } = storedWithUnconfirmed();
  return { ...shippedDataset(), ...splitUnconfirmed(observations, sources), sources, editions };
}

/** Editions of figures whose numbers the tests of files know by heart. */
const known: Readonly<Record<string, string>> = {
  "damage-experienced": "R2,R3",
  "ransomware-route": "R3,R4",
  "ransomware-cases": "R2H2,R3H1,R3H2,R4H1,R4H2,R5H1,R5H2,R6H1,R6H2,R7H1",
};

/** The state in which tests of files look at a figure: as first shown, unless they know its numbers. */
export function knownState(id: string): FigureQuery {
  const editions = known[id];
  return editions ? { editions } : {};
}
