// Without JavaScript: the form works, the sheets are there, and the panels stand as pictures and tables.
import { expect, test } from "./watched-test";

test("the leaflet needs no script", async ({ page }) => {
  await page.goto("/papers/leaflet");
  await page.getByRole("combobox").selectOption("R6");
  await page.getByLabel("電話").fill("000-000-0000");
  await page.getByRole("button", { name: "この内容で表示" }).click();
  await expect(page).toHaveURL(/edition=R6&style=color&desk=&tel=000-000-0000&office=$/);
  await expect(page.locator(".leaflet-sheet svg[role=img]")).toHaveCount(2);
  await expect(page.locator(".leaflet-sheet").last()).toContainText("000-000-0000");
  const cards = page.locator(".leaflet-reader .figure-card");
  expect(await cards.count()).toBeGreaterThan(4);
  await expect(cards.first().locator(".picture svg[role=img]:visible")).toHaveCount(1);
  await expect(page.getByRole("link", { name: "PDFを保存" })).toHaveAttribute("href", /^\/leaflet\.pdf\?edition=R6&/);
});
