// What may be asked of a meeting pack's file.
import type { SlideSize } from "../../slides/slide-room";
import type { ExportOptions } from "../options";

export const packFormats = ["pptx", "pdf", "docx", "html", "json"] as const;
export type PackFormat = (typeof packFormats)[number];

export type PackOptions = ExportOptions & {
  size: SlideSize;
  /** PDF: slides on a sheet of A4; null for a page a slide. */
  handout: 2 | 6 | null;
};
