// Without script a presentation is read and printed: every slide one under the other, its text below it.
import { expect, test } from "./watched-test";

test("all slides and their texts stand one under the other, at a desk and on a telephone", async ({ page }) => {
  await page.goto("/present?pack=crisis-meeting-2022-06-20");
  for (const { width, size } of [
    { width: 1280, size: "16:9" },
    { width: 360, size: "4:3" },
  ]) {
    await page.setViewportSize({ width, height: 740 });
    const sheets = page.locator(`.sheet[data-size="${size}"]`);
    expect(await sheets.count()).toBeGreaterThanOrEqual(15);
    let below = 0;
    for (const sheet of await sheets.all()) {
      const box = await sheet.locator("svg").boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(below - 1);
      expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      below = (box?.y ?? 0) + (box?.height ?? 0);
    }
    await expect(page.locator(`.sheet:not([data-size="${size}"])`).first()).toBeHidden();
    await expect(page.getByRole("table").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(await page.locator('.sheet[data-size="4:3"]').count());
});
