// All that an exported file is made with: its looks, whence it comes, when it was made.
import type { Looks } from "../address/looks";
import type { SheetTemplate } from "../address/template";

export type ExportOptions = Looks & {
  /** Origin of the dashboard for addresses in a file: `http://localhost:3000`. */
  origin: string;
  /** YYYY-MM-DD, for file names and properties. */
  date: string;
  /** The paper that figures are put into, for its record and theirs. */
  paper?: { id: string; text: string };
  /** The template that chosen figures are set in. */
  template?: SheetTemplate;
};
