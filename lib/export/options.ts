// What a reader may ask of an exported file; every output understands the same words.
import { type PageSize, pageSizes, type Shown } from "../slides/slide-room";

export const pictureSizes = pageSizes;

export type ExportOptions = {
  style: "color" | "mono";
  theme: "light" | "dark";
  size: PageSize;
  /** Pictures, for a preview: as a black-and-white copier would give them. */
  copied: boolean;
  /** What stands in the picture; a source line always stays in the file's properties. */
  parts: Shown;
  /** PNG: 1, 2 or 3 pixels a point. */
  scale: 1 | 2 | 3;
  /** PNG: width in pixels, up to 4,000; null for the size's own. */
  width: number | null;
  /** CSV: `cp932` on request. */
  encoding: "utf-8" | "cp932";
  /** Origin of the dashboard for addresses in a file: `http://localhost:3000`. */
  origin: string;
  /** YYYY-MM-DD, for file names and properties. */
  date: string;
};

export const defaultOptions: Omit<ExportOptions, "origin" | "date"> = {
  style: "color",
  theme: "light",
  size: "16:9",
  copied: false,
  parts: { title: true, notes: true, source: true },
  scale: 2,
  width: null,
  encoding: "utf-8",
};
