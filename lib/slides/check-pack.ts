// Holds a pack against the data: every indicator, edition, breakdown and chart kind that it names must be there.

import { type FigureQuery, resolveState } from "../address/state";
import { indicatorById } from "../catalogue/indicators";
import { BadRequest } from "../errors";
import type { Dataset } from "../figure/dataset";
import type { Problem } from "../problem";
import type { Pack } from "./pack";
import { packQuery } from "./pack-query";
import { packProblem } from "./read-pack";

/** Ids that share a word with one that is not there. */
function similar(id: string): string[] {
  const words = id.split("-");
  return [...indicatorById.keys()].filter((one) => one.split("-").some((word) => words.includes(word))).slice(0, 5);
}

/** Problems of a pack's figures; empty where all can be shown. */
export function checkPack(pack: Pack, dataset: Dataset, file = ""): Problem[] {
  return pack.slides.flatMap((slide, index): Problem[] => {
    if (!("figure" in slide)) return [];
    const indicator = indicatorById.get(slide.figure);
    if (!indicator) {
      const detail = { value: slide.figure, similar: similar(slide.figure).join(", ") };
      return [packProblem(file, ["slides", index, "figure"], "pack-unknown-figure", detail)];
    }
    const observations = dataset.observations.filter((one) => one.indicator === indicator.id);
    const { breakdown, ...rest } = packQuery(indicator, observations, slide.state);
    const refused = (query: FigureQuery): Problem[] => {
      try {
        resolveState(indicator, observations, query);
        return [];
      } catch (error) {
        if (!(error instanceof BadRequest)) throw error;
        const { name = "", value = "", allowed = "" } = error.detail;
        const detail = { value, allowed, figure: indicator.id };
        return [packProblem(file, ["slides", index, "state", name], "pack-not-there", detail)];
      }
    };
    const first = refused({ breakdown });
    if (first.length > 0) return first;
    const editions = [rest.editions ?? []].flat();
    return [
      ...editions.flatMap((edition) => refused({ breakdown, editions: edition })),
      ...refused({ ...rest, breakdown, editions: undefined }),
    ];
  });
}
