// The header's entries in one row, and the index of a long page: in sight while the page runs, and over nothing that is
// jumped to or has the keyboard.
import { expect, visit as test } from "./watched-test";

for (const path of ["/", "/en"]) {
  test(`the header of ${path} has at most seven entries, in one row`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(path);
    const tops = await page
      .locator("header .site-nav a")
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(tops.length).toBeGreaterThan(3);
    expect(tops.length).toBeLessThanOrEqual(7);
    expect(new Set(tops).size).toBe(1);
  });
}

const longPages = ["/damage", "/en/infection-routes", "/countermeasures", "/methods", "/sources"];

for (const path of longPages) {
  test(`the index of ${path} stays at the top and covers nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 600 });
    await page.goto(path);
    const index = page.locator("main nav.contents");
    const bottom = () => index.evaluate((one) => one.getBoundingClientRect().bottom);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    expect(await index.evaluate((one) => one.getBoundingClientRect().top)).toBe(0);
    expect(await bottom()).toBeLessThan(80);

    const links = index.locator("a");
    if ((await index.locator("summary").count()) > 0) await index.locator("summary").click();
    const link = links.nth(1);
    const place = ((await link.getAttribute("href")) ?? "").slice(1);
    await link.click();
    await expect(index.locator("details[open]")).toHaveCount(0);
    const target = () => page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1, place);
    await expect.poll(target).toBeGreaterThanOrEqual(await bottom());
    await expect(page.locator(`[id="${place}"]`)).toBeInViewport();

    await page.goto(path);
    await page.locator("footer a").first().focus();
    await expect(page.locator("footer a").first()).toBeFocused();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press("Shift+Tab");
      const covered = await page.evaluate(() => {
        const [here, nav] = [document.activeElement, document.querySelector("main nav.contents")];
        if (!here || !nav || nav.contains(here)) return "";
        const box = here.getBoundingClientRect();
        const over = nav.getBoundingClientRect();
        return box.bottom > over.top && box.bottom <= over.bottom ? here.outerHTML.slice(0, 120) : "";
      });
      expect(covered, `${step} steps back`).toBe("");
    }
  });
}

test("on a phone the index is a list at its place", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto("/damage");
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await expect(page.locator("main nav.contents")).not.toBeInViewport();
});
