// Figures that a search finds, each once, with the breakdown that the words point to.
import { readFigurePage } from "../../../../../../lib/address/figure";
import { type IndexedDocument, search } from "../../../../../../lib/catalogue/search";
import type { Lang } from "../../../../../../lib/localised";
import type { BreakdownChoice, FigureChoice } from "../../../../../_server/figure-choices";

export type FoundFigure = {
  figure: FigureChoice;
  breakdown: BreakdownChoice;
  /** The answer option or group that was found, where it is not the name itself. */
  by: string;
};

/** All figures in reading order where nothing is asked; else those that match, best first. */
export function findFigures(
  query: string,
  figures: readonly FigureChoice[],
  documents: readonly IndexedDocument[],
  lang: Lang,
): FoundFigure[] {
  const found = new Map<string, FoundFigure>();
  const add = (id: string, wanted: string | null, by: string) => {
    const figure = figures.find((one) => one.id === id);
    const breakdown = figure?.breakdowns.find(({ value }) => value === wanted) ?? figure?.breakdowns[0];
    if (figure && breakdown && !found.has(id)) found.set(id, { figure, breakdown, by });
  };
  if (query.trim() === "") {
    for (const { id } of figures) add(id, null, "");
  } else {
    for (const { path, title, kind } of search(query, documents, lang).hits) {
      const found = readFigurePage(path);
      const breakdown = found?.state.find(([name]) => name === "breakdown")?.[1] ?? null;
      if (found) add(found.indicator, breakdown, kind === "indicator" ? "" : title.text);
    }
  }
  return [...found.values()];
}
