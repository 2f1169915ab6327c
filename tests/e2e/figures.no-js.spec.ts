// Without JavaScript: every figure shows its picture and its table, and every form and link works.
import { pagesWithFigures } from "./routes";
import { expect, test, visit } from "./watched-test";

for (const path of pagesWithFigures) {
  visit(`${path} shows its figures without JavaScript`, async ({ page }) => {
    await page.goto(path);
    const cards = page.locator(".figure-card, .figure-sheet");
    if (!/^(\/en)?\/?$/.test(path)) expect(await cards.count()).toBeGreaterThan(0);
    for (const card of await cards.all()) {
      // What the source printed only as a picture has no numbers to draw; it says so in their place.
      if (!(await card.locator(".picture").count())) {
        await expect(card.locator(".lost-numbers .lost-source")).toBeVisible();
        continue;
      }
      await expect(card).toContainText(/出典|Source/);
      await expect(card.locator(".picture svg[role=img]:visible")).toHaveCount(1);
      const table = card.locator("details.figure-table, #table");
      if (await table.locator("summary").count()) await table.locator("summary").click();
      await expect(table.locator("table").first()).toBeVisible();
      expect(await table.locator("tbody td").count()).toBeGreaterThan(0);
    }
  });
}

test("a picture's alternative text says the finding and gives the values", async ({ page }) => {
  await page.goto("/figures/damage-experienced?editions=R3");
  const picture = page.locator(".picture svg[role=img]:visible");
  for (const words of [
    /過去1年以内に受けたことのある被害/,
    /「ランサムウェア」が22\.1%で最も多い（令和3年）/,
    /メール不正中継 15\.8%/,
    /情報流出 12\.6%/,
    /母数の記載なし/,
  ]) {
    await expect(picture).toHaveAccessibleName(words);
  }
});

test("search is a form with a results page", async ({ page }) => {
  await page.goto("/damage");
  const search = page.getByRole("search");
  await search.getByRole("searchbox").fill("ﾗﾝｻﾑｳｪｱ");
  await search.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.locator("main")).toContainText("ランサムウェア");
  await expect(page.locator('main a[href^="/figures/ransomware-"]').first()).toBeVisible();
});

test("eras switch without JavaScript", async ({ page }) => {
  await page.goto("/damage");
  await page.locator('header a[href="/ja-western/damage"]').click();
  await expect(page).toHaveURL("/ja-western/damage");
  await expect(page.locator("main")).toContainText("2021年");
});
