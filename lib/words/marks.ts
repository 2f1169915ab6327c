// Marks between words, as each language writes them.
import type { Localised } from "../localised";

export const colon: Localised = { ja: "：", en: ": " };
export const comma: Localised = { ja: "、", en: ", " };
