// Good tables, spoiled: stored as a whole or not at all.
import { expect, it } from "vitest";
import { importSpoiltTables } from "./spoilt-tables";

it("a spoiled table is stored as a whole or not at all, with sentences for what is wrong", async () => {
  const { tried, stored, refused, failures } = await importSpoiltTables({ seed: 2022, count: 300 });
  expect(failures).toEqual([]);
  expect(tried).toBe(300);
  // The mutations are neither all harmless nor all fatal.
  expect(stored).toBeGreaterThan(10);
  expect(refused).toBeGreaterThan(100);
});
