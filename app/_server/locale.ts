// A locale of the pages is a language and an era, the first segment of its address; next.config.ts adds the one that public
// addresses leave out.

import type { Era, Lang } from "../../lib/localised";
import { ownEntry } from "../../lib/own-entry";

export const locales = ["ja", "ja-western", "en", "en-wareki"] as const;
type LocaleId = (typeof locales)[number];
export type Locale = { id: LocaleId; lang: Lang; era: Era };

const byId: Record<LocaleId, Locale> = {
  ja: { id: "ja", lang: "ja", era: "wareki" },
  "ja-western": { id: "ja-western", lang: "ja", era: "western" },
  en: { id: "en", lang: "en", era: "western" },
  "en-wareki": { id: "en-wareki", lang: "en", era: "wareki" },
};

/** Where an address names none. */
export const usualLocale = byId.ja;

/** The locale named by the first segment of an internal path, or null. */
export function parseLocale(param: string): Locale | null {
  return ownEntry(byId, param) ?? null;
}
