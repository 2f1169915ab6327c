// Holds a pack against the data: every indicator, edition, breakdown and chart kind that it names must be there.

import type { Days } from "../address/as-of";
import { availableKinds } from "../address/available-kinds";
import { availableBreakdowns, availableEditions } from "../address/state";
import { indicatorById } from "../catalogue/indicators";
import { datasetOn } from "../figure/as-shown";
import type { Dataset } from "../figure/dataset";
import { observationsOf } from "../figure/observations-of";
import type { Problem } from "../problem";
import { type Choices, figureProblems, type Offer, type Offers } from "./figure-problems";
import type { Pack } from "./pack";

const choices = (values: readonly string[]): Choices => values.map((value) => ({ value }));

function offersIn(dataset: Dataset): Offers {
  const of = (id: string, days: Days): Offer | undefined => {
    const indicator = indicatorById.get(id);
    if (!indicator) return undefined;
    const own = observationsOf(datasetOn(dataset, days).observations, id);
    const breakdowns = availableBreakdowns(indicator, own).map((value) => {
      const kinds = choices(availableKinds(indicator, own, value));
      return { value, editions: choices(availableEditions(own, value)), kinds };
    });
    return { name: id, breakdowns };
  };
  const isRead = ({ asShown }: Days) => asShown === undefined || dataset.shown?.has(asShown) === true;
  return { ids: [...indicatorById.keys()], isRead, of };
}

/** Problems of a pack's figures; empty where all can be shown. */
export function checkPack(pack: Pack, dataset: Dataset, file = ""): Problem[] {
  return figureProblems(pack, offersIn(dataset), file);
}
