// GET /present?pack=NAME, ?figure=…&figure=…, ?p=…: slides for the projector, one document without React or hydration.
// POST with the field `pack`: the same for a pack that is kept in the reader's browser.
import { BadRequest } from "../../../lib/errors";
import { presentationHtml } from "../../../lib/export/presentation-html";
import { downloadWords } from "../../../lib/i18n/download-words";
import { requestSentence } from "../../../lib/i18n/request-words";
import { mostPackBytes } from "../../../lib/pack/pack";
import { answer, etagOf, notModified, refuse } from "../../_server/answer";
import { askedPresentation } from "../../_server/asked-presentation";
import { type Locale, parseLocale } from "../../_server/locale";
import { inTurn, QueueFull } from "../../_server/render-queue";

type Context = { params: Promise<{ locale: string }> };

const html = { "Content-Type": "text/html; charset=utf-8" };

/** 200 with the document; 304; 400, 404 or 503 with one sentence. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return answered(context, async (locale) => {
    const { presentation, options } = await askedPresentation(locale, new URL(request.url).searchParams);
    const etag = etagOf(JSON.stringify([presentation, options]));
    const known = notModified(request, etag);
    return known ?? answer(await inTurn(() => presentationHtml(presentation, options)), etag, html);
  });
}

/** 200 with the document, never kept; 400 or 503 with one sentence. */
export async function POST(request: Request, context: Context): Promise<Response> {
  return answered(context, async (locale) => {
    const { presentation, options } = await askedPresentation(
      locale,
      new URL(request.url).searchParams,
      await postedPack(request),
    );
    return refuse(200, await inTurn(() => presentationHtml(presentation, options)), html);
  });
}

async function answered({ params }: Context, make: (locale: Locale) => Promise<Response>): Promise<Response> {
  const locale = parseLocale((await params).locale);
  if (!locale) return refuse(404, "", {});
  const { lang } = locale;
  const plain = { "Content-Type": "text/plain; charset=utf-8", "Content-Language": lang };
  try {
    return await make(locale);
  } catch (error) {
    if (error instanceof BadRequest) return refuse(error.status, `${requestSentence(error, lang)}\n`, plain);
    if (!(error instanceof QueueFull)) throw error;
    return refuse(503, `${downloadWords[lang].busy}\n`, { ...plain, "Retry-After": `${error.retryAfterSeconds}` });
  }
}

/** @throws BadRequest 400 `no-posted-pack` or `large-posted-pack` */
async function postedPack(request: Request): Promise<string> {
  // A form writes a character in nine bytes at most.
  const large = new BadRequest(400, "large-posted-pack", { most: mostPackBytes / 1000 });
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= 9 * mostPackBytes)) throw large;
  const pack = await request.formData().then(
    (form) => form.get("pack"),
    () => null,
  );
  if (typeof pack !== "string" || pack === "") throw new BadRequest(400, "no-posted-pack");
  return pack;
}
