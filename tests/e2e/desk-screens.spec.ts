// Each screen of the desk, whichever pages there are: by axe, in both languages, wide and narrow, light and dark; and the table of
// who gets which answer at which address by which method.
import type { Page } from "@playwright/test";
import { type Role, roles } from "../../lib/desk/role";
import { foundRoutes } from "../attack/found-routes";
import { type OwnDesk, ownDesk } from "../desk/own-desk";
import { people } from "../desk/people";
import { axeFinds, rulesOfColour, sideways } from "./page-checks";
import { signIn } from "./sign-in-at-desk";
import { expect, test } from "./watched-test";

let desk: OwnDesk;

test.beforeAll(async () => {
  desk = await ownDesk();
});
test.afterAll(() => desk.stop());

/** A table with a wrong number, and one that is whole. */
const csvOf = (value: string) =>
  `edition,indicator,item,item_ja,item_en,value,source\nR3,damage-experienced,look,見本,Sample,${value},S01\n`;

async function put(page: Page, title: string, csv: string): Promise<string> {
  await page.goto("/desk");
  await page.getByText("取り込む形のCSVを、そのまま置く").click();
  await page.getByLabel("題名").fill(title);
  const file = { name: `${title}.csv`, mimeType: "text/csv", buffer: Buffer.from(csv) };
  await page.getByLabel("CSVファイル").setInputFiles(file);
  await page.getByRole("button", { name: "置く", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/s\/[^/]+/);
  return new URL(page.url()).pathname.split("/")[3] ?? "";
}

/** Pages of a submission, or of one of many things: which one is looked at. Every other page is looked at by its own address. */
const shownAs = (made: { broken: string; waiting: string }) => ({
  "/desk/help/[code]": "/desk/help/not-a-number",
  "/desk/s/[id]": `/desk/s/${made.waiting}`,
  "/desk/s/[id]/approve": `/desk/s/${made.waiting}/approve`,
  "/desk/s/[id]/fix": `/desk/s/${made.broken}/fix`,
  "/desk/s/[id]/rehearsal": `/desk/s/${made.waiting}/rehearsal`,
  "/desk/s/[id]/rehearsal/drafts": `/desk/s/${made.waiting}/rehearsal/drafts`,
  "/desk/texts/[subject]": "/desk/texts/damage-experienced",
  "/desk/s/[id]/withdraw": `/desk/s/${made.waiting}/withdraw`,
});

/** Until somebody is signed in; in the way that says most. */
const ofStrangers: Record<string, string> = {
  "/desk/sign-in": "/desk/sign-in?problem=wrong",
  "/desk/open": "/desk/open?key=x",
};

async function look(page: Page, path: string): Promise<void> {
  const seen = async (at: string, width: number, colorScheme: "light" | "dark", rules?: string[] | "none") => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(at);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(at.split("?")[0]);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("details")) one.open = true;
    });
    const found = rules === "none" ? [] : await axeFinds(page, rules);
    expect([at, width, colorScheme, found, await sideways(page)]).toEqual([at, width, colorScheme, [], []]);
  };
  await seen(path, 1280, "light");
  await seen(path, 360, "dark", rulesOfColour);
  await seen(`/en${path}`, 360, "dark");
  await seen(`/en${path}`, 320, "light", "none");
}

test("every screen is clean by axe and stays within the window", async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: desk.base, locale: "ja-JP" })).newPage();
  for (const path of Object.values(ofStrangers)) await look(page, path);
  const anna = await (await browser.newContext({ baseURL: desk.base, locale: "ja-JP" })).newPage();
  await signIn(anna, desk, people.enter);
  const made = { broken: await put(anna, "broken", csvOf("二一")), waiting: await put(anna, "waiting", csvOf("12.3")) };
  await anna.getByRole("button", { name: "承認に回す" }).click();
  await expect(anna.getByText("承認待ち").first()).toBeVisible();

  await signIn(page, desk, people.admin);
  const pages = routes.filter(({ isPage, route }) => isPage && !(route in ofStrangers)).map(({ route }) => route);
  // With a backup that is looked at, and a proposal to bring it back.
  await page.goto("/desk/backup");
  await page.getByRole("button", { name: "控えを取る" }).click();
  const taken = new URL(page.url()).searchParams.get("look");
  await page.getByRole("button", { name: "この控えの状態に戻すことを提案する" }).click();
  await expect(page.getByRole("status")).toContainText("提案しました");
  const named: Record<string, string> = { ...shownAs(made), "/desk/backup": `/desk/backup?look=${taken}` };
  // A new page with a part that may be any has its line above; one without is looked at as it is.
  expect(pages.filter((route) => route.includes("[") && !(route in named))).toEqual([]);
  expect(
    Object.keys({ ...named, ...ofStrangers }).filter((route) => !routes.some((one) => one.route === route)),
  ).toEqual([]);
  const last = "/desk/s/[id]/withdraw";
  for (const route of pages.filter((one) => one !== last)) await look(page, named[route] ?? route);

  // What is published can be taken back, and only that.
  await page.goto(named["/desk/s/[id]/approve"] ?? "");
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "承認して、今すぐ公開する" }).click();
  await expect(page.getByText("公開済み").first()).toBeVisible();
  await look(page, named["/desk/s/[id]"] ?? "");
  await look(page, named[last] ?? "");
});

/** What not every role is shown, and what everybody is; a new page that is for some alone has its line here. */
const shownTo: Record<string, readonly Role[] | "everybody"> = {
  "/desk/accounts": ["admin"],
  "/desk/backup": ["approve", "admin"],
  "/desk/backup/file": ["admin"],
  "/desk/backup/tables": ["admin"],
  "/desk/log": ["admin"],
  "/desk/log/csv": ["admin"],
  "/desk/open": "everybody",
  "/desk/s/[id]/approve": ["approve", "admin"],
  "/desk/s/[id]/withdraw": ["approve", "admin"],
  "/desk/sign-in": "everybody",
};

const routes = foundRoutes()
  .filter(({ id }) => /^\[locale\]\/desk(?!\/do\/|\/\[\.\.\.)/.test(id))
  .map(({ id, file }) => ({ route: id.replace("[locale]", ""), isPage: file.endsWith("page.tsx") }));

test("each address answers each role and each method as it should", async ({ browser, playwright }) => {
  expect(Object.keys(shownTo).filter((route) => !routes.some((one) => one.route === route))).toEqual([]);
  for (const role of ["stranger", ...roles] as const) {
    const context = await browser.newContext({ locale: "ja-JP" });
    if (role !== "stranger") await signIn(await context.newPage(), desk, people[role]);
    const headers = { cookie: (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ") };
    const asked = await playwright.request.newContext({ baseURL: desk.base, extraHTTPHeaders: headers });
    for (const { route, isPage } of routes) {
      const path = route.replace(/\[[^/]+\]/g, "nothing");
      const shown = shownTo[route] ?? roles;
      const answer = await asked.get(path, { maxRedirects: 0 });
      const { location = "", "cache-control": kept } = answer.headers();
      const met = answer.status() === 307 ? (location.match(/sign-in|problem=role/)?.[0] ?? "led on") : answer.status();
      const told = [role, route, met];
      const refused = role === "stranger" ? [isPage ? "sign-in" : 401] : [isPage ? "problem=role" : 403];
      const mayBe =
        shown === "everybody" || (role !== "stranger" && shown.includes(role)) ? [200, 404, "led on"] : refused;
      expect([...told, mayBe.includes(met as never)]).toEqual([...told, true]);
      expect([route, kept]).toEqual([route, "no-store"]);
      if (role === "stranger" || role === "admin") {
        for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
          expect([method, route, (await asked.fetch(path, { method })).status()]).toEqual([method, route, 405]);
        }
      }
    }
    expect((await asked.get("/desk/do/sign-out")).status()).toBe(405);
    expect((await asked.get("/desk/nothing/at/all")).status()).toBe(404);
    await asked.dispose();
    await context.close();
  }
});
