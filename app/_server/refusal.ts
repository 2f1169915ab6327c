// Why a page refused: kept for the length of one request, because Next hands not-found.tsx nothing.
import { notFound } from "next/navigation";
import { cache } from "react";
import { BadRequest } from "../../lib/errors";
import { requestSentence } from "../../lib/i18n/request-words";
import type { Localised } from "../../lib/localised";

/** What not-found.tsx may say about this request. */
export const refusal = cache((): { sentence: Localised | null } => ({ sentence: null }));

/** What `ask` gives, or the 404 page with one sentence where it throws BadRequest. */
export async function orRefuse<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    refusal().sentence = { ja: requestSentence(error, "ja"), en: requestSentence(error, "en") };
    notFound();
  }
}
