// The check of a claim is two forms and a page of answers: no script is needed.
import { expect, visit as test } from "./watched-test";

test("a claim is put together by hand in two steps", async ({ page }) => {
  await page.goto("/en/papers/check");
  await page.locator("#pick-indicator").selectOption("ransomware-route");
  await page.getByRole("button", { name: "Show the choices of this figure" }).click();
  await page.locator("#pick-target").selectOption("vpn-device");
  await page.locator("#pick-edition").selectOption("R6");
  await page.locator("#pick-relation").selectOption("at-least");
  await page.locator("#pick-number").fill("40");
  await page.locator(".pick-claim button[type=submit]").click();
  await expect(page.locator(".verdict")).toContainText("Holds");
  await expect(page.locator(".answer textarea")).toHaveValue(/55\.0% .*n=100/);
});

test("a number that is missing is asked for, and what was chosen stays", async ({ page }) => {
  await page.goto("/papers/check?indicator=ransomware-route&relation=at-least&edition=R6&target=vpn-device");
  await expect(page.locator(".answer [role=status]")).toContainText("数値を入れてください");
  await expect(page.locator("#pick-edition")).toHaveValue("R6");
});

test("where several figures fit, they are offered", async ({ page }) => {
  await page.goto(`/papers/check?q=${encodeURIComponent("届け出なかったのは4割以上")}`);
  // With their numbers, so that one need not open both.
  await expect(page.locator(".figure-choices")).toContainText("43.9%（令和4年");
  await page.getByRole("link", { name: "「被害発生時の届出先」として確かめる" }).click();
  await expect(page.locator(".verdict")).toContainText("判定できない");
});

test("the wording can be selected without a button", async ({ page }) => {
  await page.goto(`/papers/check?q=${encodeURIComponent("令和6年はVPNが半数以上")}`);
  await expect(page.locator(".answer textarea")).toHaveValue(/95%信頼区間45\.2〜64\.4%/);
  await expect(page.locator(".copy-text button")).toBeHidden();
});
