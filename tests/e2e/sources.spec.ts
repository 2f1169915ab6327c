// Sources: each with its links and its figures, and the editions of the surveys.
import { readData } from "../data/read-extracts";
import { expect, visit as test } from "./watched-test";

test("every source has an anchor, and every figure that stands on it answers", async ({ page, request }) => {
  await page.goto("/sources");
  const ids = readData("sources.csv").rows.map((row) => row.id ?? "");
  expect(ids.length).toBeGreaterThan(60);
  const shown = await page.locator("main .source").evaluateAll((all) => all.map((one) => one.id));
  expect(shown).toEqual([...ids].sort());
  const figures = await page
    .locator('main .source a[href^="/figures/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  // All of them are checked without a browser in tests/figure/source-figures.test.ts.
  const some = [...new Set(figures)].filter((_, index) => index % 12 === 0);
  expect(some.length).toBeGreaterThan(5);
  for (const address of some) expect((await request.get(address)).status(), address).toBe(200);
});

test("links to other sites tell them nothing about the reader", async ({ page }) => {
  await page.goto("/sources");
  const outside = await page
    .locator('main a[href^="http"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).rel));
  expect(outside.length).toBeGreaterThan(60);
  for (const rel of outside) expect(rel).toContain("noreferrer");
});

test("the editions show stated and computed response rates apart", async ({ page }) => {
  await page.goto("/sources#editions");
  const row = (edition: string) =>
    page.locator("main .text-table tr", { has: page.getByRole("rowheader", { name: edition, exact: true }) });
  await expect(row("令和3年調査")).toContainText("2,950");
  await expect(row("令和3年調査")).toContainText("24.3（計算値）");
  await expect(row("平成14年度調査").first()).toContainText("29.7");
});

test("English readers meet no Japanese that is not marked as such", async ({ page }) => {
  for (const path of ["/en/sources", "/en/methods"]) {
    await page.goto(path);
    const unmarked = await page.locator("main").evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const inLanguage = node.parentElement?.closest("[lang]")?.getAttribute("lang");
        const address = node.parentElement?.closest('a[href^="http"]');
        // A Japanese word quoted in 「」 or “” keeps its English beside it.
        const text = (node.textContent ?? "").replace(/「[^」]*」|“[^”]*”/g, "");
        if (inLanguage !== "ja" && !address && /[ぁ-んァ-ヶ一-龠]/.test(text)) found.push(text);
      }
      return found;
    });
    expect(unmarked, path).toEqual([]);
  }
});

test("on paper no table is wider than the sheet or laid over what follows it", async ({ page }) => {
  // A4 without its margins, upright; on its side it has 1017 pixels. In a grid, what goes on over the page is laid over the next part.
  await page.setViewportSize({ width: 688, height: 1000 });
  for (const path of ["/sources", "/methods", "/open-data", "/countermeasures", "/en/sources", "/en/open-data"]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const { wide, inGrid } = await page.locator("main .text-table table").evaluateAll((tables) => {
      const parents = (one: Element): Element[] =>
        one.parentElement ? [one.parentElement, ...parents(one.parentElement)] : [];
      const isGrid = (one: Element) => getComputedStyle(one).display === "grid";
      const lies = (one: Element) => getComputedStyle(one).getPropertyValue("page") === "wide";
      const room = (one: Element) => (parents(one).some(lies) ? 1017 : innerWidth);
      return {
        wide: tables.filter((one) => one.getBoundingClientRect().right > room(one)).length,
        inGrid: tables.filter((one) => parents(one).some(isGrid)).length,
      };
    });
    expect({ path, wide, inGrid }).toEqual({ path, wide: 0, inGrid: 0 });
  }
});
