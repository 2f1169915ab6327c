// What /present is asked to show: a shipped pack by its name, figures picked on the pages, or a whole pack that comes in
// the address or as a form. What it holds is checked by who draws it.

import { readPresentRequest } from "../../lib/address/present";
import { packFromLink } from "../../lib/slides/pack-link";
import { reportName } from "../../lib/slides/report-pack";
import type { Locale } from "./locale";
import type { Asked } from "./making/tasks";
import { shippedPack } from "./packs";

/**
 * @param posted the JSON of a pack that came as a form, and whether another site sent it
 * @throws BadRequest 404 `unknown-pack`; 400 for an address that can't be read
 */
export async function askedPresentation(
  locale: Locale,
  query: URLSearchParams,
  posted?: { text: string; sent: boolean },
): Promise<Asked["presentation"]> {
  const { reader, shown, ...looks } = readPresentRequest(query, locale);
  if (posted !== undefined) return { shown: posted, reader, options: { ...looks, posted: posted.text } };
  if ("figures" in shown) return { shown, reader, options: looks };
  if ("link" in shown) return { shown: { text: packFromLink(shown.link), sent: true }, reader, options: looks };
  return { shown: { text: await shippedPack(shown.pack || reportName), sent: false }, reader, options: looks };
}
