// A collected figure goes on showing the newest, unless its editions were chosen.
import { expect, it } from "vitest";
import { newestEntry } from "../../lib/address/always-newest";
import { indicatorById } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { buildFigure } from "../../lib/figure/build-figure";
import { shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();

it.each([
  ["telework-status", {}, "telework-status"],
  // As the newest is, named or not.
  ["damage-experienced", { editions: "R6" }, "damage-experienced"],
  ["damage-experienced", { editions: "R3" }, "damage-experienced?editions=R3"],
  ["ransomware-cases", { view: "trend" }, "ransomware-cases"],
  ["ransomware-route", { view: "trend" }, "ransomware-route?view=trend"],
  ["ransomware-cases", { "as-of": "2022-06-20" }, /^ransomware-cases\?editions=.*as-of=2022-06-20/],
] as const)("%s %o: %s", (id, query, entry) => {
  const indicator = indicatorById.get(id) as Indicator;
  const figure = buildFigure(indicator, dataset, { lang: "ja", era: "wareki" }, query);
  const made = newestEntry(figure, indicator, dataset.observations);
  if (typeof entry === "string") expect(made).toBe(entry);
  else expect(made).toMatch(entry);
});
