// What an interval covers and what it does not is said once a page wherever whiskers are drawn: in sight, on a figure's
// own page with the nature of its numbers.
import { expect, visit as test } from "./watched-test";

for (const path of ["/", "/damage", "/infection-routes", "/figures/ransomware-route", "/en/damage"]) {
  test(`${path} says once what the intervals cover`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(".interval-note")).toHaveCount(1);
    if (path.includes("/figures/")) await page.getByRole("tab", { name: "数値の性質" }).click();
    await expect(page.locator(".interval-note")).toBeVisible();
    await expect(page.locator(".interval-note")).toContainText(path.startsWith("/en") ? "Wilson" : "ウィルソン");
  });
}

test("a plain picture has no whiskers and no note on them", async ({ page }) => {
  await page.goto("/figures/ransomware-route?intervals=off");
  await expect(page.locator(".picture").first()).toBeVisible();
  await expect(page.locator(".interval-note")).toHaveCount(0);
});
