// GET /api/v1/check?q=SENTENCE&lang=ja|en: whether a sentence can be said from the published numbers, clause by clause.
import { checkParameters } from "../../../../lib/address/query";
import { askedLang, readReader } from "../../../../lib/address/reader";
import { checkSentence } from "../../../../lib/claims/check-sentence";
import { checkedAnswer } from "../../../../lib/claims/checked-answer";
import { maximumSentenceLength } from "../../../../lib/claims/normalise";
import { BadRequest } from "../../../../lib/errors";
import { answer, etagOf, notModified, originOf } from "../../../_server/answer";
import { refuseInBoth } from "../../../_server/api-list";
import { loadDataset } from "../../../_server/load";

/** 200 with `{ answer, clauses }`; 304; 400 with `{ error: { code, ja, en } }`. */
export async function GET(request: Request): Promise<Response> {
  try {
    const query = new URL(request.url).searchParams;
    checkParameters(query, ["q", "lang"]);
    const sentence = query.get("q") ?? "";
    if ([...sentence].length > maximumSentenceLength)
      throw new BadRequest(400, "text-too-long", { name: "q", most: maximumSentenceLength });
    const reader = readReader(query);
    const dataset = await loadDataset();
    const etag = etagOf(dataset.version, dataset.updated, originOf(request), "check", reader.lang, sentence);
    const known = notModified(request, etag);
    if (known) return known;
    const body = checkedAnswer(checkSentence(sentence, dataset, reader), askedLang(query));
    return answer(`${JSON.stringify(body)}\n`, etag, { "Content-Type": "application/json; charset=utf-8" });
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return refuseInBoth(error);
  }
}
