// GET /api/v1/observations?indicator=…&edition=…&breakdown=…: the stored numbers as their sources state them.
import { askedLang } from "../../../../lib/address/reader";
import { answerList } from "../../../_server/api-list";
import { make } from "../../../_server/making/make";
import { observationList } from "../../../_server/observation-list";
import { orPlainRefusal } from "../../../_server/plain-refusal";

export function GET(request: Request): Promise<Response> {
  const { url } = request;
  return orPlainRefusal(askedLang(new URL(url).searchParams), () =>
    answerList(request, observationList, async (origin, version) => {
      const { body, link } = await make("observations", { url, origin }, request, version);
      return { body: new TextDecoder().decode(body), link };
    }),
  );
}
