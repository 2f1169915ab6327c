// GET /api/v1/indicators: what was asked or counted, in the order of the catalogue.
import { indicators } from "../../../../lib/catalogue/indicators";
import { asWorded } from "../../../../lib/figure/as-worded";
import { surveys } from "../../../../lib/observation";
import { answerList } from "../../../_server/api-list";

export function GET(request: Request): Promise<Response> {
  return answerList(request, {
    name: "indicators",
    filters: () => ({ survey: surveys }),
    rows: (dataset, only) =>
      indicators
        .filter((one) => !only.survey?.length || only.survey.includes(one.survey))
        .map((one) => ({
          key: one.id,
          row: {
            indicator: one.id,
            survey: one.survey,
            topic: one.topic,
            name: one.name,
            question: asWorded(one, dataset).question,
            population: one.population,
            unit: one.unit,
            answer: one.answer,
            breakdowns: one.breakdowns,
          },
        })),
  });
}
