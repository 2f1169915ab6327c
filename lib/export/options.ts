// All that an exported file is made with: its looks, whence it comes, when it was made.
import type { Looks } from "../address/looks";

export type ExportOptions = Looks & {
  /** Origin of the dashboard for addresses in a file: `http://localhost:3000`. */
  origin: string;
  /** YYYY-MM-DD, for file names and properties. */
  date: string;
};
