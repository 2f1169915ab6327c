// GET /figures/codebook.csv?lang=ja: what the columns and codes of a figure's CSV mean.

import { checkParameters, choice } from "../../../lib/address/query";
import { askedLang } from "../../../lib/address/reader";
import { indicators } from "../../../lib/catalogue/indicators";
import { figureCodebook } from "../../../lib/export/data/codebook";
import { asWorded } from "../../../lib/figure/as-worded";
import { langs } from "../../../lib/localised";
import { answer, etagOf, notModified } from "../../_server/answer";
import { loadNumbersOf } from "../../_server/load";
import { orPlainRefusal } from "../../_server/plain-refusal";

/** UTF-8 with BOM; 304; 400 with one sentence. */
export function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), async () => {
    checkParameters(query, ["lang"]);
    const lang = choice(query, "lang", langs, "ja");
    const dataset = await loadNumbersOf([]);
    const worded = indicators.map((one) => asWorded(one, dataset));
    const bytes = figureCodebook(lang, "utf-8", worded);
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
