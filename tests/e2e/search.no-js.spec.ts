// The search is a form with a results page: no script is needed.
import { expect, test } from "./watched-test";

test("the header's form finds without JavaScript", async ({ page }) => {
  await page.goto("/");
  await page.locator("header input[name=q]").fill("ﾗﾝｻﾑｳｪｱ VPN");
  await page.locator("header button[type=submit]").click();
  await expect(page.locator("main .hit").first()).toBeVisible();
  await expect(page.locator("main mark").first()).toBeVisible();
});
