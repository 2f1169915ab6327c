// A problem found in an input: where, what, what was expected. Data, not a sentence: the words of the room that says it words it in either
// language. Bad input yields a list of these, never an exception; one problem hides no other.

export type Severity = "error" | "warning";

export type Problem = {
  /** Kebab-case, stable, one sentence per code in each language: `value-not-a-number`. */
  code: string;
  severity: Severity;
  file: string;
  /** 1-based line of the file as a text editor counts; 0 where the problem is the whole file's. */
  line: number;
  /** The column's English name; empty where the problem is the whole row's. */
  column: string;
  /** What was found and what was expected, to be put into the sentence. */
  detail: Record<string, string | number>;
};

/** Codes that do not keep a file from being imported. */
export const warningCodes: ReadonlySet<string> = new Set([
  "qualified",
  "value-changed",
  "share-count-disagree",
  "share-fits-no-count",
  "parts-total",
  "rank-order",
  "sum-of-parts",
  "halves-total",
  "column-unknown",
  "text-untranslated",
]);
