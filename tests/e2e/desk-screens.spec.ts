// Each screen of the desk's shell: by axe, in both languages, wide and narrow, light and dark; and the table of who gets which
// answer at which address by which method.
import type { Page } from "@playwright/test";
import { type Role, roles } from "../../lib/desk/role";
import { foundRoutes } from "../attack/found-routes";
import { type OwnDesk, ownDesk } from "../desk/own-desk";
import { people } from "../desk/people";
import { axeOn } from "./page-checks";
import { expect, test } from "./watched-test";

let desk: OwnDesk;

test.beforeAll(async () => {
  desk = await ownDesk();
});
test.afterAll(() => desk.stop());

async function signIn(page: Page, role: Role): Promise<void> {
  await page.goto(`${desk.base}/desk/sign-in`);
  await page.getByLabel("ユーザー名").fill(people[role].username);
  await page.getByLabel("パスワード").fill(people[role].password);
  await page.getByRole("button", { name: "サインイン" }).click();
  await expect(page.getByText(people[role].name)).toBeVisible();
}

const screens = ["/desk", "/desk/accounts", "/desk/log", "/desk/sessions", "/desk/password"];
const looks = [
  { width: 1280, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
  { width: 320, colorScheme: "light" },
] as const;

test("every screen is clean by axe and stays within the window", async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: desk.base, locale: "ja-JP" })).newPage();
  const look = async (path: string) => {
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.evaluate(() => {
        for (const one of document.querySelectorAll("details")) one.open = true;
      });
      const { violations } = await axeOn(page).analyze();
      expect([path, width, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([
        path,
        width,
        [],
      ]);
      expect([path, width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
        path,
        width,
        width,
      ]);
    }
  };
  for (const path of ["/desk/sign-in?problem=wrong", "/en/desk/sign-in", "/desk/open?key=x"]) await look(path);
  await signIn(page, "admin");
  // With a backup that is looked at, and a proposal to bring it back.
  await page.goto("/desk/backup");
  await page.getByRole("button", { name: "控えを取る" }).click();
  const looked = new URL(page.url());
  await page.getByRole("button", { name: "この控えの状態に戻すことを提案する" }).click();
  await expect(page.getByRole("status")).toContainText("提案しました");
  for (const path of [...screens, `/desk/backup?look=${looked.searchParams.get("look")}`]) {
    await look(path);
    await look(`/en${path}`);
  }
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
    if (role !== "stranger") await signIn(await context.newPage(), role);
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
