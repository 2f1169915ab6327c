// GET /figures/codebook.csv?lang=ja: what the columns and codes of a figure's CSV mean.

import { checkParameters, choice } from "../../../lib/address/query";
import { askedLang } from "../../../lib/address/reader";
import { figureCodebook } from "../../../lib/export/data/codebook";
import { langs } from "../../../lib/localised";
import { answer, etagOf, notModified } from "../../_server/answer";
import { orPlainRefusal } from "../../_server/plain-refusal";

/** UTF-8 with BOM; 304; 400 with one sentence. */
export function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), async () => {
    checkParameters(query, ["lang"]);
    const lang = choice(query, "lang", langs, "ja");
    const bytes = figureCodebook(lang, "utf-8");
    const etag = etagOf(new TextDecoder().decode(bytes));
    return (
      notModified(request, etag) ??
      answer(bytes, etag, {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="npa-survey_codebook_${lang}.csv"`,
      })
    );
  });
}
