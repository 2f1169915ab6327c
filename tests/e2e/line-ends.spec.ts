// Where lines end and what stands under what: on pages, at the widths of a telephone, a tablet and a screen.
import type { Page } from "@playwright/test";
import { expect, test } from "./watched-test";

/** Eras that part from their years at the end of a line, in what is said of figures. */
function parted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const within =
      ".figure-head, .figure-answer, .figure-subtitle, .cautions, .figure-notes, .number-table, .source-line";
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.parentElement?.closest(within) || node.parentElement.closest("svg")) continue;
      for (const match of (node.textContent ?? "").matchAll(/(?:昭和|平成|令和)(?:\d+|元)年/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(node.textContent ?? "");
      }
    }
    return found;
  });
}

for (const width of [320, 390, 1024]) {
  test(`an era stays with its year at ${width} pixels, also where a browser knows no phrases`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["/", "/damage", "/figures/ransomware-cases", "/figures/damage-experienced?editions=R2,R3"]) {
      await page.goto(path);
      await page.addStyleTag({ content: ":root :lang(ja), :root :lang(ja) * { word-break: normal !important }" });
      await page.evaluate(() => {
        for (const one of document.querySelectorAll("details")) one.open = true;
      });
      expect(await parted(page), path).toEqual([]);
    }
  });
}

test("the English pages' names stand in one row beside a tablet's width", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto("/en");
  const links = await page
    .locator(".site-nav a")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(links.length).toBeGreaterThan(4);
  expect(new Set(links.map(Math.round)).size).toBe(1);
});

test("on a topic's page cautions stand under their picture, and what repeats other rows behind a rule", async ({
  page,
}) => {
  await page.goto("/damage");
  const card = page.locator(".figure-card:has(.cautions):has(.figure-body svg)").first();
  const [picture, cautions] = await Promise.all([
    card.locator(".figure-body svg").first().boundingBox(),
    card.locator(".cautions").boundingBox(),
  ]);
  expect(cautions?.y ?? 0).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? 0));

  await page.goto("/figures/recovery-cost");
  const rule = page.locator("tr:not(.apart) + tr.apart").first().locator("th");
  const widths = await rule.evaluate((one) => {
    const { borderTopWidth, paddingLeft } = getComputedStyle(one);
    return [Number.parseFloat(borderTopWidth), Number.parseFloat(paddingLeft)];
  });
  expect(widths[0]).toBeGreaterThan(1);
  expect(widths[1]).toBeGreaterThan(8);
});
