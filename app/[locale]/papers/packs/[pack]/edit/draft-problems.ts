// All that is wrong with a pack in editing: its form, and figures that the data do not have.

import type { Problem } from "../../../../../../lib/problem";
import { type Draft, packOf } from "../../../../../../lib/slides/draft";
import { figureProblems } from "../../../../../../lib/slides/figure-problems";
import type { Pack, PackSlide } from "../../../../../../lib/slides/pack";
import { tidyPack } from "../../../../../../lib/slides/pack-text";
import { readPack } from "../../../../../../lib/slides/read-pack";
import type { BreakdownChoice, FigureChoice } from "../../../../../_server/figure-choices";

/** The choices of a figure slide; null for a text, and for a figure or breakdown that is not there. */
export function choicesOf(
  slide: PackSlide,
  figures: readonly FigureChoice[],
): { figure: FigureChoice; breakdown: BreakdownChoice | undefined } | null {
  const figure = "figure" in slide ? figures.find(({ id }) => id === slide.figure) : undefined;
  if (!figure || !("figure" in slide)) return null;
  const wanted = slide.state?.breakdown;
  const breakdown = wanted ? figure.breakdowns.find(({ value }) => value === wanted) : figure.breakdowns[0];
  return { figure, breakdown };
}

/** The pack to be saved, and its problems; places of paragraphs count only those that are written. */
export function settle(draft: Draft, figures: readonly FigureChoice[]): { pack: Pack; problems: Problem[] } {
  const pack = tidyPack(packOf(draft));
  const problems = [
    ...(readPack(pack).problems ?? []),
    ...figureProblems(pack, {
      ids: figures.map(({ id }) => id),
      isRead: ({ asShown }) => asShown === undefined,
      of: (id) => figures.find((one) => one.id === id),
    }),
  ];
  return { pack, problems };
}

/** Problems at a place or within it: `title`, `slides.2`. */
export function problemsAt(problems: readonly Problem[], place: string): Problem[] {
  return problems.filter(({ column }) => column === place || column.startsWith(`${place}.`));
}
