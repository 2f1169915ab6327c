// What a page is looked at for, whatever it is: axe, and nothing wider than the window.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What may differ between light and dark; all else is the same document. */
export const rulesOfColour = ["color-contrast", "link-in-text-block"];

/**
 * What axe is set to do on a page. As it was before it took in frames of other sites, which no page here has: it then opens
 * no window of its own to put its findings together in, for which it would be started a second time.
 */
export const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

/** @param rules all of them where none are named */
export async function axeFinds(page: Page, rules?: string[]): Promise<{ id: string; at: string[] }[]> {
  const axe = axeOn(page);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
}

/** What makes the page wider than the window; boxes that scroll within themselves (wide tables) do not. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`page of ${scrollWidth} px`, ...wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))];
  });
}
