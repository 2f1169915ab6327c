// What /present is asked to show: a shipped pack by its name, figures picked on the pages, or a whole pack that comes in
// the address or as a form. Each is checked before anything is drawn.

import { type PresentRequest, readPresentRequest } from "../../lib/address/present";
import type { Reader } from "../../lib/address/reader";
import type { Chosen } from "../../lib/address/selection";
import type { PresentationOptions } from "../../lib/export/meeting/presentation-html";
import { presentWords } from "../../lib/player/present-words";
import { packFromLink } from "../../lib/slides/pack-link";
import { presentPack } from "../../lib/slides/present-pack";
import type { Presentation, Slide } from "../../lib/slides/slide";
import { speechOf } from "../../lib/slides/speech";
import { loadDataset, loadFigures } from "./load";
import type { Locale } from "./locale";
import { shippedPack, usablePack } from "./packs";

type Asked = { presentation: Presentation; options: PresentationOptions };

const firstPack = "newest-figures";

/**
 * @param posted the JSON of a pack that came as a form
 * @throws BadRequest 404 `unknown-pack`, `unknown-figure`; 400 for anything else that can't be shown
 */
export async function askedPresentation(locale: Locale, query: URLSearchParams, posted?: string): Promise<Asked> {
  const { reader, shown, ...looks } = readPresentRequest(query, locale);
  const options: PresentationOptions = { ...looks, ...(posted === undefined ? {} : { posted }) };
  return { presentation: await presentationOf(reader, shown, posted), options };
}

async function presentationOf(
  reader: Reader,
  shown: PresentRequest["shown"],
  posted: string | undefined,
): Promise<Presentation> {
  if (posted !== undefined) return fromText(posted, reader);
  if ("figures" in shown) return fromFigures(shown.figures, reader);
  return fromText("link" in shown ? packFromLink(shown.link) : await shippedPack(shown.pack || firstPack), reader);
}

async function fromText(text: string, reader: Reader): Promise<Presentation> {
  return presentPack(await usablePack(text, reader.lang), await loadDataset(), reader);
}

async function fromFigures(chosen: readonly Chosen[], reader: Reader): Promise<Presentation> {
  const figures = await loadFigures(chosen, reader);
  const slides = figures.map(
    (figure): Slide => ({ kind: "figure", heading: figure.title, figure, paragraphs: [], speech: speechOf(figure) }),
  );
  return { name: "selected-figures", title: presentWords[reader.lang].selected, ...reader, slides };
}
