// GET /figures/INDICATOR/template.csv?lang=ja: an extract with its header row alone, to be filled from the report.

import { checkParameters, choice } from "../../../../lib/address/query";
import { askedLang } from "../../../../lib/address/reader";
import { indicatorById } from "../../../../lib/catalogue/indicators";
import { BadRequest } from "../../../../lib/errors";
import { columnsOf } from "../../../../lib/import/columns";
import { langs } from "../../../../lib/localised";
import { answer, etagOf, notModified } from "../../../_server/answer";
import { orPlainRefusal } from "../../../_server/plain-refusal";

type Context = { params: Promise<{ indicator: string }> };

/** UTF-8 with BOM and CRLF, as Excel wants it; 304; 400 or 404 with one sentence. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), async () => {
    const { indicator } = await params;
    if (!indicatorById.has(indicator)) {
      throw new BadRequest(404, "unknown-figure", { figure: indicator.slice(0, 60) });
    }
    checkParameters(query, ["lang"]);
    const english = choice(query, "lang", langs, "ja") === "en";
    const header = columnsOf.extract.map((column) => (english ? column.name : column.ja)).join(",");
    const etag = etagOf(header, indicator);
    return (
      notModified(request, etag) ??
      answer(`\uFEFF${header}\r\n`, etag, {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${indicator}.csv"`,
      })
    );
  });
}
