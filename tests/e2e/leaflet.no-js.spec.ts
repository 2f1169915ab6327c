// Without JavaScript: the form works, the sheets are there, and the panels stand as pictures and tables.
import { expect, test } from "./watched-test";

test("the leaflet needs no script", async ({ page }) => {
  await page.goto("/papers/leaflet");
  await page.getByRole("combobox").selectOption("R6");
  await page.getByLabel("電話").fill("000-000-0000");
  await page.getByRole("button", { name: "この内容で表示" }).click();
  await expect(page).toHaveURL(/edition=R6&style=color&desk=&tel=000-000-0000&link=&office=$/);
  await expect(page.locator(".leaflet-sheet svg[role=img]")).toHaveCount(1);
  await expect(page.locator(".leaflet-sheet")).toContainText("000-000-0000");
  const cards = page.locator(".leaflet-reader .figure-card");
  expect(await cards.count()).toBeGreaterThanOrEqual(4);
  await expect(cards.first().locator(".picture svg[role=img]:visible")).toHaveCount(1);
  await expect(page.getByRole("link", { name: "PDFを保存" })).toHaveAttribute("href", /^\/leaflet\.pdf\?edition=R6&/);
});

test("its panels are ordered by links, and stay so when the form is sent", async ({ page }) => {
  await page.goto("/papers/leaflet?desk=%E8%A6%8B%E6%9C%AC%E7%AA%93%E5%8F%A3");
  const panels = page.locator(".leaflet-panels li");
  const [first = "", second = ""] = await panels.locator("label").allTextContents();
  await page.getByRole("link", { name: `前へ　${second.trim()}` }).click();
  await expect(panels.first()).toContainText(second.trim());
  await expect(page.locator(".leaflet-sheet")).toContainText("見本窓口");
  await page.getByRole("button", { name: "この内容で表示" }).click();
  await expect(panels.locator("label").nth(1)).toHaveText(first);
  await expect(page.locator(".leaflet-reader h2").first()).toContainText(second.trim());
  await expect(page.getByRole("link", { name: "PDFを保存" })).toHaveAttribute("href", /panels=/);
});
