// A whole edition at the desk from an Excel workbook with twelve planted faults: each is told by the sheet's own place, what has to be
// mended is mended, and it is approved by another person, published, and taken back.
import type { Page } from "@playwright/test";
import { type OwnDesk, ownDesk } from "../desk/own-desk";
import { people } from "../desk/people";
import { plantedFaults, plantedWorkbook } from "../workbook/made-workbook";
import { signedIn } from "./sign-in-at-desk";
import { expect, test } from "./watched-test";

let desk: OwnDesk;
test.beforeAll(async () => {
  desk = await ownDesk();
});
test.afterAll(() => desk.stop());

/** Values that readers get of the edition. */
async function published(): Promise<string[]> {
  const answer = await fetch(`${desk.base}/figures/recovery-time.csv?editions=R9`);
  return [...(await answer.text()).matchAll(/,([\d.]+),%,/g)].map(([, value = ""]) => value).sort();
}

test("a whole edition from a workbook with twelve faults to publication by two people, and back", async ({
  browser,
}) => {
  const anna = await signedIn(browser, desk, people.enter);
  await anna.goto("/desk/new?indicator=recovery-time");
  const options = await anna
    .locator("input[name=line_item_ja][type=hidden]")
    .evaluateAll((inputs) => inputs.slice(0, 10).map((one) => (one as HTMLInputElement).value));
  expect(options).toHaveLength(10);
  await anna.setInputFiles("#sheet-file", {
    name: "報告書.xlsx",
    mimeType: "",
    buffer: Buffer.from(plantedWorkbook(options)),
  });

  // Ten of the twelve are told as soon as it is read, each at its place, and nothing else is.
  const { "not-a-number": noNumber, "share-over-100": tooLarge, ...toldAtOnce } = plantedFaults;
  await expect(anna.locator(".desk-findings li")).toHaveCount(Object.keys(toldAtOnce).length);
  for (const at of Object.values(toldAtOnce)) await expect(anna.locator(".desk-findings")).toContainText(`${at}：`);

  await anna.locator("#sheet-indicator").selectOption("recovery-time");
  await anna.locator("#sheet-first").selectOption("4");
  await anna.locator("#sheet-last").selectOption("14");
  await anna.getByLabel("A列の役割").selectOption("option");
  await anna.getByLabel("B列の役割").selectOption("value");
  await anna.getByLabel("C列の役割").selectOption("count");
  await expect(anna.locator(".desk-made tbody tr")).toHaveCount(10);
  const form = anna.locator("form", { has: anna.locator("#sheet-file") });
  await form.locator("[name=new_edition]").fill("R9");
  await form.locator("[name=source_title]").fill("令和9年の報告書（見本）");
  await form.locator("[name=source_published]").fill("2028-05");
  await form.locator("[name=source_like]").selectOption({ index: 1 });
  await form.locator("[name=how][value=new]").check();
  await form.getByRole("button", { name: "置いて、確かめる" }).click();

  // Three cells are to be mended, each by the row that it has in the sheet.
  await anna.waitForURL(/\/fix\?done=put$/);
  const mended = { "9行目": "7.7", [noNumber]: "6.6", [tooLarge]: "16.3" };
  const rows = anna.locator(".mend-row", { has: anna.locator(".wrong") });
  await expect(rows).toHaveCount(3);
  for (const [at, value] of Object.entries(mended)) {
    const row = rows.filter({ has: anna.locator("legend", { hasText: `シート「図表12」の${at}` }) });
    await row.locator(".wrong input").fill(value);
  }
  await anna.getByRole("button", { name: /もう一度確かめる/ }).click();
  await expect(anna.getByText("承認に回せます")).toBeVisible();
  const address = new URL(anna.url()).pathname;
  // The workbook is kept as it was.
  const kept = await anna.request.get(`${address}/file?name=recovery-time-r9.csv&evidence=1`);
  expect(Buffer.from(plantedWorkbook(options)).equals(await kept.body())).toBe(true);
  await anna.getByRole("button", { name: "承認に回す" }).click();
  await expect(anna.getByText("承認待ち").first()).toBeVisible();

  const ben = await signedIn(browser, desk, people.approve);
  await ben.goto(`${address}/approve`);
  for (const box of await ben.getByRole("checkbox").all()) await box.check();
  await ben.getByRole("button", { name: "承認して、今すぐ公開する" }).click();
  await expect(ben.getByText("公開済み").first()).toBeVisible();
  const all = ["19", "18.1", "9.3", "8.4", ...Object.values(mended), "1.5", "2.5", "3.5"];
  await expect.poll(published).toEqual(all.sort());

  await ben.getByRole("link", { name: "公開を取り消す" }).click();
  await ben.getByLabel("取り消す理由").fill("原本の訂正を待つため");
  await ben.getByRole("button", { name: "公開を取り消す" }).click();
  await expect(ben.getByText("取り消し済み").first()).toBeVisible();
  await expect.poll(published).toEqual([]);
});

/** What an input method of Japanese does: letters that are being composed, then chosen by Enter, which is the method's own. */
async function compose(page: Page, steps: readonly string[], chosen: string): Promise<void> {
  const keys = await page.context().newCDPSession(page);
  const enter = { key: "Process", code: "Enter", windowsVirtualKeyCode: 229 };
  for (const text of steps) {
    await keys.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await keys.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
  // As Firefox and Safari tell of it: Enter by its name, while letters are being composed.
  await keys.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter, key: "Enter", windowsVirtualKeyCode: 13 });
  await keys.send("Input.insertText", { text: chosen });
  await keys.send("Input.dispatchKeyEvent", { type: "keyUp", ...enter, key: "Enter", windowsVirtualKeyCode: 13 });
  await keys.detach();
}

test("an input method's letters are all there, the first too, and its Enter sends nothing", async ({ browser }) => {
  const page = await signedIn(browser, desk, people.enter);
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await page.goto("/desk/new?indicator=telework-status");
  const form = page.locator("form", { has: page.locator("#typed-edition") });
  await form.locator("#typed-edition").selectOption("R3");
  await form.locator("#typed-source").selectOption("S01");
  const label = form.locator("input[name=line_item_ja][type=text]").first();
  await label.focus();
  await compose(page, ["そ", "その", "そのた"], "その他の形");
  await expect(label).toHaveValue("その他の形");
  await expect(label).toBeFocused();
  const line = form.locator("tr", { has: page.locator("input[name=line_item_ja][type=text]") }).first();
  await line.locator("[name=line_item]").fill("other-form");
  await line.locator("[name=line_item_en]").fill("Other form");
  const value = line.locator("[name=line_value]");
  await value.focus();
  await compose(page, ["に", "にい", "にいち"], "二一");
  await expect(value).toHaveValue("二一");
  await expect(value).toBeFocused();
  await form.locator("[name=how][value=new]").check();
  expect(sent).toEqual([]);
  await form.getByRole("button", { name: "置いて、確かめる" }).click();
  await page.waitForURL(/\/fix\?done=put$/);

  const cell = page.locator(".mend-row", { hasText: "その他の形" }).locator(".wrong input");
  await cell.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await compose(page, ["２", "２１", "２１．"], "２１．５");
  await expect(cell).toHaveValue("２１．５");
  await expect(cell).toBeFocused();
  expect(sent).toHaveLength(1);
  await page.getByRole("button", { name: /もう一度確かめる/ }).click();
  await expect(page.getByText("承認に回せます")).toBeVisible();
});
