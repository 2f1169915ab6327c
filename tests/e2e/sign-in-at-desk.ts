// Signing in at a desk of a test's own, by keyboard, in a window of its own.
import type { Browser, Page } from "@playwright/test";
import type { OwnDesk } from "../desk/own-desk";
import type { Person } from "../desk/people";
import { expect } from "./watched-test";

/** The page stands at the desk's home. */
export async function signIn(page: Page, desk: OwnDesk, { username, password }: Person): Promise<void> {
  await page.goto(`${desk.base}/desk/sign-in`);
  await page.getByLabel("ユーザー名").fill(username);
  await page.getByLabel("パスワード").fill(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk$/);
}

type Window = { javaScriptEnabled?: boolean };

/** @returns a window of that person alone */
export async function signedIn(browser: Browser, desk: OwnDesk, person: Person, window: Window = {}): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: desk.base, locale: "ja-JP", ...window })).newPage();
  await signIn(page, desk, person);
  return page;
}
