// What one run of imports, or an undo, did to the numbers and to the texts of the catalogue: what the record tells and the pages and feeds of changes say.
import type { Localised } from "./localised";
import type { Observation } from "./observation";

/** A number as it stood, without the words around it. */
export type StoredNumber = Pick<
  Observation,
  "value" | "decimals" | "missing" | "qualifier" | "count" | "base" | "rank" | "source" | "note"
>;

export type CellChange = Pick<Observation, "indicator" | "edition" | "breakdown" | "segment" | "item"> & {
  before: StoredNumber | null;
  after: StoredNumber | null;
};

/** null: as the code has it. */
export type TextChange = { subject: string; part: string; before: Localised | null; after: Localised | null };

export type PublishedRun = {
  run: number;
  /** Local time with its offset, ISO 8601. */
  at: string;
  /** The first of all: nothing was stored before it. */
  isFirst: boolean;
  isUndo: boolean;
  /** The run that it takes back; null for an import, and where the record does not say it. */
  undoes: number | null;
  /** When that one was. */
  undoneAt: string | null;
  files: string[];
  publication: { title: string; note: string } | null;
  /** Numbers that it added, changed or withdrew; those whose wording or source alone changed are not among them. */
  cells: CellChange[];
  texts: TextChange[];
  /** There are more of them. */
  more: boolean;
};
