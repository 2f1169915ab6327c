// One piece of advice and how closely it keeps to its source: the shape shared by the general and the medical advice.
import type { Localised } from "../localised";
import type { AdviceSourceId } from "./advice-sources";

type AdvicePoint = { text: Localised; source: AdviceSourceId; basis: "quoted" | "summarised" };

export type AdviceSection = {
  id: string;
  heading: Localised;
  points: readonly AdvicePoint[];
  /** Indicators whose figures stand beside the advice. */
  relatedIndicators: readonly string[];
};

/** The Japanese is the source's own wording, line breaks and character widths apart; the English is our translation. */
export const quoted = (source: AdviceSourceId, ja: string, en: string): AdvicePoint => ({
  text: { ja, en },
  source,
  basis: "quoted",
});
/** Our wording of what the source says; also whatever was read only in a press account of it. */
export const summarised = (source: AdviceSourceId, ja: string, en: string): AdvicePoint => ({
  text: { ja, en },
  source,
  basis: "summarised",
});
