// GET /data.zip: the whole data set as it is stored now, with its description.
import { checkParameters } from "../../lib/address/query";
import { askedLang } from "../../lib/address/reader";
import { answer, etagOf, notModified, originOf } from "../_server/answer";
import { type DataState, dataVersion } from "../_server/load";
import { make } from "../_server/making/make";
import { orPlainRefusal } from "../_server/plain-refusal";

/** 200 with the ZIP; 304; 400 where the address has parameters, for there are none. */
export function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), async () => {
    checkParameters(query, []);
    const origin = originOf(request);
    const now = await dataVersion();
    const tagOf = ({ version, updated }: DataState) => etagOf(version, updated, origin, "data.zip");
    const known = notModified(request, tagOf(now));
    if (known) return known;
    const made = await make("dataset", { origin }, request, now.version);
    return answer(made.body, tagOf(made), {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="npa-survey_all_${made.updated.replaceAll("-", "")}.zip"`,
      "Content-Length": `${made.body.byteLength}`,
    });
  });
}
