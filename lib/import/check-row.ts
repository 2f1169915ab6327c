// A row as values of its kind's columns, and what is wrong within the row. Pure: what is known of indicators, sources
// and editions is handed in.
import { parseEdition } from "../edition";
import { langs } from "../localised";
import { noBreakdown, surveys, wholeSegment } from "../observation";
import { warningCodes } from "../problem";
import { checkShare } from "./check-share";
import { columnsOf, type FileKind } from "./columns";
import { readCell, type TellProblem } from "./read-cell";

type KnownIndicator = { id: string; survey: string; unit: "percent" | "count"; answer: string };

export type Known = {
  indicators: ReadonlyMap<string, KnownIndicator>;
  /** Source ids stored or in the files before this one. */
  hasSource: (id: string) => boolean;
  hasEdition: (survey: string, edition: string) => boolean;
  /** Parts of a subject that may be worded anew; none of one that is not known. */
  partsOf: (subject: string) => readonly string[];
};

/** Position of each column of a kind, by name. */
export function columnIndex(kind: FileKind): Record<string, number> {
  return Object.fromEntries(columnsOf[kind].map((column, index) => [column.name, index]));
}

/** Texts of a kind that people read in both languages: the column of the Japanese text and that of the English. */
const inBothLanguages: Partial<Record<FileKind, readonly (readonly [ja: string, en: string])[]>> = {
  sources: [["note", "note_en"]],
  editions: [
    ["population_ja", "population_en"],
    ["method_ja", "method_en"],
    ["segment_ja", "segment_en"],
    ["note", "note_en"],
  ],
};

/**
 * A reader of a file's records. Every problem of a row is told, not the first alone.
 * @param positions of the kind's columns in the file's records; −1 where absent
 * @returns a function from a record to its values in the order of the kind's columns, empty text where there is none;
 *   null where the row has an error. The array serves again for the next record.
 */
export function rowReader(kind: FileKind, positions: readonly number[], known: Known, tell: TellProblem) {
  const columns = columnsOf[kind];
  const values = columns.map(() => "");
  /** Units that were written behind numbers. */
  const units = columns.map(() => "");
  // Neighbouring rows share most of their cells: what was read of the row before is not read again.
  const read: (string | null)[] = columns.map(() => null);
  const across = acrossCells[kind];
  const index = columnIndex(kind);
  const both = (inBothLanguages[kind] ?? []).map((pair) => pair.map((name) => index[name]) as [number, number]);
  /** Cells of the row that are wrong in themselves. */
  const wrong = new Set<number>();
  let sound = true;
  const note: TellProblem = (code, column, detail = {}) => {
    if (!warningCodes.has(code)) sound = false;
    tell(code, column, detail);
  };

  return (fields: readonly string[]): readonly string[] | null => {
    sound = true;
    wrong.clear();
    for (let index = 0; index < columns.length; index++) {
      const position = positions[index] as number;
      const raw = position < 0 ? "" : (fields[position] ?? "");
      if (raw === read[index]) continue;
      const column = columns[index] as (typeof columns)[number];
      const result = readCell(raw, column);
      const plain = typeof result === "string";
      if (!plain && "problem" in result) {
        read[index] = null;
        wrong.add(index);
        note(result.problem.code, column.name, result.problem.detail);
        continue;
      }
      read[index] = raw;
      values[index] = plain ? result : result.value;
      units[index] = plain ? "" : result.unit;
    }
    if (sound) {
      across(values, units, known, note);
      for (const [ja, en] of both) {
        const text = values[ja] as string;
        if (text !== "" && values[en] === "") note("text-untranslated", columns[en]?.name ?? "", { text });
      }
    } else if (kind === "extract" || kind === "citations") {
      // The rest of what is wrong with the row is told together with it.
      checkNames(kind === "extract" ? ofExtract : ofCitation, values, known, note, (index) => !wrong.has(index));
    }
    return sound ? values : null;
  };
}

type AcrossCells = (values: readonly string[], units: readonly string[], known: Known, tell: TellProblem) => void;

/** Positions of some columns of a kind, looked up once and not for each row. */
function positionsOf<Name extends string>(kind: FileKind, ...names: Name[]): Record<Name, number> {
  const index = columnIndex(kind);
  return Object.fromEntries(names.map((name) => [name, index[name]])) as Record<Name, number>;
}

const cell = (values: readonly string[], position: number) => values[position] as string;

type Place = Record<"indicator" | "edition" | "source" | "breakdown" | "segment", number>;
const placeNames = ["indicator", "edition", "source", "breakdown", "segment"] as const;

/** What must be known by its name. @param isSound of a cell: what is wrong in itself names nothing */
function checkNames(
  at: Place,
  values: readonly string[],
  known: Known,
  tell: TellProblem,
  isSound = (_: number) => true,
) {
  const [edition, source] = [cell(values, at.edition), cell(values, at.source)];
  const indicator = isSound(at.indicator) ? known.indicators.get(cell(values, at.indicator)) : undefined;
  if (isSound(at.indicator) && !indicator) {
    tell("unknown-indicator", "indicator", { found: cell(values, at.indicator) });
  } else if (indicator && isSound(at.edition) && !known.hasEdition(indicator.survey, edition)) {
    tell("unknown-edition", "edition", { found: edition, survey: indicator.survey });
  }
  if (isSound(at.source) && !known.hasSource(source)) tell("unknown-source", "source", { found: source });
  return indicator;
}

function checkPlace(at: Place, values: readonly string[], known: Known, tell: TellProblem): KnownIndicator | undefined {
  const [breakdown, segment] = [cell(values, at.breakdown), cell(values, at.segment)];
  const indicator = checkNames(at, values, known, tell);
  if ((breakdown === noBreakdown) !== (segment === wholeSegment)) {
    tell("segment-without-breakdown", "segment", { breakdown, segment });
  }
  return indicator;
}

const unitOf = { percent: "%", count: "件", place: "位" };

function checkUnit(column: string, unit: string, expected: string, tell: TellProblem): void {
  if (unit !== "" && unit !== expected) tell("unit-unknown", column, { found: unit, expected });
}

function checkNumber(value: string, unit: "percent" | "count", tell: TellProblem): void {
  if (unit === "percent" && Number(value) > 100) tell("share-over-100", "value", { found: value });
  if (unit === "count" && value.includes(".")) tell("count-not-whole", "value", { found: value });
}

const ofSource = positionsOf("sources", "title_ja", "title_en");

const ofEdition = positionsOf(
  "editions",
  ...(["source", "sample_size", "responses", "response_rate", "breakdown", "segment_ja"] as const),
);
const ofExtract = positionsOf(
  "extract",
  ...placeNames,
  ...(["value", "missing", "qualifier", "count", "base", "rank"] as const),
);
const ofCitation = positionsOf("citations", ...placeNames, ...(["face", "value", "base"] as const));

const ofGap = positionsOf("not-obtained", "indicators", "picture_source");
const gapColumns = columnIndex("not-obtained");
const pictureTexts = Object.keys(gapColumns)
  .filter((name) => /^picture_(place|known)/.test(name))
  .map((name) => gapColumns[name] as number);

const ofWording = positionsOf("texts", "subject", "part", "ja", "en");

/** {R3} and {S01} in a text; a brace by itself is told as what it is. */
function referencesIn(text: string): string[] {
  return text.match(/\{[^{}]*\}|[{}]/g) ?? [];
}

function isKnown(reference: string, known: Known): boolean {
  const code = reference.slice(1, -1);
  if (/^S\d+$/.test(code)) return known.hasSource(code);
  return parseEdition(code) !== null && surveys.some((survey) => known.hasEdition(survey, code));
}

/** A check of texts in both languages, and of the indicators that they concern. */
function textsChecker(kind: "not-obtained" | "contradictions", ...texts: string[]) {
  const at = columnIndex(kind);
  return (values: readonly string[], known: Known, tell: TellProblem) => {
    for (const text of texts) {
      const named = langs.map((lang) => {
        const column = `${text}_${lang}`;
        const found = referencesIn(cell(values, at[column] as number));
        for (const one of found) if (!isKnown(one, known)) tell("reference-unknown", column, { found: one });
        return [...new Set(found)].sort().join(" ") || "—";
      });
      const [ja = "", en = ""] = named;
      if (ja !== en) tell("references-differ", `${text}_en`, { ja, en });
    }
    for (const found of cell(values, at.indicators as number)
      .split(";")
      .filter(Boolean)) {
      if (!known.indicators.has(found)) tell("unknown-indicator", "indicators", { found });
    }
  };
}

const gapTexts = textsChecker("not-obtained", "subject", "missing", "tried", "known");
const contradictionTexts = textsChecker("contradictions", "subject", "text");

const acrossCells: Record<FileKind, AcrossCells> = {
  sources: (values, _units, _known, tell) => {
    if (!cell(values, ofSource.title_ja) && !cell(values, ofSource.title_en)) tell("cell-empty", "title_ja");
  },

  editions: (values, units, known, tell) => {
    const source = cell(values, ofEdition.source);
    const [sample, responses] = [cell(values, ofEdition.sample_size), cell(values, ofEdition.responses)];
    const [breakdown, segment] = [cell(values, ofEdition.breakdown), cell(values, ofEdition.segment_ja)];
    const rate = cell(values, ofEdition.response_rate);
    if (source && !known.hasSource(source)) tell("unknown-source", "source", { found: source });
    if (sample && Number(sample) < 1) tell("base-zero", "sample_size");
    if (sample && responses && Number(responses) > Number(sample)) {
      tell("responses-over-sample", "responses", { found: responses, sample });
    }
    if (rate && Number(rate) > 100) tell("share-over-100", "response_rate", { found: rate });
    checkUnit("response_rate", cell(units, ofEdition.response_rate), unitOf.percent, tell);
    checkUnit("sample_size", cell(units, ofEdition.sample_size), unitOf.count, tell);
    checkUnit("responses", cell(units, ofEdition.responses), unitOf.count, tell);
    if ((breakdown === noBreakdown) !== (segment === "")) {
      tell("segment-without-breakdown", "segment_ja", { breakdown, segment });
    }
  },

  extract: (values, units, known, tell) => {
    const indicator = checkPlace(ofExtract, values, known, tell);
    const [value, missing] = [cell(values, ofExtract.value), cell(values, ofExtract.missing)];
    const [count, base, rank] = [
      cell(values, ofExtract.count),
      cell(values, ofExtract.base),
      cell(values, ofExtract.rank),
    ];
    const qualifier = cell(values, ofExtract.qualifier);
    if (value !== "" && missing !== "") tell("value-and-missing", "missing", { value, missing });
    if (value === "" && missing === "") tell("value-nor-missing", "value");
    if (count !== "" && base !== "" && Number(count) > Number(base)) tell("count-over-base", "count", { count, base });
    if (base !== "" && Number(base) < 1) tell("base-zero", "base");
    if (rank !== "" && Number(rank) < 1) tell("rank-zero", "rank");
    checkUnit("count", cell(units, ofExtract.count), unitOf.count, tell);
    checkUnit("base", cell(units, ofExtract.base), unitOf.count, tell);
    checkUnit("rank", cell(units, ofExtract.rank), unitOf.place, tell);
    if (indicator && value !== "") {
      checkUnit("value", cell(units, ofExtract.value), unitOf[indicator.unit], tell);
      checkNumber(value, indicator.unit, tell);
      if (indicator.unit === "percent" && base !== "") {
        checkShare(value, count, Number(base), qualifier === "exact", tell);
      }
    }
    if (qualifier !== "exact") tell("qualified", "qualifier", { qualifier });
  },

  citations: (values, units, known, tell) => {
    const indicator = checkPlace(ofCitation, values, known, tell);
    const [face, value, base] = [
      cell(values, ofCitation.face),
      cell(values, ofCitation.value),
      cell(values, ofCitation.base),
    ];
    if ((face === "confirmed") !== (value === "")) tell("face-and-value", "value", { face });
    if (base !== "" && Number(base) < 1) tell("base-zero", "base");
    checkUnit("base", cell(units, ofCitation.base), unitOf.count, tell);
    if (!indicator || value === "") return;
    const unit = face === "value" ? indicator.unit : face === "rank" ? "place" : "count";
    checkUnit("value", cell(units, ofCitation.value), unitOf[unit], tell);
    checkNumber(value, unit === "percent" ? "percent" : "count", tell);
  },

  "not-obtained": (values, _units, known, tell) => {
    gapTexts(values, known, tell);
    const source = cell(values, ofGap.picture_source);
    if (source && !known.hasSource(source)) tell("unknown-source", "picture_source", { found: source });
    // A picture is shown where its indicators are, with all its texts or not at all.
    const picture = [source, ...pictureTexts.map((position) => cell(values, position))];
    if (source) picture.push(cell(values, ofGap.indicators));
    if (picture.some((one) => one === "") && picture.some((one) => one !== "")) {
      tell("picture-incomplete", "picture_source");
    }
  },

  contradictions: (values, _units, known, tell) => contradictionTexts(values, known, tell),

  texts: (values, _units, known, tell) => {
    const [subject, part] = [cell(values, ofWording.subject), cell(values, ofWording.part)];
    const parts = known.partsOf(subject);
    if (parts.length === 0) tell("text-subject-unknown", "subject", { found: subject });
    else if (!parts.includes(part))
      tell("text-part-unknown", "part", { found: part, subject, parts: parts.join(", ") });
    for (const lang of langs) if (cell(values, ofWording[lang]).includes("\n")) tell("text-of-lines", lang);
  },
};
