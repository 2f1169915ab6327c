// A meeting pack is put together in the browser: by keyboard alone, kept there, carried in a file and in a link.
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { axeOn } from "./page-checks";
import { open } from "./presentation";
import { expect, test } from "./watched-test";

const shipped = "/papers/packs/crisis-meeting-2022-06-20/edit";
const slides = (page: Page) => page.getByRole("listbox", { name: /^(スライド|Slides)$/ }).getByRole("option");
const names = (page: Page) => slides(page).locator(".edit-name").allInnerTexts();
const kept = (page: Page) => page.getByText("このブラウザーに記憶しました。");
const picture = (page: Page) => page.getByRole("region", { name: "スライドの見え方" });

/** Opens the editor and waits until it has the pack. */
async function edit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(slides(page).first()).toBeVisible();
}

async function axeFindsNothing(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id, nodes }) => ({ colorScheme, id, at: nodes.map(({ html }) => html) }))).toEqual([]);
  }
}

/** Presses Tab, or Shift+Tab, until the keyboard is there. */
async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard does not reach ${wanted}`);
}

test("the keyboard alone builds a pack and presents it; a reload keeps it", async ({ page }) => {
  await edit(page, "/papers/packs/new/edit");
  const add = page.getByRole("button", { name: "図を追加" });
  await tabTo(page, add);
  await page.keyboard.press("Enter");
  await page.keyboard.type("VPN");
  await expect(page.getByRole("dialog").getByRole("button", { name: "ランサムウェアの感染経路" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(slides(page).nth(1)).toBeFocused();
  await expect(slides(page).nth(1)).toContainText("ランサムウェアの感染経路");
  await expect(page.getByText("「ランサムウェアの感染経路」を2枚目に追加しました。")).toBeVisible();

  await tabTo(page, add, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.type("てれわーく");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(slides(page).nth(2)).toContainText("テレワークの実施状況");

  await tabTo(page, page.getByRole("button", { name: "文章を追加" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  const heading = page.getByRole("textbox", { name: "見出し", exact: true });
  await expect(heading).toBeFocused();
  await page.keyboard.type("相談窓口");
  await expect(picture(page).locator("svg")).toContainText("相談窓口");
  await tabTo(page, slides(page).nth(3), "Shift+Tab");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByText("「相談窓口」を5枚中3枚目に移しました。")).toBeVisible();
  await expect(slides(page).nth(2)).toBeFocused();
  await page.keyboard.press("Home");
  const title = page.getByRole("textbox", { name: "会議名" });
  await tabTo(page, title);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("情報セキュリティ連絡会議");
  await expect(picture(page).locator("svg")).toContainText("情報セキュリティ");
  await expect(kept(page)).toBeVisible();

  const order = ["表紙", "ランサムウェアの感染経路", "相談窓口", "テレワークの実施状況", "お知らせ"];
  const inOrder = async () => (await names(page)).map((one) => one.split("\n")[0]);
  expect(await inOrder()).toEqual(order);
  await expect(page).toHaveURL(/\/papers\/packs\/meeting\/edit$/);
  await page.reload();
  await expect(slides(page)).toHaveCount(5);
  expect(await inOrder()).toEqual(order);
  await expect(title).toHaveValue("情報セキュリティ連絡会議");

  await tabTo(page, page.getByRole("button", { name: "発表する" }));
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("Enter");
  const presentation = await opened;
  await expect(presentation.locator(".slide.current h2")).toHaveText("情報セキュリティ連絡会議");
  await presentation.keyboard.press("ArrowRight");
  await presentation.keyboard.press("ArrowRight");
  await expect(presentation.locator(".slide.current h2")).toHaveText("相談窓口");
});

test("a saved file opens again elsewhere; a broken one is told of and changes nothing", async ({ page, browser }) => {
  await edit(page, shipped);
  const before = await names(page);
  await page.keyboard.press("Tab");
  await slides(page).nth(4).click();
  await page.getByRole("textbox", { name: "図の下に添える文" }).fill("県内の件数とは別の調査である。");
  await expect(picture(page).locator("svg")).toContainText("県内の件数とは別の調査である。");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "ファイルに保存" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("crisis-meeting-2022-06-20.json");
  const saved = await readFile(await file.path(), "utf8");
  // The English texts of the pack stay in it.
  expect(saved).toContain("Crisis Management Liaison Meeting");

  const elsewhere = await browser.newContext({ locale: "ja-JP" });
  const other = await elsewhere.newPage();
  await edit(other, new URL("/papers/packs/new/edit", page.url()).href);
  const chooser = other.getByLabel("ファイルを開く");
  const upload = (name: string, text: string) =>
    chooser.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await upload("会議.json", saved);
  await expect(slides(other)).toHaveCount(before.length);
  expect(await names(other)).toEqual(before);
  await slides(other).nth(4).click();
  await expect(other.getByRole("textbox", { name: "図の下に添える文" })).toHaveValue("県内の件数とは別の調査である。");
  await expect(other).toHaveURL(/crisis-meeting-2022-06-20\/edit$/);

  const told = other.getByRole("alert").filter({ hasText: "開けませんでした" });
  await upload("壊れた.json", '{"name": ');
  await expect(told).toContainText("「壊れた.json」は開けませんでした。いまの内容はそのままです。");
  await expect(told).toContainText("JSONとして読めません。");
  await upload("半端.json", JSON.stringify({ ...JSON.parse(saved), date: "2022-06-31", slides: [] }));
  await expect(told).toContainText("「2022-06-31」は日付ではありません。");
  expect(await names(other)).toEqual(before);
  await elsewhere.close();
});

test("slides are dragged, removed, brought back, saved as a deck and passed on in a link", async ({ page }) => {
  await edit(page, "/papers/packs/new/edit");
  for (const heading of ["一", "二", "三"]) {
    await page.getByRole("button", { name: "文章を追加" }).click();
    await page.getByRole("textbox", { name: "見出し", exact: true }).fill(heading);
  }
  const boxOf = async (place: number) => (await slides(page).nth(place).boundingBox()) ?? { x: 0, y: 0, height: 0 };
  const [first, last] = [await boxOf(1), await boxOf(3)];
  await page.mouse.move(first.x + 60, first.y + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(first.x + 60, last.y + last.height - 4, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => names(page)).toEqual(["表紙", "二", "三", "一", "お知らせ"]);
  await expect(page.getByText("「一」を5枚中4枚目に移しました。")).toBeVisible();

  await slides(page).nth(1).click();
  await page.keyboard.press("Delete");
  await expect.poll(() => names(page)).toEqual(["表紙", "三", "一", "お知らせ"]);
  await expect(slides(page).nth(1)).toBeFocused();
  await page.getByRole("button", { name: "削除を取り消す" }).click();
  await expect.poll(() => names(page)).toEqual(["表紙", "二", "三", "一", "お知らせ"]);
  await expect(slides(page).nth(1)).toBeFocused();

  await page.getByText("PowerPoint・PDF・Wordで保存する").click();
  const [deck] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^PowerPoint/ }).click(),
  ]);
  expect(deck.suggestedFilename()).toMatch(/_meeting_ja_\d{8}\.pptx$/);

  const heading = page.getByRole("textbox", { name: "見出し", exact: true });
  await heading.fill("");
  await expect(page.getByText("文字を入れてください。")).toBeVisible();
  await expect(slides(page).nth(1)).toContainText("要修正");
  await page.getByText("リンクで渡す").click();
  await expect(page.getByText("直すところが1か所あります。").first()).toBeVisible();
  await heading.fill("二");
  const link = await page.getByLabel("資料を映すリンク").inputValue();
  await page.goto(link);
  await expect(page.locator(".slide h2")).toHaveText(["新しい会議", "二", "三", "一"]);
});

test("two windows on one pack don't overwrite each other; without storage the page says so", async ({
  page,
  context,
}) => {
  await edit(page, shipped);
  const other = await context.newPage();
  await edit(other, shipped);
  await page.getByRole("textbox", { name: "場所" }).fill("第一会議室");
  await expect(kept(page)).toBeVisible();
  await other.getByRole("textbox", { name: "場所" }).fill("第二会議室");
  await other.getByRole("button", { name: "別の画面の内容に替える" }).click();
  await expect(other.getByRole("textbox", { name: "場所" })).toHaveValue("第一会議室");
  page.once("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "変更前の内容に戻す" }).click();
  await expect(page.getByRole("textbox", { name: "場所" })).toHaveValue("県庁3階特別会議室");

  await other.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  await edit(other, "/papers/packs/new/edit");
  await other.getByRole("button", { name: "文章を追加" }).click();
  await expect(other.getByText("このブラウザーには記憶できません。")).toBeVisible();
  await expect(slides(other)).toHaveCount(3);
});

test("own packs are listed, and an unknown name is told of; axe finds nothing in dialog and fields", async ({
  page,
}) => {
  await edit(page, "/papers/packs/new/edit");
  await page.getByRole("textbox", { name: "会議名" }).fill("係の打合せ");
  await expect(kept(page)).toBeVisible();
  await page.getByRole("button", { name: "図を追加" }).click();
  await axeFindsNothing(page);
  await page.getByRole("dialog").getByRole("button", { name: "ランサムウェアの感染経路" }).click();
  await expect(picture(page).locator("svg")).toBeVisible();
  for (const more of await page.locator(".pack-editor summary").all()) await more.click();
  await axeFindsNothing(page);
  await page.goto("/papers/packs");
  const own = page.getByRole("region", { name: "このブラウザーで作った資料" });
  await own.getByRole("button", { name: "削除する：係の打合せ" }).click();
  await expect(own.getByText("「係の打合せ」を削除しました。")).toBeVisible();
  await own.getByRole("button", { name: "削除を取り消す" }).click();
  await own.getByRole("link", { name: "編集する：係の打合せ" }).click();
  await expect(page.getByRole("textbox", { name: "会議名" })).toHaveValue("係の打合せ");

  expect((await page.goto("/en/papers/packs/nowhere/edit"))?.status()).toBe(200);
  await expect(page.getByText("This browser remembers no meeting pack of this name.")).toBeVisible();
});

test("the list of packs counts slides as their presentations do", async ({ page }) => {
  await page.goto("/papers/packs");
  const counts = await page
    .locator(".pack-details dd")
    .filter({ hasText: /^\d+枚$/ })
    .allTextContents();
  const links = await page
    .locator(".pack-present")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  expect(links.length).toBeGreaterThan(1);
  const shown: string[] = [];
  for (const link of links) shown.push(`${(await open(page, link)).length}枚`);
  expect(counts).toEqual(shown);
});
