// GET /api/v1/check?q=SENTENCE&lang=ja|en: whether a sentence can be said from the published numbers, clause by clause.
// POST with { sentences: [SENTENCE or { text, indicator }] }: many at once, with numbers and what can be said instead.
import { z } from "zod";
import { checkParameters } from "../../../../lib/address/query";
import { readReader } from "../../../../lib/address/reader";
import { checkSentence } from "../../../../lib/claims/check-sentence";
import { checkedAnswer } from "../../../../lib/claims/checked-answer";
import { draftAnswer, mostTriesOfDraft } from "../../../../lib/claims/draft-answer";
import { mostAtOnce } from "../../../../lib/claims/mark-document";
import { maximumSentenceLength } from "../../../../lib/claims/normalise";
import { BadRequest } from "../../../../lib/errors";
import { answer, etagOf, notModified, originOf, refuse } from "../../../_server/answer";
import { refuseInBoth } from "../../../_server/api-list";
import { forTheReader } from "../../../_server/front/cache-rules";
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
    const body = checkedAnswer(checkSentence(sentence, dataset, reader), reader);
    const headers = { "Content-Type": "application/json; charset=utf-8", "Cache-Control": forTheReader };
    return answer(`${JSON.stringify(body)}\n`, etag, headers);
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return refuseInBoth(error);
  }
}

const sentence = z.string().refine((text) => [...text].length <= maximumSentenceLength);
const sentences = z.array(z.union([sentence, z.strictObject({ text: sentence, indicator: z.string().max(100) })]));
const posted = z.strictObject({ sentences: sentences.max(mostAtOnce) });
/** Letters written as JSON's longest escape, and room for what stands around them. */
const mostBytes = mostAtOnce * (6 * maximumSentenceLength + 200);

/** 200 with `{ sentences: [answer and details] }`, never kept; 400 with `{ error: { code, ja, en } }`. */
export async function POST(request: Request): Promise<Response> {
  try {
    const query = new URL(request.url).searchParams;
    checkParameters(query, ["lang", "era"]);
    const reader = readReader(query);
    const asked = await postedSentences(request);
    const dataset = await loadDataset();
    const answers = [];
    const tries = { left: mostTriesOfDraft };
    for (const one of asked) {
      const { text, indicator } = typeof one === "string" ? { text: one, indicator: null } : one;
      answers.push(draftAnswer(text, dataset, reader, indicator, tries));
      // Others are answered in between.
      await new Promise(setImmediate);
    }
    return refuse(200, `${JSON.stringify({ sentences: answers })}\n`, {
      "Content-Type": "application/json; charset=utf-8",
    });
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return refuseInBoth(error);
  }
}

/** @throws BadRequest 400 `unreadable-sentences` */
async function postedSentences(request: Request): Promise<z.infer<typeof posted>["sentences"]> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  const read = length <= mostBytes ? posted.safeParse(await request.json().catch(() => null)) : null;
  if (read?.success) return read.data.sentences;
  throw new BadRequest(400, "unreadable-sentences", { most: mostAtOnce, long: maximumSentenceLength });
}
