// axe finds nothing on any make of page, in both languages, light and dark, with every disclosure open.
import AxeBuilder from "@axe-core/playwright";
import { pagesOfEachMake } from "./routes";
import { expect, test } from "./watched-test";

for (const path of pagesOfEachMake) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("details")) one.open = true;
    });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ colorScheme, id, at: nodes.map(({ html }) => html) }))).toEqual([]);
    }
  });
}

test("the keyboard reaches the content past the header", async ({ page }) => {
  await page.goto("/damage");
  // Chromium drops keys that come before the first painted frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.keyboard.press("Tab");
  await expect(page.locator('a[href="#main"]')).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});
