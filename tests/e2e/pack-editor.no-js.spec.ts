// Without script a pack can't be edited; the page says so and leads to what works all the same.
import { expect, test } from "./watched-test";

test("the editor's page leads to the pack as it is", async ({ page }) => {
  await page.goto("/papers/packs/crisis-meeting-2022-06-20/edit");
  const without = page.locator("noscript");
  await expect(without.locator("p").first()).toBeVisible();
  await expect(without.locator("p").first()).toContainText("ブラウザーのJavaScriptが必要です。");
  for (const [address, type] of [
    ["/packs/crisis-meeting-2022-06-20.json", "application/json"],
    ["/packs/schema.json", "application/schema+json"],
  ] as const) {
    const href = (await without.locator(`a[href^="${address}"]`).getAttribute("href")) ?? "";
    expect((await page.request.get(href)).headers()["content-type"]).toContain(type);
  }
  await without.locator('a[href^="/present"]').click();
  await expect(page).toHaveTitle(/危機管理連絡会議/);
});
