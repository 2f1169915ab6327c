// The dashboard as a folder: opened from a file's address, with the network off.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { attribute, elementsIn, readPage } from "../../app/_commands/site/page-tree";
import { indicators } from "../../lib/catalogue/indicators";
import { axeOn } from "./page-checks";
import { expect, test } from "./watched-test";

test.describe.configure({ mode: "serial" });

const above = mkdtempSync(join(tmpdir(), "site-folder-"));
const folder = join(above, "site");
const names = () => readdirSync(folder, { recursive: true, encoding: "utf8" });

test.beforeAll(async ({ baseURL }) => {
  // Tables alone: pictures and papers are made as they are for `npm run export`.
  const command = ["app/_commands/export.ts", "--site", "--format", "csv", "--from", baseURL ?? "", "--out", folder];
  await promisify(execFile)(process.execPath, ["--import", "tsx", ...command], { maxBuffer: 1e8 });
});

test.afterAll(() => rmSync(above, { recursive: true, force: true }));

test("every link of every page leads to a file of the folder, or to a web page elsewhere", () => {
  const missing: string[] = [];
  const ids = new Map<string, Set<string | null>>();
  const idsOf = (path: string) => {
    const known =
      ids.get(path) ?? new Set(elementsIn(readPage(readFileSync(path, "utf8"))).map((one) => attribute(one, "id")));
    ids.set(path, known);
    return known;
  };
  for (const name of names().filter((one) => one.endsWith(".html") && !/^(?:en\/)?papers\/.+\.html$/.test(one))) {
    const page = join(folder, name);
    for (const element of elementsIn(readPage(readFileSync(page, "utf8")))) {
      for (const kind of ["href", "src", "action"]) {
        const link = attribute(element, kind);
        if (link === null || (kind === "href" && element.tagName === "a" && /^(?:https?|mailto|tel):/.test(link)))
          continue;
        const url = new URL(link, pathToFileURL(page));
        const leads = url.protocol === "file:" && existsSync(fileURLToPath(url));
        const fragment = decodeURIComponent(url.hash.slice(1));
        const there = leads && (fragment === "" || idsOf(fileURLToPath(url)).has(fragment));
        if (!there) missing.push(`${name}: ${link}`);
      }
    }
  }
  expect(missing).toEqual([]);
});

test("every figure is there in each of its views and both languages, with its table", () => {
  const all = new Set(names());
  for (const { id } of indicators) {
    for (const path of [`figures/${id}.html`, `en/figures/${id}.html`]) expect(all).toContain(path);
    const page = readPage(readFileSync(join(folder, `figures/${id}.html`), "utf8"));
    const links = elementsIn(page).map((one) => attribute(one, "href") ?? "");
    const tables = links.filter((link) => link.startsWith(id) && link.endsWith(".csv") && !link.includes("_template"));
    if (links.some((link) => link.includes("_view-"))) expect(tables.length, id).toBeGreaterThan(0);
  }
});

test("no style and no page asks for anything from elsewhere", () => {
  for (const name of names().filter((one) => /\.(?:css|html)$/.test(one))) {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text.match(/url\(\s*["']?(?!data:|#)[^)]*/g) ?? [], name).toEqual([]);
    expect(text, name).not.toMatch(/@import/);
  }
});

test("the manifest tells every file with its hash, and the state of the data", () => {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const listed = manifest.files.map(({ path }: { path: string }) => path);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(files.length).toBe(listed.length + 1);
  for (const { path, bytes, sha256 } of manifest.files) {
    const content = readFileSync(join(folder, path));
    expect(content.byteLength, path).toBe(bytes);
    expect(createHash("sha256").update(content).digest("hex"), path).toBe(sha256);
  }
  expect(manifest.data.version).toMatch(/^[0-9a-f]{16}$/);
  expect(readFileSync(join(folder, "index.html"), "utf8")).toContain(manifest.data.version.slice(0, 12));
});

test("opens by double click with the network off: pages, views, search, the other language", async ({ browser }) => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const failed: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("requestfailed", (request) => failed.push(`${request.url()} ${request.failure()?.errorText}`));
  // What is still on its way when a link is followed would be given up.
  const whole = () => page.waitForLoadState("load");
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  await page.getByRole("navigation", { name: "主なページ" }).getByRole("link", { name: "被害" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("被害");
  await whole();
  await page.goto(pathToFileURL(join(folder, "figures", "ransomware-cases.html")).href);
  await page.getByRole("navigation", { name: "見方" }).getByRole("link", { name: "年を比べる" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ランサムウェア被害の報告件数");
  await whole();
  await expect(page.locator("svg").first()).toBeVisible();
  await page.getByRole("search").getByRole("searchbox").fill("ｖｐｎ機器");
  await page.getByRole("search").getByRole("button", { name: "検索" }).click();
  await expect(page.getByRole("status")).toHaveText(/^\d+件$/);
  await whole();
  await expect(page.locator("#everything > li:visible").first()).toContainText("VPN機器");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await whole();
  expect(failed).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(pathToFileURL(folder).href))).toEqual([]);
  // It asks for style sheets on its own, which no file's page may.
  await page.goto(pathToFileURL(join(folder, "figures", "ransomware-cases.html")).href);
  expect((await axeOn(page).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await context.close();
});

test("is read without script, the list of the search whole", async ({ browser }) => {
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, "search.html")).href);
  await expect(page.getByRole("link", { name: "ランサムウェア被害の報告件数", exact: true }).first()).toBeVisible();
  await context.close();
});

test("a folder that holds anything else is left as it is", async () => {
  const run = promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    "app/_commands/export.ts",
    "--site",
    "--out",
    resolve("lib"),
  ]);
  await expect(run).rejects.toMatchObject({ stderr: expect.stringContaining("空のフォルダー") });
  expect(existsSync(join(dirname(resolve("lib")), "lib.unfinished"))).toBe(false);
});
