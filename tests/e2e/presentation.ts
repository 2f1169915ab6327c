// What the browser tests of presentations share: opening one, its presenter's window, which slide is shown.
import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";

export const current = (page: Page): Locator => page.locator(".sheet.current svg");
export const slideIs = (page: Page, heading: string | RegExp) =>
  expect(page.locator(".sheet.current")).toHaveAttribute("data-heading", heading);
export const headings = (page: Page) =>
  page
    .locator(".sheet")
    .evaluateAll((sheets) =>
      sheets
        .filter((one) => one.dataset.size === document.documentElement.dataset.size)
        .map((one) => one.dataset.heading ?? ""),
    );

/** Chromium drops keys that come before the first painted frame. */
export async function firstFrame(page: Page): Promise<void> {
  await expect(current(page)).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export async function open(page: Page, address = "/present"): Promise<string[]> {
  await page.goto(address);
  await firstFrame(page);
  return headings(page);
}

export async function openPresenter(context: BrowserContext, page: Page): Promise<Page> {
  const [presenter] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("p")]);
  await expect(presenter.locator(".notes")).toBeVisible();
  await firstFrame(presenter);
  return presenter;
}
