// The interactive chart takes the static picture's place without moving anything, and gives it back to paper.
import { topics } from "../../lib/catalogue/topics";
import { printed } from "./printed";
import { wake } from "./wake";
import { expect, test } from "./watched-test";

/** What moved; empty where nothing did. */
type Shifts = Window & { shifts: string[] };
type LayoutShift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };

for (const { id } of topics) {
  test(`nothing moves when the charts of /${id} come alive`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: string[] = [];
      (window as unknown as Shifts).shifts = shifts;
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as LayoutShift[]) {
          const moved = sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? "?").slice(0, 120));
          shifts.push(`${value}: ${moved.join(", ")}`);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`/${id}`, { waitUntil: "networkidle" });
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      (window as unknown as Shifts).shifts.length = 0;
    });
    await wake(page);
    const cards = page.locator(".figure-card:has(.picture[data-form=chart])");
    for (const card of await cards.all()) {
      await card.scrollIntoViewIfNeeded();
      await expect(card.locator(".interactive[data-ready]")).toBeVisible();
    }
    expect(await page.evaluate(() => (window as unknown as Shifts).shifts)).toEqual([]);
  });
}

test("paper gets the static picture and everything that is folded away", async ({ page }) => {
  await page.goto("/figures/damage-experienced?editions=R2,R3");
  await wake(page);
  await expect(page.locator(".interactive[data-ready]")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".picture svg[role=img]").first()).toBeVisible();
  await expect(page.locator(".interactive")).toBeHidden();
  for (const section of ["table", "nature", "sources"]) {
    await expect(page.locator(`#${section}`)).toBeVisible();
    await expect(page.locator(`#${section} > h2`)).toBeVisible();
  }
  await expect(page.locator("#table table").last()).toBeVisible();
  for (const one of ["header nav", ".figure-controls", ".figure-actions", ".tab-list", "#looks"]) {
    await expect(page.locator(one)).toBeHidden();
  }
});

test("a figure of one chart and its tables is handed out as one sheet of A4", async ({ page }) => {
  for (const path of [
    "/figures/damage-experienced?editions=R2,R3",
    "/figures/telework-status",
    "/en/figures/recovery-time",
  ]) {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await printed(page), path).toEqual(["595 × 842"]);
  }
});
