// GET /present?pack=NAME, ?figure=…&figure=…, ?p=…: slides for the projector, one document without React or hydration.
// POST with the field `pack`: the same for a pack that is kept in the reader's browser.
import { BadRequest } from "../../../lib/errors";
import { presentationHtml } from "../../../lib/export/presentation-html";
import { mostPackBytes } from "../../../lib/pack/pack";
import { answer, etagOf, notModified, refuse } from "../../_server/answer";
import { askedPresentation } from "../../_server/asked-presentation";
import { type Locale, parseLocale } from "../../_server/locale";
import { orPlainRefusal } from "../../_server/plain-refusal";
import { inTurn } from "../../_server/render-queue";

type Context = { params: Promise<{ locale: string }> };

const html = { "Content-Type": "text/html; charset=utf-8" };

/** 200 with the document; 304; 400, 404 or 503 with one sentence. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale);
  return orPlainRefusal(locale.lang, async () => {
    const { presentation, options } = await askedPresentation(locale, new URL(request.url).searchParams);
    const etag = etagOf(JSON.stringify([presentation, options]));
    const known = notModified(request, etag);
    return known ?? answer(await inTurn(() => presentationHtml(presentation, options)), etag, html);
  });
}

/** 200 with the document, never kept; 400 or 503 with one sentence. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale);
  return orPlainRefusal(locale.lang, async () => {
    const posted = await postedPack(request);
    const { presentation, options } = await askedPresentation(locale, new URL(request.url).searchParams, posted);
    return refuse(200, await inTurn(() => presentationHtml(presentation, options)), html);
  });
}

/** next.config.ts rewrites every public address to one of the locales. */
function localeOf(param: string): Locale {
  const locale = parseLocale(param);
  if (!locale) throw new Error(`No locale ${param}`);
  return locale;
}

/** @throws BadRequest 400 `no-posted-pack` or `large-posted-pack` */
async function postedPack(request: Request): Promise<string> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  // A form writes a byte as three.
  if (!(length <= 3 * mostPackBytes + 100)) {
    throw new BadRequest(400, "large-posted-pack", { most: mostPackBytes / 1000 });
  }
  const pack = await request.formData().then(
    (form) => form.get("pack"),
    () => null,
  );
  if (typeof pack !== "string" || pack === "") throw new BadRequest(400, "no-posted-pack");
  return pack;
}
