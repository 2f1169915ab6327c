// GET /figures/INDICATOR/small.svg?lang=ja: the newest of a figure as a small still picture, for lists of figures.
import { checkParameters } from "../../../../lib/address/query";
import { askedLang, readerNames, readReader } from "../../../../lib/address/reader";
import { smallPicture } from "../../../../lib/export/picture/small-picture";
import { answer, etagOf, notModified } from "../../../_server/answer";
import { dataVersion, loadFigure } from "../../../_server/load";
import { orPlainRefusal } from "../../../_server/plain-refusal";

type Context = { params: Promise<{ indicator: string }> };

/** 200 with the picture; 304; 400 or 404 with one sentence. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), async () => {
    const { indicator } = await params;
    checkParameters(query, readerNames);
    const reader = readReader(query);
    const { version, updated } = await dataVersion();
    const etag = etagOf(version, updated, "small.svg", indicator, reader.lang, reader.era);
    const known = notModified(request, etag);
    if (known) return known;
    const figure = await loadFigure(indicator, reader);
    return answer(smallPicture(figure), etag, { "Content-Type": "image/svg+xml; charset=utf-8" });
  });
}
