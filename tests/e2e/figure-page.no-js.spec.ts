// A figure's page without JavaScript: the controls are a form with a button, menus open, tabs are sections.
import { expect, test } from "./watched-test";

test("the form shows what was chosen in it", async ({ page }) => {
  await page.goto("/figures/ransomware-cases");
  const show = page.getByRole("button", { name: "表示する" });
  // The years of the old view are sent along, and let go.
  await page.getByRole("radio", { name: "半期" }).check();
  await show.click();
  await expect(page.locator(".figure-subtitle")).toContainText("上半期");
  await page.getByLabel("始め").selectOption({ label: "令和5年上半期" });
  await show.click();
  await expect(page.locator("#table")).toContainText("令和5年上半期");
  await expect(page.locator("#table")).not.toContainText("令和4年下半期");
  await page.getByRole("radio", { name: "年を比べる" }).check();
  await show.click();
  await expect(page.getByRole("radio", { name: "年を比べる" })).toBeChecked();
  await page.locator(".control-years > summary").click();
  await page.getByRole("checkbox", { name: "令和6年上半期" }).check();
  await show.click();
  await expect(page.locator("#table")).toContainText("令和6年上半期");
});

test("another breakdown lets go of what the one before had", async ({ page }) => {
  await page.goto("/figures/damage-any");
  const breakdown = page.getByLabel("分類");
  const last = await breakdown.locator("option").last().getAttribute("value");
  await breakdown.selectOption(last);
  await page.getByRole("button", { name: "表示する" }).click();
  await expect(breakdown).toHaveValue(last ?? "");
  await expect(page.locator(".picture svg[role=img]:visible")).toHaveCount(1);
});

test("whiskers go and come back", async ({ page }) => {
  await page.goto("/figures/ransomware-route");
  const box = page.getByRole("checkbox", { name: "区間" });
  const show = page.getByRole("button", { name: "表示する" });
  await box.uncheck();
  await show.click();
  await expect(box).not.toBeChecked();
  await expect(page.locator(".interval-note")).toHaveCount(0);
  await box.check();
  await show.click();
  await expect(box).toBeChecked();
});

test("menus open, and what tabs fold away are sections", async ({ page }) => {
  await page.goto("/figures/damage-experienced?editions=R2,R3");
  await expect(page.getByRole("tab")).toHaveCount(0);
  for (const heading of ["表", "数値の性質", "出典"]) {
    await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
  }
  await expect(page.locator("#table table").last()).toBeVisible();
  await expect(page.locator("#nature .interval-note")).toBeVisible();
  await page.locator(".save-menu > summary").click();
  await expect(page.getByRole("link", { name: "PowerPoint", exact: true })).toBeVisible();
  await page.locator(".share-menu > summary").click();
  await expect(page.locator(".embed-code textarea:visible")).toHaveCount(1);
  await page.getByLabel("この調査年", { exact: true }).check();
  await expect(page.locator(".embed-code textarea:visible")).toHaveValue(/editions=R2,R3/);
});
