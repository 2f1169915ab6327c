// Of an indicator whose numbers a source printed only as a picture: where, and what is known of it in words.
import type { NotObtained } from "../observation";

/** @returns null where there is no such picture */
export function pictureOf(indicator: string, notObtained: readonly NotObtained[]): NotObtained["picture"] {
  return notObtained.find(({ picture, indicators }) => picture && indicators.includes(indicator))?.picture ?? null;
}
