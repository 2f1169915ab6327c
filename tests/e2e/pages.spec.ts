// Every page, opened once. It answers in its language with a title and one heading, asks nothing of any other host and
// logs no error (watched-test). The interactive charts of a figure's page are its still ones. On one page of each make,
// with every disclosure open: axe finds nothing, light and dark; nothing is cut off at 320 px, 200 % zoom, text at 200 %.
import { differences } from "./compare-inks";
import { axeFinds, rulesOfColour, sideways } from "./page-checks";
import { allPages, isMissing, pagesOfEachMake } from "./routes";
import { expect, visit as test } from "./watched-test";

for (const path of allPages) {
  test(`${path} holds what every page must`, async ({ page }) => {
    const answer = await page.goto(path, { waitUntil: "networkidle" });
    expect(answer?.status()).toBe(isMissing(path) ? 404 : 200);
    await expect(page.locator("html")).toHaveAttribute("lang", /^\/en(\/|$)/.test(path) ? "en" : "ja");
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    if (path.startsWith("/figures/")) expect(await differences(page)).toEqual([]);
    if (!pagesOfEachMake.includes(path)) return;
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("details")) one.open = true;
    });
    expect(await axeFinds(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFinds(page, rulesOfColour), "dark").toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page), "320 px").toEqual([]);
    // A window of 1280 px at 200 % zoom lays out 640 px.
    await page.setViewportSize({ width: 640, height: 400 });
    expect(await sideways(page), "200 % zoom").toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.addStyleTag({ content: ":root { font-size: 200% }" });
    expect(await sideways(page), "text at 200 %").toEqual([]);
  });
}

test("text is set in the font that the server brings", async ({ page }) => {
  await page.goto("/");
  const fetched = () => page.evaluate(() => localStorage.getItem("npa-survey-typeface") !== null);
  await expect.poll(fetched).toBe(true);
  await page.goto("/");
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('16px "BIZ UDPGothic"', "被害"))).toBe(true);
});
