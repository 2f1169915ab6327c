// Paper from the browser.
import type { Page } from "@playwright/test";

/** Pages and their sizes in points, out of a PDF of the browser. */
export async function printed(page: Page): Promise<string[]> {
  const raw = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  return [...raw.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );
}
