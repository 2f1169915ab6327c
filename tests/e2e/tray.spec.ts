// The collection: picked on any page and in the gallery, ordered with the keyboard, taken back, made into papers; kept
// over a reload and between tabs.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { axeOn } from "./page-checks";
import { expect, test } from "./watched-test";

const pick = { name: "資料に追加" };
const chosenOn = (page: Page) => page.locator(".basket-list > li");

/** The addresses of the figures in a deck of ours. */
function addressesIn(bytes: Uint8Array): string[] {
  const properties = strFromU8(unzipSync(bytes)["docProps/custom.xml"] as Uint8Array);
  return [...properties.matchAll(/\/figures\/([\w-]+\?editions=[\w,]+)</g)].map(([, address]) => address ?? "");
}

test("figures are picked on pages, ordered, and saved as one deck", async ({ page, context }) => {
  await page.goto("/damage");
  const count = page.locator(".tray-link");
  const button = page.locator("#fig-ransomware-cases").getByRole("button", pick);
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await expect(count).toHaveText("選んだ図");
  await button.click();
  await expect(page).toHaveURL("/damage");
  await page.goto("/figures/damage-experienced?editions=R3");
  await page.getByRole("button", pick).click();
  await expect(count).toHaveText("選んだ図 2");
  await page.reload();
  await expect(page.getByRole("button", pick)).toHaveAttribute("aria-pressed", "true");

  // Another tab, in English: the same tray, in step with what happens here.
  const other = await context.newPage();
  await other.goto("/en/infection-routes");
  await expect(other.locator(".tray-link")).toHaveText("Collection 2");
  await other.locator("#fig-ransomware-route").getByRole("button", { name: "Collect" }).click();
  await expect(count).toHaveText("選んだ図 3");
  await other.close();

  await count.click();
  await expect(page).toHaveURL("/papers/new");
  const chosen = chosenOn(page);
  await expect(chosen).toHaveCount(3);
  await expect(chosen.nth(0)).toContainText("いつも最新");
  await expect(chosen.nth(1)).toContainText("過去1年以内に受けたことのある被害");
  await expect(chosen.nth(1)).toContainText("令和3年");
  await expect(page.getByRole("checkbox", { name: "ランサムウェアの感染経路", exact: true })).toBeChecked();

  // A box is its figure as first shown: ticking and unticking leaves another state of it alone.
  const shown = page.getByRole("checkbox", { name: "過去1年以内に受けたことのある被害", exact: true });
  await expect(shown).not.toBeChecked();
  await expect(page.locator("#pick-damage-experienced")).toContainText("条件を変えた図を選択中");
  await shown.check();
  await expect(chosen).toHaveCount(4);
  await shown.uncheck();
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
  await page.getByRole("button", { name: "一つ前に戻す" }).press("Enter");
  await expect(chosen).toHaveCount(3);
  await expect(chosen.nth(1)).toContainText("ランサムウェア被害の報告件数");
  await page.getByRole("button", { name: "外す：ランサムウェア被害の報告件数" }).press("Enter");
  await page.getByRole("checkbox", { name: "テレワークの実施状況", exact: true }).check();
  await expect(chosen).toHaveCount(3);

  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "PowerPoint：スライド・文書" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^npa-survey_3-figures_ja_\d{8}\.pptx$/);
  const addresses = addressesIn(readFileSync(await download.path()));
  expect(addresses.map((one) => one.split("?")[0])).toEqual([
    "ransomware-route",
    "damage-experienced",
    "telework-status",
  ]);
  expect(addresses[1]).toBe("damage-experienced?editions=R3");

  await page.getByRole("button", { name: "すべて外す" }).click();
  await expect(chosen).toHaveCount(0);
  await expect(count).toHaveText("選んだ図");
});

test("figures follow the newest, or stay with the editions of today", async ({ page }) => {
  await page.goto("/papers/new");
  const newest = page.getByRole("checkbox", { name: "いつも最新" });
  const box = page.getByRole("checkbox", { name: "ランサムウェアの感染経路", exact: true });
  const stored = () => page.evaluate(() => localStorage.getItem("npa-survey-tray"));
  await expect(newest).toBeChecked();
  await box.check();
  expect(await stored()).toBe('["ransomware-route"]');
  await newest.uncheck();
  expect(await stored()).toMatch(/^\["ransomware-route\?editions=[\w,]*R7H1"\]$/);
  await expect(chosenOn(page)).toContainText("令和7年上半期");
  await expect(box).toBeChecked();
  // A figure's own button knows both.
  await page.goto("/infection-routes");
  const button = page.locator("#fig-ransomware-route").getByRole("button", pick);
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.goto("/papers/new");
  await expect(newest).not.toBeChecked();
  await newest.check();
  expect(await stored()).toBe('["ransomware-route"]');
});

test("figures are found by words and by topic, and what is chosen stays", async ({ page }) => {
  await page.goto("/papers/new");
  await page.getByRole("checkbox", { name: "テレワークの実施状況", exact: true }).check();
  await page.getByRole("searchbox", { name: "題材" }).fill("侵入経路");
  await page.getByRole("searchbox", { name: "題材" }).press("Enter");
  await expect(page).toHaveURL(/\/papers\/new\?q=/);
  const tiles = page.locator(".gallery-tiles > li");
  await expect(tiles.first()).toContainText("ランサムウェアの感染経路");
  await expect(page.getByRole("status").filter({ hasText: "「侵入経路」に合う図" })).toBeVisible();
  await expect(chosenOn(page)).toHaveCount(1);
  await page.getByRole("searchbox", { name: "題材" }).fill("");
  await page.getByRole("button", { name: "届出", exact: true }).click();
  await expect(page.getByRole("button", { name: "届出", exact: true })).toHaveAttribute("aria-pressed", "true");
  const shown = await tiles.evaluateAll((all) => all.map((one) => one.id));
  expect(shown).toContain("pick-reported-or-not");
  expect(shown).not.toContain("pick-ransomware-route");
  // Its pictures are still, one small file each, fetched as they come near.
  const pictures = tiles.locator("img");
  expect(await pictures.evaluateAll((all) => all.every((one) => one.getAttribute("loading") === "lazy"))).toBe(true);
  await expect.poll(() => pictures.first().evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(340);
});

test("a link with figures adds them to what is chosen, once", async ({ page }) => {
  await page.goto("/papers/new");
  await page.getByRole("checkbox", { name: "テレワークの実施状況", exact: true }).check();
  await page.goto("/papers/new?figure=ransomware-route&figure=telework-status&figure=no-such-figure");
  await expect(chosenOn(page)).toHaveCount(2);
  await expect(page).toHaveURL("/papers/new");
});

test("one sheet, hand-out and presentation are made of what is chosen", async ({ page }) => {
  await page.goto("/papers/new?figure=ransomware-route&figure=telework-status");
  await expect(chosenOn(page)).toHaveCount(2);
  for (const [name, file, pages] of [
    ["PDF：1枚もの", /^npa-survey_one-sheet_2-figures_ja_\d{8}\.pdf$/, 2],
    ["PDF：6図の配布物", /^npa-survey_handout-6_2-figures_ja_\d{8}\.pdf$/, 1],
  ] as const) {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(file);
    const raw = readFileSync(await download.path()).toString("latin1");
    expect([...raw.matchAll(/\/Type \/Page\b(?!s)/g)]).toHaveLength(pages);
  }
  await page.getByRole("button", { name: "映す：発表" }).click();
  await expect(page).toHaveURL(/\/present\?.*figure=ransomware-route.*figure=telework-status/);
});

test("a line under a figure goes into its papers, and figures become a meeting pack to be edited", async ({ page }) => {
  await page.goto("/papers/new?figure=ransomware-route&figure=telework-status");
  await expect(chosenOn(page)).toHaveCount(2);
  await page.getByText("図の下に一言").first().click();
  await page.getByRole("textbox", { name: "図の下に一言：ランサムウェアの感染経路" }).fill("本県も同様");
  await page.reload();
  await expect(chosenOn(page).first()).toContainText("本県も同様");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "PowerPoint：スライド・文書" }).click();
  const parts = unzipSync(readFileSync(await (await saved).path()));
  const slide = strFromU8(parts["ppt/slides/slide1.xml"] as Uint8Array);
  expect(slide).toContain("（作成者）本県も同様");

  await page.getByRole("button", { name: "文章を加えて会議資料にする" }).click();
  await expect(page).toHaveURL("/papers/packs/papers/edit");
  await expect(page.getByText("選んだ図の資料").first()).toBeVisible();
  await expect(page.getByText("ランサムウェアの感染経路").first()).toBeVisible();
});

test("the keyboard alone finds figures, chooses them and makes a hand-out of them", async ({ page }) => {
  await page.goto("/papers/new");
  /** Forward with the Tab key until something is reached, as a reader without a mouse does. */
  async function tabTo(selector: string): Promise<void> {
    for (let steps = 0; steps < 200; steps++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
    }
    throw new Error(`${selector} is not reached`);
  }
  await tabTo("#gallery-words");
  await page.keyboard.type("被害");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/papers\/new\?q=/);
  const first = page.locator(".gallery-tiles > li").first().locator("[id^=name-]");
  const name = (await first.textContent()) ?? "";
  await tabTo('.gallery-tiles input[type="checkbox"]');
  await page.keyboard.press("Space");
  await expect(chosenOn(page)).toHaveCount(1);
  await tabTo('.gallery-tiles input[type="checkbox"]:not(:checked)');
  await page.keyboard.press("Space");
  await expect(chosenOn(page)).toHaveCount(2);
  await tabTo('.makes button[value="handout-6"]');
  const saved = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await saved).suggestedFilename()).toMatch(/^npa-survey_handout-6_2-figures_ja_/);
  await tabTo('.basket-list button[aria-label^="下へ"]:not([aria-disabled])');
  await page.keyboard.press("Enter");
  await expect(chosenOn(page).last()).toContainText(name);
});

test("nothing chosen is said beside the buttons, and one figure can be saved as a picture", async ({ page }) => {
  await page.goto("/papers/new");
  await page.getByRole("button", { name: "PDF：6図の配布物" }).click();
  await expect(page.getByRole("status").filter({ hasText: "図がまだ選ばれていません。" })).toBeVisible();
  await expect(page).toHaveURL("/papers/new");
  await page.getByText("ほかの形式、色、大きさ").click();
  const png = page.getByRole("button", { name: "画像（PNG）" });
  await expect(png).toBeHidden();
  await page.getByRole("checkbox", { name: "テレワークの実施状況", exact: true }).check();
  const saved = page.waitForEvent("download");
  await png.click();
  expect((await saved).suggestedFilename()).toMatch(/telework-status.*\.png$/);
});

test("a tray is bounded, whatever wrote it, and keeps a change that storage has no room for", async ({ page }) => {
  const write = (text: string) => page.evaluate((text) => localStorage.setItem("npa-survey-tray", text), text);
  const chosen = chosenOn(page);
  const none = page.locator(".basket-none");
  const box = page.getByRole("checkbox", { name: "テレワークの実施状況", exact: true });
  await page.goto("/papers/new");
  await expect(none).toBeVisible();
  await write('{"figures":"<img src=x>"}');
  await page.reload();
  await expect(none).toBeVisible();

  await write(JSON.stringify(Array.from({ length: 70 }, (_, n) => `ransomware-route?editions=R${n + 1}`)));
  await page.reload();
  await expect(chosen).toHaveCount(60);
  await expect(page.getByRole("status").filter({ hasText: "60個まで" })).toBeVisible();
  await box.click();
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
  await expect(page.locator(".tray-link")).toHaveText("選んだ図 2");
});

for (const path of ["/papers", "/en/papers", "/papers/new", "/en/papers/new?q=ransomware"]) {
  test(`${path} holds on a telephone, and axe finds nothing with figures chosen`, async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem("npa-survey-tray", '["ransomware-route","telework-status?editions=R3"]'),
    );
    for (const width of [320, 1366]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(path);
      await expect(page.locator(".tray-link")).toContainText("2");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });
}

test("on a telephone the way to what is chosen stays in sight", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto("/papers/new");
  await page.getByRole("checkbox", { name: "テレワークの実施状況", exact: true }).check();
  const jump = page.getByRole("link", { name: "選んだ1図でつくる" });
  await expect(jump).toBeInViewport();
  await jump.click();
  await expect(page.getByRole("heading", { name: "選んだ1図でつくる" })).toBeInViewport();
  await expect(jump).not.toBeInViewport();
});
