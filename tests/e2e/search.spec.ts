// The search from the header and its results page.
import { expect, visit as test } from "./watched-test";

const results = 'main a[href*="/figures/"], main a[href*="/sources#"], main .hit a';

test("the header's form leads to results, and a result to its figure", async ({ page }) => {
  await page.goto("/damage");
  await page.locator("header input[name=q]").fill("かんせんけいろ");
  await page.locator("header input[name=q]").press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.locator("main .found[role=status]")).toContainText("かんせんけいろ");
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

test("a number answers first, with its save; the sources are folded last", async ({ page }) => {
  for (const [path, value, period] of [
    ["/search?q=被害件数", "226件", "令和7年"],
    ["/search?q=令和6年の被害件数", "222件", "令和6年"],
    ["/search?q=リモートデスクトップ", "22%", "令和7年上半期"],
    ["/en/search?q=latest", "226", "2025"],
  ] as const) {
    await page.goto(path);
    const card = page.locator("main .answer-card");
    await expect(card.locator(".key-number"), path).toContainText(value);
    await expect(card.locator(".key-period"), path).toContainText(period);
    await expect(card.locator('a[href*=".pptx"]')).toHaveCount(1);
    const before = await page
      .locator("main .hit")
      .first()
      .evaluate((hit) => {
        const first = document.querySelector("main .answer-card") as Element;
        return first.compareDocumentPosition(hit) & Node.DOCUMENT_POSITION_FOLLOWING;
      });
    expect(before, path).toBeTruthy();
  }
  await page.goto("/search?q=ランサムウェア");
  const sources = page.locator("main details.found-sources");
  await expect(sources).not.toHaveAttribute("open");
  await expect(page.locator("main .hit").last()).toBeHidden();
  await sources.locator("summary").click();
  await expect(page.locator("main .hit").last()).toBeVisible();
});

test("a prefecture is answered: nothing is published, what may be said, and slides for the office's own number", async ({
  page,
}) => {
  await page.goto("/search?q=とくしま");
  const answer = page.locator("main .place-answer");
  await expect(answer).toContainText("都道府県別の数値は公表されていない");
  await expect(answer).toContainText("徳島県警察本部");
  await expect(answer).toContainText("全国で226件（令和7年）");
  await expect(answer.locator('a[href^="/figures/ransomware-prefectures"]')).toBeVisible();
  const saved = page.waitForEvent("download");
  await answer.getByRole("button", { name: "PowerPointで保存" }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.pptx$/);
  await answer.getByRole("link", { name: "スライドを編集する" }).click();
  await expect(page).toHaveURL(/\/papers\/packs\/prefecture-tokushima\/edit/);
  await expect(page.locator(".pack-editor")).toContainText("徳島県の数値（本庁独自、当課調べ）");
  await page.goto("/papers/check?q=徳島県のランサムウェア被害は増加した");
  await expect(page.locator("main .place-answer")).toContainText("徳島県警察本部");
  await page.goto("/en/search?q=our%20prefecture");
  await expect(page.locator("main .place-answer")).toContainText("No numbers by prefecture are published");
});
