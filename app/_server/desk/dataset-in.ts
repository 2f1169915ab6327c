// What any opened database says, as pages show it.
import {
  contradictions,
  dataState,
  editions,
  longBreakdowns,
  notObtained,
  observations,
  sources,
} from "../../../db/queries";
import { stated } from "../../../db/stated";
import type { View } from "../../../db/view";
import type { Dataset } from "../../../lib/figure/dataset";
import { mostOptions } from "../../../lib/figure/long-breakdown";
import { splitUnconfirmed } from "../../../lib/figure/unconfirmed";

export async function datasetIn(view: View): Promise<Dataset> {
  const [state, list, all, gaps, said, long, places, numbers] = await Promise.all([
    dataState(view),
    sources(view),
    editions(view),
    notObtained(view),
    contradictions(view),
    longBreakdowns(view, mostOptions),
    stated(view),
    observations(view, { most: mostOptions }),
  ]);
  const byId = new Map(list.map((one) => [one.id, one]));
  const about = { sources: byId, editions: all, notObtained: gaps, contradictions: said, stated: places, ...state };
  return { ...about, ...(long.size > 0 ? { long } : {}), ...splitUnconfirmed(numbers, byId) };
}
