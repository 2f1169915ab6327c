// Backups at the desk without script and by keyboard: taken and saved while the site is served, put in again, brought back by
// two people, and all tables as a ZIP.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { openDatabase } from "../../db/database";
import { undoLastImport } from "../../db/undo";
import { type OwnDesk, ownDesk } from "../desk/own-desk";
import { people } from "../desk/people";
import { signedIn } from "./sign-in-at-desk";
import { expect, test } from "./watched-test";

let desk: OwnDesk;
test.beforeAll(async () => {
  desk = await ownDesk();
});
test.afterAll(() => desk.stop());

/** By keyboard alone: from the beginning of the page until it has the focus. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await expect(button).toBeVisible();
  for (let steps = 0; !(await button.evaluate((one) => one === document.activeElement)); steps += 1) {
    expect([name, steps < 150]).toEqual([name, true]);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
}

const fact = (page: Page, name: string) => page.locator("dt", { hasText: name }).first().locator("+ dd");

test("a backup is saved, put in again and brought back by two people", async ({ browser }) => {
  const anna = await signedIn(browser, desk, people.admin, { javaScriptEnabled: false });
  await anna.goto("/desk/backup");
  await expect(anna.getByText("合わせて0.0 MBです（5 GBまで）")).toBeVisible();
  await press(anna, "控えを取る");
  await expect(anna.getByRole("status")).toContainText("控えを取り");
  const version = await fact(anna, "データの版").innerText();
  await expect(anna.getByText(`今のデータの版は ${version}`)).toBeVisible();
  const hash = await fact(anna, "SHA-256").innerText();
  const saving = anna.waitForEvent("download");
  await anna.getByRole("link", { name: /^保存：/ }).click();
  const path = await (await saving).path();
  expect(createHash("sha256").update(readFileSync(path)).digest("hex")).toBe(hash);
  const zip = unzipSync(await (await anna.request.get("/desk/backup/tables")).body());
  expect(Object.keys(zip)).toContain("sources.csv");

  const db = await openDatabase(desk.address);
  await undoLastImport(db);
  await db.close();
  await expect.poll(async () => (await anna.reload()) && anna.getByText(`今のデータの版は ${version}`).count()).toBe(0);
  await anna
    .getByLabel("控えのファイル")
    .setInputFiles({ name: "survey.db", mimeType: "application/vnd.sqlite3", buffer: Buffer.from("not a database") });
  await press(anna, "置いて確かめる");
  await expect(anna.getByRole("alert")).toContainText("SQLiteのデータベースではありません");
  await anna.getByLabel("控えのファイル").setInputFiles(path);
  await press(anna, "置いて確かめる");
  await expect(anna.getByRole("status")).toContainText("控えを受け取り");
  await expect(fact(anna, "SHA-256")).toHaveText(hash);
  await press(anna, "この控えの状態に戻すことを提案する");
  await expect(anna.getByText("提案した人は確かめられません。")).toBeVisible();
  await expect(anna.getByRole("button", { name: "確かめて、この控えの状態に戻す" })).toHaveCount(0);

  const ben = await signedIn(browser, desk, people.approve, { javaScriptEnabled: false });
  await ben.getByRole("link", { name: "控えに戻す提案があります" }).click();
  await expect(ben.getByText(`${people.admin.name}さんの提案`)).toBeVisible();
  await expect(fact(ben, "データの版")).toHaveText(version);
  await press(ben, "確かめて、この控えの状態に戻す");
  await expect(ben.getByRole("status")).toContainText("控えの状態に戻しました");
  await expect(ben.getByText(`今のデータの版は ${version}`)).toBeVisible();
  expect((await fetch(`${desk.base}/damage`)).status).toBe(200);
  await ben.goto("/en/desk/backup");
  await expect(ben.getByText(`The data are now of version ${version}`)).toBeVisible();

  await anna.goto("/desk/log");
  await expect(anna.getByRole("row", { name: /控えの状態に戻した/ })).toContainText(`提案した人：${people.admin.name}`);
  await expect(anna.getByRole("row", { name: /控えの状態に戻した/ })).toContainText("残した状態");
});
