// The interactive chart takes the static picture's place without moving anything, and gives it back to paper.
import { topics } from "../../lib/catalogue/topics";
import { printed } from "./printed";
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
    // Scripts wait until the fonts are there, so that only what the charts do is measured.
    let letScriptsCome = () => {};
    const fontsAreThere = new Promise<void>((done) => {
      letScriptsCome = done;
    });
    await page.route("**/*.js", async (route) => {
      await fontsAreThere;
      await route.continue();
    });
    await page.goto(`/${id}`, { waitUntil: "domcontentloaded" });
    // Ready may be told before the style sheet has named the fonts: each is asked for, and the page drawn with them.
    await page.waitForFunction(() => document.fonts.size > 0);
    await page.evaluate(async () => {
      await Promise.allSettled([...document.fonts].map((face) => face.load()));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      (window as unknown as Shifts).shifts.length = 0;
    });
    letScriptsCome();
    // Those that come later are asked for as by any reader.
    await page.unrouteAll({ behavior: "wait" });
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
