// What stands over a slide for a moment: the buttons and remarks.

import { current, open } from "./presentation";
import { expect, test } from "./watched-test";

test("the buttons never stand over a slide's title, and nothing is said over a black screen", async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  const all = await open(page);
  const bar = page.locator(".controls");
  for (const _ of all.slice(0, 4)) {
    await page.mouse.move(300, 150);
    await page.mouse.move(310, 160);
    await expect(bar).toHaveAttribute("data-shown", "");
    const [buttons, title] = await Promise.all([
      bar.boundingBox(),
      current(page).locator("text[font-weight='700']").first().boundingBox(),
    ]);
    if (!buttons || !title) throw new Error("Not all is shown");
    expect(buttons.y).toBeGreaterThanOrEqual(title.y + title.height);
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("b");
  for (const key of ["9", "9", "9", "Enter"]) await page.keyboard.press(key);
  await expect(page.locator(".remark")).toContainText("999枚目はありません");
  await expect(page.locator(".remark")).toBeHidden();
  await page.keyboard.press("b");
  await expect(page.locator(".remark")).toBeEmpty();
});
