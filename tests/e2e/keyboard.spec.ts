// The keyboard on a page. What axe sees is held for every make of page in pages.spec.ts.
import { expect, test } from "./watched-test";

test("the keyboard reaches the content past the header", async ({ page }) => {
  await page.goto("/damage");
  // Chromium drops keys that come before the first painted frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.keyboard.press("Tab");
  await expect(page.locator('a[href="#main"]')).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});
