// Nothing is cut off on a narrow screen or when the reader enlarges: 320 px, 200 % zoom, text at 200 %.
import type { Page } from "@playwright/test";
import { pagesOfEachMake } from "./routes";
import { expect, test } from "./watched-test";

for (const path of pagesOfEachMake) {
  test(`${path} fits 320 px and 200 %`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await sideways(page), "320 px").toEqual([]);
    // A window of 1280 px at 200 % zoom lays out 640 px.
    await page.setViewportSize({ width: 640, height: 400 });
    expect(await sideways(page), "200 % zoom").toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.addStyleTag({ content: ":root { font-size: 200% }" });
    expect(await sideways(page), "text at 200 %").toEqual([]);
  });
}

/** What makes the page wider than the window; boxes that scroll within themselves (wide tables) do not. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`page of ${scrollWidth} px`, ...wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))];
  });
}
