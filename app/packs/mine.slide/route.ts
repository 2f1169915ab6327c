// POST /packs/mine.slide?part=… with a pack's JSON: one slide of a pack in editing, as pictures of its pages, and the
// text that is said of it where the pack has none. Nothing is kept.

import { readSlideRequest } from "../../../lib/address/pack";
import { askedLang } from "../../../lib/address/reader";
import { BadRequest } from "../../../lib/errors";
import { mostPackBytes } from "../../../lib/slides/pack";
import { refuse } from "../../_server/answer";
import { dataVersion } from "../../_server/load";
import { make } from "../../_server/making/make";
import { orPlainRefusal } from "../../_server/plain-refusal";

/** 200 with a SlideAnswer; 400 or 503 with one sentence. */
export function POST(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const lang = askedLang(query);
  return orPlainRefusal(lang, async () => {
    const asked = { ...readSlideRequest(query), text: await packText(request) };
    const { version } = await dataVersion();
    const { body } = await make("slide", asked, request, version);
    return refuse(200, body, { "Content-Type": "application/json; charset=utf-8" });
  });
}

/** @throws BadRequest 400 `large-posted-pack` */
async function packText(request: Request): Promise<string> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= mostPackBytes)) throw new BadRequest(400, "large-posted-pack", { most: mostPackBytes / 1000 });
  return request.text();
}
