// The desk without script: closed, opened by its link, an account added, its first password changed, signed out by closing it.
import { makeOpeningLink } from "../../app/_server/desk/opening-link";
import { openTheDesk } from "../../app/_server/desk/the-desk";
import { openingPath } from "../../lib/address/page";
import { ownDesk } from "../desk/own-desk";
import { firstOne, people } from "../desk/people";
import { expect, test } from "./watched-test";

test("a desk is opened, and a second person let in, put out and in again", async ({ browser }) => {
  const desk = await ownDesk({ closed: true });
  const context = () => browser.newContext({ baseURL: desk.base, locale: "ja-JP", javaScriptEnabled: false });
  try {
    const page = await (await context()).newPage();
    await page.goto("/desk");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("編集席は、まだ開かれていません");
    await expect(page.getByText("npm run desk -- open")).toBeVisible();

    const own = await openTheDesk(desk.address);
    const key = await makeOpeningLink(own, { who: "root", name: "root", from: "command" });
    await own.store.close();
    const link = openingPath(key ?? "");
    await page.goto(link);
    const { name, username, password } = people.admin;
    await page.getByLabel("氏名").fill(name);
    await page.getByLabel("ユーザー名").fill(username);
    await page.getByLabel("新しいパスワード", { exact: true }).fill(password);
    await page.getByLabel("新しいパスワード（もう一度）").fill("something else altogether");
    await page.getByRole("button", { name: "アカウントを作る" }).click();
    await expect(page.getByRole("alert")).toContainText("同じではありません");
    await page.getByLabel("氏名").fill(name);
    await page.getByLabel("ユーザー名").fill(username);
    await page.getByLabel("新しいパスワード", { exact: true }).fill(password);
    await page.getByLabel("新しいパスワード（もう一度）").fill(password);
    await page.getByRole("button", { name: "アカウントを作る" }).click();
    await expect(page.getByRole("status")).toContainText("アカウントを作りました");
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("このリンクは使えません");

    await page.goto("/desk/log");
    await page.getByLabel("ユーザー名").fill(username);
    await page.getByLabel("パスワード").fill("not the password");
    await page.getByRole("button", { name: "サインイン" }).click();
    await expect(page.getByRole("alert")).toContainText("ユーザー名かパスワードが違います");
    await page.getByLabel("ユーザー名").fill(username);
    await page.getByLabel("パスワード").fill(password);
    await page.getByRole("button", { name: "サインイン" }).click();
    // Where he wanted to go before he was asked who he is.
    await expect(page).toHaveURL(`${desk.base}/desk/log`);
    await expect(page.getByText(`${name}（管理）`)).toBeVisible();

    await page.getByRole("link", { name: "アカウント" }).click();
    await page.getByLabel("氏名").fill(people.enter.name);
    await page.getByLabel("ユーザー名").fill(people.enter.username);
    await page.getByLabel("最初のパスワード").fill(firstOne);
    await page.getByRole("button", { name: "加える", exact: true }).click();
    await expect(page.getByRole("status")).toContainText("アカウントを加えました");
    const entry = page.getByRole("region", { name: `${people.enter.name}のアカウント` });
    await expect(entry).toContainText("最初のパスワードのまま");

    const second = await (await context()).newPage();
    await second.goto("/desk");
    await second.getByLabel("ユーザー名").fill(people.enter.username);
    await second.getByLabel("パスワード").fill(firstOne);
    await second.getByRole("button", { name: "サインイン" }).click();
    await expect(second.getByRole("heading", { level: 1 })).toHaveText("パスワードを変える");
    await second.goto("/desk/sessions");
    await expect(second).toHaveURL(`${desk.base}/desk/password`);
    await second.getByLabel("今のパスワード").fill(firstOne);
    await second.getByLabel("新しいパスワード", { exact: true }).fill(people.enter.password);
    await second.getByLabel("新しいパスワード（もう一度）").fill(people.enter.password);
    await second.getByRole("button", { name: "変える" }).click();
    await expect(second.getByRole("status")).toContainText("パスワードを変えました");
    // What is not for the role is not offered, and not shown.
    await expect(second.getByRole("link", { name: "アカウント" })).toHaveCount(0);
    await second.goto("/desk/accounts");
    await expect(second.getByRole("alert")).toContainText("役割では開けません");

    await page.reload();
    await entry.getByRole("button", { name: "閉じる" }).click();
    await expect(entry).toContainText("閉じている");
    await second.goto("/desk");
    await expect(second.getByRole("heading", { level: 1 })).toHaveText("編集席にサインイン");
    await entry.getByRole("button", { name: "また使えるようにする" }).click();
    await page.getByRole("button", { name: "サインアウト" }).click();
    await expect(page.getByRole("status")).toContainText("サインアウトしました");
    await page.goto("/desk/log");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("編集席にサインイン");
  } finally {
    await desk.stop();
  }
});
