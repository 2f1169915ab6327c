// What /present is asked to show: a shipped pack by its name, figures picked on the pages, or a whole pack that comes in
// the address or as a form. What it holds is checked by who draws it.

import { dayQuery } from "../../lib/address/as-of";
import { readPresentRequest } from "../../lib/address/present";
import { packFromLink } from "../../lib/slides/pack-link";
import { reportName } from "../../lib/slides/report-pack";
import type { Locale } from "./locale";
import type { Asked } from "./making/tasks";
import { shippedPack, textShownOn } from "./packs";

/**
 * @param posted the JSON of a pack that came as a form, and whether another site sent it
 * @throws BadRequest 404 `unknown-pack`; 400 for an address that can't be read
 */
export async function askedPresentation(
  locale: Locale,
  query: URLSearchParams,
  posted?: { text: string; sent: boolean },
): Promise<Asked["presentation"]> {
  const { reader, shown, asShown, ...looks } = readPresentRequest(query, locale);
  const textOf = (text: string) => textShownOn(text, asShown);
  if (posted !== undefined) {
    return { shown: { ...posted, text: textOf(posted.text) }, reader, options: { ...looks, posted: posted.text } };
  }
  if ("figures" in shown) {
    const day = dayQuery({ asOf: null, asShown });
    const figures = shown.figures.map((one) => ({ ...one, state: { ...day, ...one.state } }));
    return { shown: { figures }, reader, options: looks };
  }
  if ("link" in shown) return { shown: { text: textOf(packFromLink(shown.link)), sent: true }, reader, options: looks };
  const text = await shippedPack(shown.pack || reportName, asShown);
  return { shown: { text, sent: false }, reader, options: looks };
}
