// What /present is asked to show: a shipped pack by its name, figures picked on the pages, or a whole pack that comes in
// the address or as a form. Each is checked before anything is drawn.

import { readSelection } from "../../lib/address/selection";
import { BadRequest } from "../../lib/errors";
import type { PresentationOptions } from "../../lib/export/meeting/presentation-html";
import { pictureSizes } from "../../lib/export/options";
import { choice } from "../../lib/export/read-options";
import { eras, langs } from "../../lib/localised";
import { presentWords } from "../../lib/player/present-words";
import { packFromLink } from "../../lib/slides/pack-link";
import { presentPack } from "../../lib/slides/present-pack";
import type { Presentation, Slide } from "../../lib/slides/slide";
import { slideSizes } from "../../lib/slides/slide-room";
import { speechOf } from "../../lib/slides/speech";
import { loadDataset, loadFigures } from "./load";
import type { Locale } from "./locale";
import { shippedPack, usablePack } from "./packs";

type Reader = Pick<Locale, "lang" | "era">;
type Asked = { presentation: Presentation; options: PresentationOptions };

const names = ["pack", "figure", "p", "size", "theme", "style", "lang", "era"];
const firstPack = "newest-figures";

/**
 * @param posted the JSON of a pack that came as a form
 * @throws BadRequest 404 `unknown-pack`, `unknown-figure`; 400 for anything else that can't be shown
 */
export async function askedPresentation(locale: Locale, query: URLSearchParams, posted?: string): Promise<Asked> {
  for (const name of new Set(query.keys())) {
    if (!names.includes(name)) {
      throw new BadRequest(400, "unknown-parameter", { name: name.slice(0, 40), allowed: names.join(", ") });
    }
    if (name !== "figure" && query.getAll(name).length > 1) throw new BadRequest(400, "repeated-parameter", { name });
  }
  const reader = { lang: choice(query, "lang", langs, locale.lang), era: choice(query, "era", eras, locale.era) };
  // Paper sizes come from a form that saves files too: they mean the window's own proportion.
  const size = choice(query, "size", [...pictureSizes, ""], "");
  const options: PresentationOptions = {
    size: slideSizes.find((one) => one === size) ?? null,
    theme: choice(query, "theme", ["light", "dark"], "light"),
    style: choice(query, "style", ["color", "mono"], "color"),
    ...(posted === undefined ? {} : { posted }),
  };
  return { presentation: await presentationOf(reader, query, posted), options };
}

async function presentationOf(reader: Reader, query: URLSearchParams, posted?: string): Promise<Presentation> {
  const figures = query.getAll("figure");
  const link = query.get("p");
  if (posted !== undefined) return fromText(posted, reader);
  if (figures.length > 0) return fromFigures(figures, reader);
  return fromText(link ? packFromLink(link) : await shippedPack(query.get("pack") || firstPack), reader);
}

async function fromText(text: string, reader: Reader): Promise<Presentation> {
  return presentPack(await usablePack(text, reader.lang), await loadDataset(), reader);
}

async function fromFigures(values: readonly string[], reader: Reader): Promise<Presentation> {
  const figures = await loadFigures(readSelection(values), reader);
  const slides = figures.map(
    (figure): Slide => ({ kind: "figure", heading: figure.title, figure, paragraphs: [], speech: speechOf(figure) }),
  );
  return { name: "selected-figures", title: presentWords[reader.lang].selected, ...reader, slides };
}
