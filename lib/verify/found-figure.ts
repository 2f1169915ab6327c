// A figure as it was found in a file, or why none was.
import type { Edit } from "./chart-table";
import type { FigureRecord } from "./figure-record";
import type { SeenChange } from "./seen-changes";

export const readableFormats = ["pptx", "docx", "xlsx", "pdf", "png", "svg", "html"] as const;
export type ReadableFormat = (typeof readableFormats)[number];

export type FoundFigure = {
  record: FigureRecord;
  format: ReadableFormat;
  /** Its slide, from 1; null outside a deck. */
  slide: number | null;
  /** Whether a hand changed what is drawn since the file was made; `unknown` where the format can't show it. */
  byHand: "no" | "yes" | "unknown";
  /** The changed numbers, where they can be read. */
  edits: Edit[];
  /** What else is seen otherwise than it was made: labels, whiskers, the axis, the title, cells of the table. */
  seen: SeenChange[];
  /** Names of items and series that a hand changed: `[made, found]`. */
  renamed: [string, string][];
  /** Only the file's properties name it: which of the charts it is, if it is still there, can't be told. */
  unplaced: boolean;
  /** Its record was lost, and it was found by what it shows: its title can't be checked. */
  again?: true;
};

/** Why a file can't be checked. */
export type FileProblem =
  | "empty"
  | "too-large"
  | "damaged"
  | "old-office"
  | "locked-pdf"
  | "foreign-format"
  | "no-record";
