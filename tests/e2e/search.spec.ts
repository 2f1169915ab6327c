// The search from the header and its results page.
import { expect, visit as test } from "./watched-test";

const results = 'main a[href*="/figures/"], main a[href*="/sources#"], main .hit a';

test("the header's form leads to results, and a result to its figure", async ({ page }) => {
  await page.goto("/damage");
  await page.locator("header input[name=q]").fill("かんせんけいろ");
  await page.locator("header input[name=q]").press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.locator("main [role=status]")).toContainText("かんせんけいろ");
  await expect(page.locator("main mark").first()).toHaveText("感染経路");
  await page.locator('main .hit a[href="/figures/ransomware-route"]').first().click();
  await expect(page).toHaveURL("/figures/ransomware-route");
});

test("the form on the page stays in its language", async ({ page }) => {
  await page.goto("/en/search");
  await page.locator("main input[name=q]").fill("remote desktop");
  await page.locator("main button[type=submit]").click();
  await expect(page).toHaveURL(/\/en\/search\?q=remote/);
  const addresses = await page.locator("main .hit a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(address).toMatch(/^\/en\//);
});

test("every kind of result leads to a page or a place on one", async ({ page, request }) => {
  for (const query of ["ランサムウェア", "警察庁", "バックアップ", "業種"]) {
    await page.goto(`/search?q=${encodeURIComponent(query)}`);
    const addresses = await page
      .locator(results)
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(addresses.length, query).toBeGreaterThan(0);
    for (const address of new Set(addresses.filter((_, index) => index % 5 === 0))) {
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(200);
      const place = address.split("#")[1];
      if (place) expect(await answer.text(), address).toContain(`id="${place}"`);
    }
  }
});

test("where nothing is found, the reader is told and offered the topics", async ({ page }) => {
  await page.goto("/search?q=%E5%AD%98%E5%9C%A8%E3%81%97%E3%81%AA%E3%81%84%E8%AA%9E");
  await expect(page.locator("main h2")).toContainText("「存在しない語」は見つかりませんでした");
  await expect(page.locator('main .topic-list a[href="/infection-routes"]')).toBeVisible();
});

test("what was typed is shown as text, and too much of it is cut", async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('<img src=x onerror="alert(1)">')}`);
  await expect(page.locator("main img")).toHaveCount(0);
  await expect(page.locator("main h2")).toContainText("<img src=x");
  await page.goto(`/search?q=${"%F0%9F%94%92".repeat(300)}`);
  expect((await page.locator("main input[name=q]").inputValue()).length).toBeLessThanOrEqual(200);
});
