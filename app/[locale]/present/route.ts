// GET /present?pack=NAME, ?figure=…&figure=…, ?p=…: slides for the projector, one document without React or hydration.
// POST with the field `pack`: the same for a pack that is kept in the reader's browser.
import { pageHref, prefixed } from "../../../lib/address/page";
import { BadRequest } from "../../../lib/errors";
import { answer, etagOf, notModified, originOf, refuse } from "../../_server/answer";
import { refuseInBoth } from "../../_server/api-list";
import { askedPresentation } from "../../_server/asked-presentation";
import { forTheReader } from "../../_server/front/cache-rules";
import { type DataState, dataVersion } from "../../_server/load";
import { parseLocale } from "../../_server/locale";
import { make } from "../../_server/making/make";
import { postedPack } from "../../_server/packs";
import { orPlainRefusal } from "../../_server/plain-refusal";

type Context = { params: Promise<{ locale: string }> };

const html = { "Content-Type": "text/html; charset=utf-8" };

/** 200 with the document; 304; 400, 404 or 503 with one sentence. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = parseLocale((await params).locale);
  if (!locale) return noSuchAddress(request);
  return orPlainRefusal(locale.lang, async () => {
    const bare = await askedPresentation(locale, new URL(request.url).searchParams);
    const asked = { ...bare, options: { ...bare.options, origin: originOf(request) } };
    const now = await dataVersion();
    const tagOf = ({ version, updated }: DataState) => etagOf(version, updated, JSON.stringify(asked));
    const known = notModified(request, tagOf(now));
    if (known) return known;
    const made = await make("presentation", asked, request, now.version);
    // A link carries somebody's text.
    const ofLink = "shown" in asked && "sent" in asked.shown && asked.shown.sent;
    return answer(made.body, tagOf(made), { ...html, ...(ofLink ? { "Cache-Control": forTheReader } : {}) });
  });
}

/** 200 with the document, never kept; 400 or 503 with one sentence. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = parseLocale((await params).locale);
  if (!locale) return noSuchAddress(request);
  return orPlainRefusal(locale.lang, async () => {
    // From this site's own editor, or an old browser that does not say.
    const sent = !["same-origin", "none", null].includes(request.headers.get("sec-fetch-site"));
    const posted = { text: await postedPack(request), sent };
    const asked = await askedPresentation(locale, new URL(request.url).searchParams, posted);
    const { version } = await dataVersion();
    return refuse(200, (await make("presentation", asked, request, version)).body, html);
  });
}

/** `/x.y/present`, which next.config.ts takes to no locale. */
function noSuchAddress(request: Request): Response {
  const address = new URL(request.url).pathname.slice(0, 100);
  return refuseInBoth(
    new BadRequest(404, "unknown-address", {
      address,
      allowed: prefixed.map((reader) => pageHref(reader, "/present")).join(", "),
    }),
  );
}
