// GET /api/v1/editions: editions of the surveys with their responses, by survey and time.
import { surveys } from "../../../../lib/observation";
import { answerList } from "../../../_server/api-list";

export function GET(request: Request): Promise<Response> {
  return answerList(request, {
    name: "editions",
    filters: () => ({ survey: surveys }),
    rows: ({ editions }, only) =>
      editions
        .filter((one) => !only.survey?.length || only.survey.includes(one.survey))
        .map((one) => ({ key: [one.survey, one.edition, one.breakdown, one.segment.ja].join("/"), row: one })),
  });
}
