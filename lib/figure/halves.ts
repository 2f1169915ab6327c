// The two halves that a year's count is made of, where both are published and make it up exactly.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Indicator } from "../catalogue/types";
import { halvesOfYear } from "../edition";
import type { Observation } from "../observation";
import type { Arrangement } from "./arrange";
import type { Figure } from "./figure";

type Halves = Figure["halves"][number];

/** [category]: the halves of each year of a figure of counts over time; empty where none has any. */
export function halvesOf(
  indicator: Indicator,
  { categories, series, cells }: Arrangement,
  all: readonly Observation[],
  kind: Figure["kind"],
): Figure["halves"] {
  if (indicator.unit !== "count" || !indicator.additive || !chartTraits[kind].stacksHalves || series.length !== 1)
    return [];
  const exact = (edition: string, year: Observation) => {
    const same = (one: Observation) =>
      one.edition === edition &&
      one.item === year.item &&
      one.breakdown === year.breakdown &&
      one.segment === year.segment;
    const found = all.find(same);
    return found?.qualifier === "exact" ? found.value : null;
  };
  const halves = categories.map((_, index): Halves => {
    const year = cells[index]?.[0];
    const codes = year && halvesOfYear(year.edition);
    if (!year || !codes || year.qualifier !== "exact") return null;
    const [first, second] = [exact(codes[0], year), exact(codes[1], year)];
    // Halves that were revised later no longer make up their year.
    return first !== null && second !== null && first + second === year.value ? { first, second } : null;
  });
  return halves.some((one) => one !== null) ? halves : [];
}
