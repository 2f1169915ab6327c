// What a browser keeps for https and for this computer is missing in an office: the editor and the leaflet do without.
// Presentations are tried there in presenter.spec.ts; copying and the bring-back check without it in their own specs.
import { openOffice } from "./office";
import { expect, test } from "./watched-test";

test("an office without https builds a pack and fills in the leaflet", async ({ playwright, baseURL }, info) => {
  const { browser, origin } = await openOffice(playwright, baseURL, info);
  try {
    const page = await (await browser.newContext({ locale: "ja-JP" })).newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(`${error}`));
    await page.goto(`${origin}/papers/packs/new/edit`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await page.getByRole("button", { name: "文章を追加" }).click();
    await page.getByRole("textbox", { name: "見出し", exact: true }).fill("相談窓口");
    await expect(page.getByRole("region", { name: "スライドの見え方" }).locator("svg")).toContainText("相談窓口");
    await expect(page.getByText("このブラウザーに記憶しました。")).toBeVisible();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "ファイルに保存" }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.json$/);
    await page.getByText("リンクで渡す").click();
    await page.locator(".copy-text button").click();
    await expect(page.locator(".copy-text [role=status]")).toContainText("Ctrl+C");
    const opened = page.waitForEvent("popup");
    await page.getByRole("button", { name: "発表する" }).click();
    await expect((await opened).locator(".slide.current h2")).toBeVisible();

    await page.goto(`${origin}/papers/leaflet`);
    await page.getByLabel("相談窓口の名称").fill("見本窓口");
    await page.getByRole("button", { name: "この内容で表示" }).click();
    await expect(page.locator(".leaflet-sheet").last()).toContainText("見本窓口");
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
