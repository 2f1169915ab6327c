// GET /api/v1/sources: where the numbers come from, by code.
import { sourceKinds } from "../../../../lib/observation";
import { answerList } from "../../../_server/api-list";

export function GET(request: Request): Promise<Response> {
  return answerList(request, {
    name: "sources",
    filters: () => ({ kind: sourceKinds }),
    rows: ({ sources }, only) =>
      [...sources.values()]
        .filter((one) => !only.kind?.length || only.kind.includes(one.kind))
        .map(({ id, ...rest }) => ({ key: id, row: { source: id, ...rest } })),
  });
}
