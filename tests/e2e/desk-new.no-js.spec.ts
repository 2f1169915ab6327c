// Figures are put in without script: a CSV file, pasted cells, an indicator's table; a workbook is refused with a sentence.
import { expect, type Page, test } from "@playwright/test";
import { header, sampleRow } from "../db/sample-files";
import { type OwnDesk, ownDesk } from "../desk/own-desk";
import { people } from "../desk/people";
import { faultyWorkbook } from "../workbook/made-workbook";

test.describe.configure({ mode: "serial" });
let desk: OwnDesk;
test.beforeAll(async () => {
  desk = await ownDesk();
});
test.afterAll(() => desk.stop());
test.beforeEach(async ({ page }) => {
  await page.goto(`${desk.base}/desk/sign-in`);
  await page.locator("[name=username]").fill(people.enter.username);
  await page.locator("[name=password]").fill(people.enter.password);
  await page.locator(".desk-form button[type=submit]").click();
  await page.waitForURL(/\/desk$/);
});

const row = sampleRow({
  edition: "R3",
  item: "ransomware",
  item_ja: "ランサムウェア",
  item_en: "Ransomware",
  source: "S01",
});
const put = async (page: Page, how: string) => {
  const form = page.locator("form", { has: page.locator("#sheet-file") });
  await form.locator(`[name=how][value=${how}]`).check();
  await form.getByRole("button", { name: "置いて、確かめる" }).click();
};

test("a CSV file is added to a table that is published", async ({ page }) => {
  await page.goto(`${desk.base}/desk/new`);
  await expect(page.locator("#sheet-file-hint")).toContainText("スクリプト");
  await page.setInputFiles("#sheet-file", {
    name: "a.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`${header}\n${row}\n`),
  });
  await page.locator("#sheet-name").selectOption("survey-r3.csv");
  await put(page, "add");
  await page.waitForURL(/\/desk\/s\/[^/]+(?:\/fix)?\?done=put$/);
  await expect(page.locator("main")).toContainText("survey-r3.csv");
});

test("pasted cells become a table", async ({ page }) => {
  await page.goto(`${desk.base}/desk/new`);
  const cells = [header, row].map((line) => line.replaceAll(",", "\t")).join("\n");
  await page.locator("#sheet-text").fill(cells);
  await page.locator("#sheet-new_name").fill("pasted");
  await put(page, "new");
  await page.waitForURL(/\/desk\/s\//);
  await expect(page.locator("main")).toContainText("pasted");
});

test("the numbers that a page lacks are typed into its table, one click from there", async ({ page }) => {
  await page.goto(`${desk.base}/methods`);
  await page.locator("a[href*='/desk/new?indicator=telework-status']").first().click();
  await page.waitForURL(/indicator=telework-status/);
  const form = page.locator("form", { has: page.locator("#typed-new_edition") });
  await form.locator("#typed-edition").selectOption("R3");
  await form.locator("#typed-source").selectOption("S01");
  await form.locator("input[name=line_value]").first().fill("70.5");
  // Refused, it shows what was typed.
  await form.locator("[name=locator]").fill("10ページ");
  await form.locator("[name=how][value=add]").check();
  await form.locator("#typed-name").selectOption("sources.csv");
  await form.getByRole("button", { name: "置いて、確かめる" }).click();
  await page.waitForURL(/problem=not-the-same-kind/);
  await expect(form).toContainText("入力した内容は、この欄に残してあります。");
  await expect(form.locator("input[name=line_value]").first()).toHaveValue("70.5");
  await expect(form.locator("#typed-edition")).toHaveValue("R3");
  await expect(form.locator("[name=locator]")).toHaveValue("10ページ");
  await expect(page.locator("#alone-new_edition")).toHaveValue("");
  await form.locator("[name=how][value=new]").check();
  // The Enter key sends no half table.
  await form.locator("input[name=line_value]").first().press("Enter");
  await expect(page).toHaveURL(/indicator=telework-status/);
  await form.getByRole("button", { name: "置いて、確かめる" }).click();
  await page.waitForURL(/\/desk\/s\//);
});

test("a workbook is refused with what to do instead", async ({ page }) => {
  await page.goto(`${desk.base}/desk/new`);
  await page.setInputFiles("#sheet-file", { name: "a.xlsx", mimeType: "", buffer: Buffer.from(faultyWorkbook()) });
  await page.locator("#sheet-new_name").fill("survey-r7");
  await put(page, "new");
  await expect(page.locator("main [role=alert]")).toContainText("CSV UTF-8");
  await expect(page.locator("#sheet-new_name")).toHaveValue("survey-r7");
  await expect(page.locator("main")).toContainText("選んだファイル（a.xlsx）は残せません");
});
