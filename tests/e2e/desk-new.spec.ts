// Figures are put in at the desk: a printed page is typed by keyboard alone and published by a second person; a workbook with
// planted faults is read, each of them named, and its table put in; cells are pasted out of Word. axe on each state of the page.
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { langs } from "../../lib/localised";
import { type OwnDesk, ownDesk } from "../desk/own-desk";
import { people } from "../desk/people";
import { faultyWorkbook } from "../workbook/made-workbook";
import { axeOn } from "./page-checks";

test.describe.configure({ mode: "serial" });
let desk: OwnDesk;
test.beforeAll(async () => {
  desk = await ownDesk();
});
test.afterAll(() => desk.stop());

/** Actions of a person: a field filled, something chosen, a button or link pressed. The way there by Tab is none. */
class ByKeyboard {
  actions = 0;
  constructor(readonly page: Page) {}

  private async reach(place: Locator): Promise<void> {
    await place.waitFor();
    for (let tabs = 0; tabs < 150; tabs++) {
      if (await place.evaluate((one) => one === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Not reached by keyboard: ${place}`);
  }
  async type(place: Locator, text: string): Promise<void> {
    await this.reach(place);
    await this.page.keyboard.insertText(text);
    this.actions += 1;
  }
  async press(place: Locator, key = "Enter"): Promise<void> {
    await this.reach(place);
    await this.page.keyboard.press(key);
    this.actions += 1;
  }
}

async function signedIn(browser: Browser, who: keyof typeof people): Promise<ByKeyboard> {
  const page = await (await browser.newContext({ locale: "ja-JP" })).newPage();
  await page.goto(`${desk.base}/desk/sign-in`);
  const hand = new ByKeyboard(page);
  await hand.type(page.locator("[name=username]"), people[who].username);
  await hand.type(page.locator("[name=password]"), people[who].password);
  await hand.press(page.locator(".desk-form button[type=submit]"));
  await page.waitForURL(/\/desk$/);
  return hand;
}

const clean = async (page: Page) => expect((await axeOn(page).analyze()).violations).toEqual([]);

test("a new edition of ten rows goes from the printed page to publication in at most 25 actions, by keyboard alone", async ({
  browser,
}) => {
  const mei = await signedIn(browser, "enter");
  const { page } = mei;
  mei.actions = 0;
  await page.goto(`${desk.base}/desk/new?indicator=recovery-time`);
  await clean(page);
  const form = page.locator("form", { has: page.locator("#typed-new_edition") });
  await mei.type(form.locator("#typed-new_edition"), "R9");
  await mei.type(form.locator("#typed-source_title"), "令和9年におけるサイバー空間をめぐる脅威の情勢等について");
  await mei.type(form.locator("#typed-source_published"), "2028-05");
  await mei.type(form.locator("#typed-locator"), "12ページ 図表3");
  await mei.type(form.locator("#typed-base"), "2000");
  const values = form.locator("input[name=line_value]");
  // Full-width digits, as a Japanese input method writes them; Enter leads to the next line and sends nothing.
  for (let line = 0; line < 10; line++) {
    await mei.type(values.nth(line), line === 0 ? "１９．０" : "9.0");
    await page.keyboard.press("Enter");
    await expect(values.nth(line + 1)).toBeFocused();
  }
  await mei.press(form.locator("[name=how][value=new]"), "Space");
  await mei.press(form.getByRole("button", { name: "置いて、確かめる" }));
  await page.waitForURL(/\/desk\/s\/[a-z0-9-]+\?done=put$/);
  const { pathname } = new URL(page.url());
  await mei.press(page.locator("form[action$='/desk/do/submit'] button[type=submit]"));
  await page.waitForURL(/done=submitted/);

  const jiro = await signedIn(browser, "approve");
  await jiro.press(jiro.page.locator(`a[href="${pathname}"]`));
  await jiro.press(jiro.page.locator(`a[href="${pathname}/approve"]`));
  await jiro.press(jiro.page.locator("form[action$='/desk/do/approve'] button[value=now]"));
  await jiro.page.waitForURL(/done=published/);
  // 「開く」 of the printed page's table by its link counts as one.
  const actions = 1 + mei.actions + jiro.actions;
  test.info().annotations.push({ type: "actions", description: `${actions}` });
  expect(actions).toBeLessThanOrEqual(25);
  await page.goto(`${desk.base}/figures/recovery-time?editions=R9`);
  await expect(page.locator(".figure-sheet")).toContainText("19.0");
});

test("a workbook with planted faults is read in the browser, each fault is named, and its table is put in", async ({
  browser,
}) => {
  const { page } = await signedIn(browser, "enter");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto(`${desk.base}/desk/new`);
  await expect(page.locator("#sheet-file-hint")).toContainText("このブラウザーの中で読み");
  expect(asked.some((one) => one.includes("/live/workbook-reader"))).toBe(false);
  await page.setInputFiles("#sheet-file", { name: "図表.xlsx", mimeType: "", buffer: Buffer.from(faultyWorkbook()) });
  await expect(page.locator(".desk-sheet")).toBeVisible();
  expect(asked.filter((one) => one.startsWith("POST"))).toEqual([]);
  for (const place of [
    "A4：ふりがな",
    "5行目：非表示",
    "E列：非表示",
    "B3:C3：結合",
    "B8：元号",
    "C8：日付",
    "D6：エラー値",
  ]) {
    await expect(page.locator(".desk-findings")).toContainText(place);
  }
  for (const place of [
    "D7：数式",
    "B4：表示は63.4%",
    "C4：0.634",
    "B6：表示は",
    "B7：全角",
    "B4：メモ",
    "A6：セルの中で改行",
  ]) {
    await expect(page.locator(".desk-findings")).toContainText(place);
  }
  await page.locator("#sheet-indicator").selectOption("damage-experienced");
  await page.locator("#sheet-first").selectOption("4");
  await page.locator("#sheet-last").selectOption("7");
  await page.getByLabel("A列の役割").selectOption("option");
  await page.getByLabel("B列の役割").selectOption("value");
  await page.getByLabel("D列の役割").selectOption("count");
  await expect(page.locator(".desk-made tbody tr")).toHaveCount(3);
  await clean(page);
  for (const [at, code] of ["crypto-asset", "other-damage"].entries()) {
    await page.locator(`#named-code-${at}`).fill(code);
    await page.locator(`#named-en-${at}`).fill(code);
  }
  await page.locator("#sheet-edition").selectOption("R3");
  await page.locator("#sheet-source").selectOption("S01");
  const form = page.locator("form", { has: page.locator("#sheet-file") });
  await form.locator("[name=how][value=new]").check();
  await form.getByRole("button", { name: "置いて、確かめる" }).click();
  // #N/A is no number: it is to be mended, under the sheet's own number.
  await page.waitForURL(/\/fix\?done=put$/);
  await expect(page.locator(".mend-row legend", { hasText: "図表10" }).first()).toContainText("6行目");
});

test("cells pasted out of Word become a table, its merged heads spread", async ({ browser }) => {
  const { page } = await signedIn(browser, "enter");
  await page.goto(`${desk.base}/en/desk/new`);
  await expect(page.locator("#sheet-file-hint")).toContainText("drop");
  await page.locator("#sheet-text").evaluate((field) => {
    const data = new DataTransfer();
    const html =
      "<table><tr><td rowspan=2>選択肢</td><td colspan=2>割合</td></tr><tr><td>R2</td><td>R3</td></tr>" +
      "<tr><td><p>ランサム<br>ウェア</p></td><td>11.9</td><td><ruby>２２<rt>にじゅうに</rt></ruby>.1</td></tr></table>";
    data.setData("text/html", html);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const rows = page.locator(".desk-sheet tbody tr");
  await expect(rows.nth(0)).toHaveText(/選択肢割合割合/);
  await expect(rows.nth(2)).toHaveText(/ランサムウェア11\.9２２\.1/);
  await expect(page.locator(".desk-findings")).toContainText("B1:C1: These cells are merged.");
});

test("what is no workbook, or too large a one, is said so", async ({ browser }) => {
  const { page } = await signedIn(browser, "enter");
  await page.goto(`${desk.base}/desk/new`);
  await expect(page.locator("#sheet-file-hint")).toContainText("このブラウザーの中で読み");
  const choose = (name: string, buffer: Buffer) =>
    page.setInputFiles("#sheet-file", { name, mimeType: "application/octet-stream", buffer });
  await choose("a.xlsx", Buffer.from("選択肢,値"));
  await expect(page.locator("main [role=alert]")).toContainText("ブック（.xlsx）ではありません");
  await choose("b.xlsx", Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  await expect(page.locator("main [role=alert]")).toContainText("パスワード");
  await choose("c.xlsx", Buffer.alloc(17 * 2 ** 20));
  await expect(page.locator("main [role=alert]")).toContainText("大きすぎます");
});

test("the page fits a telephone in both languages, with and without an indicator", async ({ browser }) => {
  const { page } = await signedIn(browser, "enter");
  await page.setViewportSize({ width: 320, height: 700 });
  for (const lang of langs) {
    for (const query of ["", "?indicator=recovery-time"]) {
      await page.goto(`${desk.base}${lang === "en" ? "/en" : ""}/desk/new${query}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await clean(page);
    }
  }
});
