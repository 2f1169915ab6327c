// The tray: picked on any page, ordered with the keyboard, saved as one file; kept over a reload and between tabs.
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./watched-test";

const pick = { name: "資料に追加" };

test("figures are picked on pages, ordered, and saved as one deck", async ({ page, context }) => {
  await page.goto("/damage");
  const count = page.locator(".tray-link");
  await expect(page.locator("#fig-ransomware-cases").getByRole("button", pick)).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await expect(count).toHaveText("まとめる図");
  await page.locator("#fig-ransomware-cases").getByRole("button", pick).click();
  await page.goto("/figures/damage-experienced?editions=R3");
  await page.getByRole("button", pick).click();
  await expect(count).toHaveText("まとめる図 2");
  await page.reload();
  await expect(page.getByRole("button", pick)).toHaveAttribute("aria-pressed", "true");

  // Another tab, in English: the same tray, in step with what happens here.
  const other = await context.newPage();
  await other.goto("/en/infection-routes");
  await expect(other.locator(".tray-link")).toHaveText("Collection 2");
  await other.locator("#fig-ransomware-route").getByRole("button", { name: "Collect" }).click();
  await expect(count).toHaveText("まとめる図 3");
  await other.close();

  await count.click();
  await expect(page).toHaveURL("/papers/new");
  const chosen = page.locator(".tray-chosen > li");
  await expect(chosen).toHaveCount(3);
  await expect(chosen.nth(1)).toContainText("過去1年以内に受けたことのある被害");
  await expect(chosen.nth(1)).toContainText("令和3年");
  await expect(page.getByRole("checkbox", { name: "ランサムウェアの感染経路" })).toBeChecked();

  // A box is its figure as first shown: ticking and unticking leaves another state of it alone.
  const shown = page.getByRole("checkbox", { name: /過去1年以内に受けたことのある被害\s*（条件を変えた図を選択中）/ });
  await expect(shown).not.toBeChecked();
  await shown.check();
  await expect(chosen).toHaveCount(4);
  await page.getByRole("checkbox", { name: "過去1年以内に受けたことのある被害", exact: true }).uncheck();
  await expect(chosen).toHaveCount(3);
  await expect(chosen.nth(1)).toContainText("令和3年");

  // The keyboard stays on the button of the figure that it moves.
  const up = page.getByRole("button", { name: "上へ：ランサムウェアの感染経路" });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "2番目" })).toBeVisible();
  await expect(up).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chosen.first()).toContainText("ランサムウェアの感染経路");
  await page.getByRole("button", { name: "外す：ランサムウェア被害の報告件数" }).press("Enter");
  await expect(chosen).toHaveCount(2);
  await expect(page.getByRole("button", { name: "外す：過去1年以内に受けたことのある被害" })).toBeFocused();
  await page.getByRole("checkbox", { name: "テレワークの実施状況" }).check();
  await expect(chosen).toHaveCount(3);

  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "PowerPoint" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^npa-survey_3-figures_ja_\d{8}\.pptx$/);
  const parts = unzipSync(readFileSync(await download.path()));
  const properties = strFromU8(parts["docProps/custom.xml"] as Uint8Array);
  const addresses = [...properties.matchAll(/\/figures\/([\w-]+)\?editions=([\w,]+)</g)].map(([, name]) => name);
  expect(addresses).toEqual(["ransomware-route", "damage-experienced", "telework-status"]);
  expect(properties).toContain("/figures/damage-experienced?editions=R3<");

  await page.getByRole("button", { name: "すべて外す" }).click();
  await expect(chosen).toHaveCount(0);
  await expect(count).toHaveText("まとめる図");
});

test("a tray is bounded, whatever wrote it, and keeps a change that storage has no room for", async ({ page }) => {
  const write = (text: string) => page.evaluate((text) => localStorage.setItem("npa-survey-tray", text), text);
  const chosen = page.locator(".tray-chosen > li");
  const box = page.getByRole("checkbox", { name: "テレワークの実施状況" });
  await page.goto("/papers/new");
  await expect(page.getByText("まだ選ばれていません。")).toBeVisible();
  await write('{"figures":"<img src=x>"}');
  await page.reload();
  await expect(page.getByText("まだ選ばれていません。")).toBeVisible();

  await write(JSON.stringify(Array.from({ length: 70 }, (_, n) => `ransomware-route?editions=R${n + 1}`)));
  await page.reload();
  await expect(chosen).toHaveCount(60);
  await box.click();
  await expect(page.getByRole("status").filter({ hasText: "60個まで" })).toBeVisible();
  await expect(box).not.toBeChecked();

  await write('["no-such-figure","ransomware-route"]');
  await page.reload();
  await expect(chosen).toHaveCount(1);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await box.check();
  await expect(chosen).toHaveCount(2);
  await expect(page.locator(".tray-link")).toHaveText("まとめる図 2");
});
