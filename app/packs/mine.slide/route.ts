// POST /packs/mine.slide?part=… with a pack's JSON: one slide of a pack in editing, as pictures of its pages, and the
// text that is said of it where the pack has none. Nothing is kept.

import { readSlideRequest } from "../../../lib/address/pack";
import { askedLang } from "../../../lib/address/reader";
import { toSvg } from "../../../lib/chart/to-svg";
import { BadRequest } from "../../../lib/errors";
import { layOutSlides } from "../../../lib/slides/lay-out-slides";
import { mostPackBytes } from "../../../lib/slides/pack";
import { presentPack } from "../../../lib/slides/present-pack";
import { refuse } from "../../_server/answer";
import { loadDataset } from "../../_server/load";
import { usablePack } from "../../_server/packs";
import { orPlainRefusal } from "../../_server/plain-refusal";
import { inTurn } from "../../_server/render-queue";

export type SlideAnswer = { pages: { svg: string; heading: string }[]; speech: string };

/** 200 with a SlideAnswer; 400 or 503 with one sentence. */
export function POST(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const lang = askedLang(query);
  return orPlainRefusal(lang, async () => {
    const { part, reader, size } = readSlideRequest(query);
    const pack = await usablePack(await packText(request), lang);
    const presentation = presentPack(pack, await loadDataset(), reader);
    const at = { cover: 0, slide: 1, closing: presentation.slides.length - 1 }[part];
    const one = { ...presentation, slides: presentation.slides.slice(at, at + 1) };
    const pages = await inTurn(async () => layOutSlides(one, size));
    const drawn: SlideAnswer = {
      pages: pages.map(({ scene, heading, alt }, index) => ({
        heading,
        // The last of a page is its number, which only the whole pack gives.
        svg: toSvg(
          { ...scene, nodes: scene.nodes.slice(0, -1) },
          { palette: "light", idPrefix: `slide-${index}`, title: heading, desc: alt },
        ),
      })),
      speech: one.slides[0]?.speech ?? "",
    };
    return refuse(200, JSON.stringify(drawn), { "Content-Type": "application/json; charset=utf-8" });
  });
}

/** @throws BadRequest 400 `large-posted-pack` */
async function packText(request: Request): Promise<string> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= mostPackBytes)) throw new BadRequest(400, "large-posted-pack", { most: mostPackBytes / 1000 });
  return request.text();
}
