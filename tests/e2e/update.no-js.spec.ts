// The bring-back check needs script: without it the page says so, and how to find the figure's address in the file.
import { expect, test } from "./watched-test";

test("says why nothing can be chosen, and what to do instead", async ({ page }) => {
  await page.goto("/papers/update");
  await expect(page.locator("main")).toContainText("JavaScriptが必要です。");
  await expect(page.locator("main")).toContainText("figure1.address");
  await expect(page.locator("main input")).toHaveCount(0);
});
