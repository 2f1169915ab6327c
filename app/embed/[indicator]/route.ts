// GET /embed/INDICATOR?editions=…&lang=…: a figure as a light page for an iframe on another site.

import { readFigureRequest } from "../../../lib/address/file";
import { askedLang } from "../../../lib/address/reader";
import { requestSentence } from "../../../lib/address/request-words";
import { BadRequest } from "../../../lib/errors";
import { embedPage } from "../../../lib/export/page/embed-page";
import { answer, etagOf, notModified, refuse } from "../../_server/answer";
import { loadFigure } from "../../_server/load";
import { frameAncestors } from "../../_server/settings";

type Context = { params: Promise<{ indicator: string }> };

/** 200 with the page; 304; 400 or 404 with one sentence in the language asked for. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { indicator } = await params;
  // next.config.ts leaves these addresses out: two policies together would allow no other site at all.
  const policy = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors ${frameAncestors()}`;
  const common = { "Content-Security-Policy": policy, "Referrer-Policy": "same-origin" };
  try {
    const { reader, state } = readFigureRequest(query);
    const figure = await loadFigure(indicator, reader, state);
    query.sort();
    const etag = etagOf(figure.dataVersion, figure.updated, indicator, `${query}`, policy);
    const headers = { ...common, "Content-Type": "text/html; charset=utf-8", "Content-Language": reader.lang };
    return notModified(request, etag) ?? answer(embedPage(figure), etag, headers);
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    const lang = askedLang(query);
    const headers = { ...common, "Content-Type": "text/plain; charset=utf-8", "Content-Language": lang };
    return refuse(error.status, `${requestSentence(error, lang)}\n`, headers);
  }
}
