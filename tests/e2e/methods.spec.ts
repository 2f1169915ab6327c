// Methods: the tables come from the data, every link leads somewhere, the examples are worked out.
import { expect, visit as test } from "./watched-test";

test("the contradictions that arithmetic sees are the four shares and the one sum of the shipped data", async ({
  page,
}) => {
  await page.goto("/methods");
  const rows = page.getByRole("region", { name: "計算で分かるもの" }).locator("tbody tr");
  await expect(rows).toHaveCount(4);
  await expect(rows.filter({ hasText: "1,000万円以上" }).first()).toContainText("15 / 39");
  await expect(page.locator("main")).toContainText("112は、内訳の合計109（103 + 6）と合いません");
  await expect(page.locator("main .contradictions li")).toHaveCount(17);
});

test("each method shows a worked example", async ({ page }) => {
  await page.goto("/methods");
  await expect(page.locator("main .method")).toHaveCount(8);
  await expect(page.locator("#method-interval").locator("..")).toContainText("42.8%から64.7%");
  await expect(page.locator("#method-response-rate").locator("..")).toContainText("24.3%（計算値）");
  await expect(page.locator("#method-series-level").locator("..")).toContainText("146、230、197、222、226件");
  await expect(page.locator("main")).not.toContainText("計算例を示せません");
});

for (const path of ["/methods", "/en/methods", "/countermeasures"]) {
  test(`every link of ${path} leads to a page and to a place on it`, async ({ page, request }) => {
    await page.goto(path);
    const addresses = await page
      .locator('main a:not([href^="http"]):not([download])')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const pages = new Map<string, string>();
    for (const address of new Set(addresses)) {
      const { hash, href } = new URL(address);
      const url = href.slice(0, href.length - hash.length);
      if (!pages.has(url)) {
        const answer = await request.get(url);
        expect(answer.status(), url).toBe(200);
        pages.set(url, await answer.text());
      }
      if (hash) expect(pages.get(url)?.includes(`id="${hash.slice(1)}"`), address).toBe(true);
    }
  });
}

test("advice for medical institutions is a section of its own, with its sources", async ({ page }) => {
  await page.goto("/countermeasures");
  await expect(page.locator("h2#medical")).toBeVisible();
  await expect(page.locator("main .figure-card")).not.toHaveCount(0);
  await expect(page.locator("#fig-backup-taken")).toBeVisible();
});
