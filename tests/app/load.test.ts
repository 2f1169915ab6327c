// A figure that is built from its own observations is the one that all of them would give, also as of an earlier day.
import { expect, it } from "vitest";
import { figuresIn, loadDataset, loadDatasetOf, loadFigure } from "../../app/_server/load";
import { indicators } from "../../lib/catalogue/indicators";
import { serveShippedData } from "../export/shipped-database";

serveShippedData();
const reader = { lang: "ja", era: "wareki" } as const;

it("reads the observations of the indicators that are asked for, and of no name that is none", async () => {
  const some = await loadDatasetOf(["recovery-cost", "no-such-figure"]);
  expect(some.observations.length).toBeGreaterThan(0);
  expect(new Set(some.observations.map(({ indicator }) => indicator))).toEqual(new Set(["recovery-cost"]));
  expect((await loadDatasetOf([])).observations).toEqual([]);
});

it.each([{}, { "as-of": "2022-06-20" }, { unconfirmed: "show" }])("gives the same figures with %o", async (query) => {
  // One by one, before all is read.
  const own = [];
  for (const { id } of indicators) own.push(await loadFigure(id, reader, query));
  const chosen = indicators.map(({ id }) => ({ indicator: id, state: query }));
  expect(own).toEqual(figuresIn(await loadDataset(), chosen as never, reader));
});
