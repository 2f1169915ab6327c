// Every page answers, asks nothing of any other host, and logs no error (watched-test fails it otherwise).
import { allPages, isMissing } from "./routes";
import { expect, test } from "./watched-test";

for (const path of allPages) {
  test(`${path} needs nothing but its own server`, async ({ page }) => {
    const answer = await page.goto(path, { waitUntil: "networkidle" });
    expect(answer?.status()).toBe(isMissing(path) ? 404 : 200);
    await expect(page.locator("html")).toHaveAttribute("lang", /^\/en(\/|$)/.test(path) ? "en" : "ja");
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
  });
}

test("text is set in the font that the server brings", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('16px "BIZ UDPGothic"', "被害"))).toBe(true);
});
