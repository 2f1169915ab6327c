// What may be asked of a meeting pack's file.
import type { PackLooks } from "../../address/pack";
import type { ExportOptions } from "../options";

export const packFormats = ["pptx", "pdf", "docx", "html", "json"] as const;
export type PackFormat = (typeof packFormats)[number];

export type PackOptions = ExportOptions & PackLooks;
