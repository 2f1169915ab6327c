// GET /present?pack=NAME, ?figure=…&figure=…, ?p=…: slides for the projector, one document without React or hydration.
// POST with the field `pack`: the same for a pack that is kept in the reader's browser.
import { pageHref } from "../../../lib/address/page";
import { BadRequest } from "../../../lib/errors";
import { presentationHtml } from "../../../lib/export/meeting/presentation-html";
import { langs } from "../../../lib/localised";
import { answer, etagOf, notModified, originOf, refuse } from "../../_server/answer";
import { refuseInBoth } from "../../_server/api-list";
import { askedPresentation } from "../../_server/asked-presentation";
import { parseLocale } from "../../_server/locale";
import { postedPack } from "../../_server/packs";
import { orPlainRefusal } from "../../_server/plain-refusal";
import { inTurn } from "../../_server/render-queue";

type Context = { params: Promise<{ locale: string }> };

const html = { "Content-Type": "text/html; charset=utf-8" };

/** 200 with the document; 304; 400, 404 or 503 with one sentence. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = parseLocale((await params).locale);
  if (!locale) return noSuchAddress(request);
  return orPlainRefusal(locale.lang, async () => {
    const { presentation, options: asked } = await askedPresentation(locale, new URL(request.url).searchParams);
    const options = { ...asked, origin: originOf(request) };
    const etag = etagOf(JSON.stringify([presentation, options]));
    const known = notModified(request, etag);
    return known ?? answer(await inTurn(() => presentationHtml(presentation, options)), etag, html);
  });
}

/** 200 with the document, never kept; 400 or 503 with one sentence. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = parseLocale((await params).locale);
  if (!locale) return noSuchAddress(request);
  return orPlainRefusal(locale.lang, async () => {
    const posted = await postedPack(request);
    const { presentation, options } = await askedPresentation(locale, new URL(request.url).searchParams, posted);
    return refuse(200, await inTurn(() => presentationHtml(presentation, options)), html);
  });
}

/** `/x.y/present`, which next.config.ts takes to no locale. */
function noSuchAddress(request: Request): Response {
  const address = new URL(request.url).pathname.slice(0, 100);
  return refuseInBoth(
    new BadRequest(404, "unknown-address", {
      address,
      allowed: langs.map((lang) => pageHref(lang, "/present")).join(", "),
    }),
  );
}
