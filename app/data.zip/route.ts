// GET /data.zip: the whole data set as it is stored now, with its description.
import { checkParameters } from "../../lib/address/query";
import { askedLang } from "../../lib/address/reader";
import { renderDataPackage } from "../../lib/export/data/data-package";
import { answer, etagOf, notModified, originOf } from "../_server/answer";
import { loadDataset } from "../_server/load";
import { orPlainRefusal } from "../_server/plain-refusal";
import { inTurn } from "../_server/render-queue";

/** 200 with the ZIP; 304; 400 where the address has parameters, for there are none. */
export function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), async () => {
    checkParameters(query, []);
    const dataset = await loadDataset();
    const origin = originOf(request);
    const etag = etagOf(dataset.version, dataset.updated, origin, "data.zip");
    const known = notModified(request, etag);
    if (known) return known;
    const bytes = await inTurn(async () => renderDataPackage(dataset, origin));
    return answer(bytes, etag, {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="npa-survey_all_${dataset.updated.replaceAll("-", "")}.zip"`,
      "Content-Length": `${bytes.byteLength}`,
    });
  });
}
