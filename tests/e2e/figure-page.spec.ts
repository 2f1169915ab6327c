// A figure's page: the chart on the first screen, controls that act at once and are never tall, menus, tabs.
import type { Page } from "@playwright/test";
import { wake } from "./wake";
import { expect, test, visit } from "./watched-test";

/** One of each kind, in both languages, and those with the most to choose. */
const figures = [
  "/figures/damage-experienced",
  "/en/figures/damage-experienced?editions=R2,R3",
  "/figures/double-extortion",
  "/en/figures/double-extortion",
  "/figures/ransomware-cases",
  "/en/figures/ransomware-cases",
  "/figures/ransomware-route?view=compare",
  "/en/figures/ransomware-route",
  "/figures/telework-status",
  "/figures/recovery-time",
  "/figures/damage-any",
  "/figures/damage-ever-experienced",
  "/en/figures/remote-access-allowed",
];

/** Where the chart that is seen begins. */
async function chartTop(page: Page): Promise<number> {
  return (await page.locator(".figure-drawn .picture").boundingBox())?.y ?? Number.NaN;
}

for (const path of figures) {
  visit(`${path} has its chart on the first screen`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 600 });
    await page.goto(path);
    expect(await chartTop(page)).toBeLessThan(320);
    await page.setViewportSize({ width: 360, height: 740 });
    // Its legend and its first marks, not its edge alone.
    expect(await chartTop(page)).toBeLessThan(740 - 180);
  });

  visit(`no control of ${path} is tall`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 640, 768, 1024, 1366, 1920]) {
      await page.setViewportSize({ width, height: 740 });
      const tall = () =>
        page
          .locator(
            ".figure-controls :is(label, select, button, summary, input), .figure-actions :is(summary, button), [role=tab]",
          )
          .evaluateAll((all) =>
            all
              .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 60)
              .map((one) => `${one.outerHTML.slice(0, 120)} ${one.getBoundingClientRect().height}`),
          );
      expect(await tall(), String(width)).toEqual([]);
      const more = page.locator(".controls-button");
      if (!(await more.isVisible())) continue;
      await more.click();
      expect(await tall(), `${width}, opened`).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });
}

test.describe("the controls", () => {
  test("act at once, keep the focus and give the address of what is shown", async ({ page }) => {
    await page.goto("/figures/ransomware-cases");
    await expect(page.locator(".controls-submit")).not.toBeInViewport();
    await page.getByRole("radio", { name: "半期" }).check();
    await expect(page.locator(".figure-subtitle")).toContainText("上半期");
    await expect(page).toHaveURL(/editions=R2H2/);
    await expect(page).not.toHaveURL(/shown=/);
    await expect(page.getByRole("radio", { name: "半期" })).toBeFocused();
    await page.getByLabel("始め").focus();
    await page.getByLabel("始め").selectOption({ label: "令和5年上半期" });
    await expect(page).toHaveURL(/editions=R5H1,/);
    await expect(page.getByLabel("始め")).toBeFocused();
    await page.reload();
    await expect(page.getByLabel("始め")).toHaveValue("R5H1");
    await page.getByRole("radio", { name: "年を比べる" }).check();
    await expect(page).toHaveURL(/view=compare|editions=/);
    await expect(page.getByRole("radio", { name: "年を比べる" })).toBeChecked();
  });

  test("take whiskers away and bring them back", async ({ page }) => {
    await page.goto("/figures/ransomware-route");
    await page.getByRole("checkbox", { name: "区間" }).uncheck();
    await expect(page).toHaveURL(/intervals=off/);
    await page.getByRole("checkbox", { name: "区間" }).check();
    await expect(page).not.toHaveURL(/intervals=off/);
  });

  test("follow the range that is dragged under the chart", async ({ page }) => {
    await page.goto("/figures/ransomware-cases");
    await wake(page);
    const ends = page.locator(".range-brush [role=slider]");
    await expect(ends).toHaveCount(2);
    await ends.first().focus();
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/editions=R4,R5,R6,R7/);
    await expect(page.getByLabel("始め")).toHaveValue("R4");
    const [start, end] = [await ends.first().boundingBox(), await ends.last().boundingBox()];
    if (!start || !end) throw new Error("no brush");
    const step = (end.x - start.x) / 3;
    await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2);
    await page.mouse.down();
    await page.mouse.move(end.x + end.width / 2 - step, end.y + end.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect(page.getByLabel("終わり")).toHaveValue("R6");
  });

  test("compare the years that are ticked", async ({ page }) => {
    await page.goto("/figures/damage-experienced?view=compare&editions=R3,R6");
    await page.locator(".control-years > summary").click();
    await page.getByRole("checkbox", { name: "令和2年" }).check();
    await expect(page).toHaveURL(/editions=R2,R3,R6/);
    // The menu stays open for the next one.
    await page.getByRole("checkbox", { name: "令和6年" }).uncheck();
    await expect(page).toHaveURL(/editions=R2,R3(&|$)/);
  });
});

test.describe("menus", () => {
  test("open one at a time, and close with Escape and with a click elsewhere", async ({ page }) => {
    await page.goto("/figures/damage-experienced");
    const [save, share] = [page.locator(".save-menu"), page.locator(".share-menu")];
    await save.locator("summary").click();
    await expect(save.getByRole("link").first()).toHaveText("PowerPoint");
    await share.locator("summary").click();
    await expect(save.getByRole("link").first()).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(share.locator(".menu-panel")).toBeHidden();
    await expect(share.locator("summary")).toBeFocused();
    await save.locator("summary").press("Enter");
    await expect(save.getByRole("link").first()).toBeVisible();
    await page.locator("h1").click();
    await expect(save.getByRole("link").first()).toBeHidden();
  });

  test("of a tile and of a card save to PowerPoint", async ({ page }) => {
    await page.goto("/");
    const tile = page.locator(".key-tile").first();
    await tile.locator(".tile-menu > summary").click();
    await expect(tile.getByRole("link", { name: "PowerPoint" })).toHaveAttribute("href", /\.pptx\?/);
    await expect(tile.locator("textarea")).toHaveValue(/出典：.+公表.+https?:/);
    await page.goto("/damage");
    const card = page.locator("#fig-ransomware-cases");
    await card.locator(".save-menu > summary").click();
    await expect(card.getByRole("link", { name: "PowerPoint", exact: true })).toHaveAttribute("href", /\.pptx\?/);
  });
});

test.describe("tabs", () => {
  test("are walked with the arrow keys", async ({ page }) => {
    await page.goto("/figures/damage-experienced?editions=R2,R3");
    const tab = (name: string) => page.getByRole("tab", { name });
    await expect(page.getByRole("tabpanel")).toHaveCount(1);
    await expect(page.getByRole("tabpanel", { name: "表" })).toContainText("22.1");
    await tab("表").focus();
    await page.keyboard.press("ArrowRight");
    await expect(tab("数値の性質")).toBeFocused();
    await expect(tab("数値の性質")).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("tabpanel", { name: "数値の性質" })).toContainText("母数の記載なし");
    await page.keyboard.press("End");
    await expect(page.getByRole("tabpanel", { name: "出典" }).getByRole("link").first()).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(tab("表")).toBeFocused();
    // One stop of the Tab key.
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+Tab");
    await expect(page.getByRole("tab").and(page.locator(":focus"))).toHaveCount(0);
  });

  test("open where an address leads to", async ({ page }) => {
    await page.goto("/figures/damage-experienced#sources");
    await expect(page.getByRole("tab", { name: "出典" })).toHaveAttribute("aria-selected", "true");
    await expect(page.locator(".figure-quotes q").first()).toBeVisible();
  });
});
