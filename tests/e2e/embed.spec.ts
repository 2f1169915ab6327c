// A figure in a frame: the code of the figure page, pasted into a page, shows it whole; no other site may.
import { forEverybody } from "../../app/_server/front/cache-rules";
import { expect, test } from "./watched-test";

test("the code that embeds a figure is a frame alone, of the newest or of these editions", async ({
  page,
  baseURL,
}) => {
  await page.goto("/figures/damage-experienced?editions=R2,R3");
  const share = page.locator(".share-menu");
  await share.locator("summary").click();
  await expect(share).toContainText("FRAME_ANCESTORS");
  const code = share.locator(".embed-code textarea:visible");
  await expect(code).toHaveValue(/^<iframe src="[^"]+\/embed\/damage-experienced(\?(?!editions)[^"]*)?"/);
  await share.getByLabel("この調査年", { exact: true }).check();
  await expect(code).toHaveValue(/^<iframe src="[^"]+\/embed\/damage-experienced\?editions=R2,R3/);
  const pasted = await code.inputValue();
  await page.route("**/report.html", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: `<!doctype html><title>Report</title>${pasted}` }),
  );
  await page.goto(`${baseURL}/report.html`);
  await expect(page.locator("iframe")).toHaveAttribute(
    "title",
    "過去1年以内に受けたことのあるサイバー犯罪の被害は何か",
  );
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(frame.locator("svg").first()).toBeVisible();
  // Nothing of the page is cut off as long as its table is folded away.
  const cut = await page.evaluate(() => {
    const frame = document.querySelector("iframe");
    return (frame?.contentDocument?.body.getBoundingClientRect().height ?? 0) - (frame?.clientHeight ?? 0);
  });
  expect(cut).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 360, height: 700 });
  await expect(frame.locator(".narrow svg")).toBeVisible();
  await expect(frame.locator(".wide svg")).toBeHidden();
  await expect(frame.getByRole("link")).toHaveAttribute("href", /^\/figures\/damage-experienced\?editions=R2,R3/);
});

test("pages for frames are kept, light, and open to the sites of the setting alone", async ({ request }) => {
  const answer = await request.get("/embed/damage-experienced?lang=en");
  const { etag, ...headers } = answer.headers();
  expect(answer.status()).toBe(200);
  expect(headers["cache-control"]).toBe(forEverybody);
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'.* frame-ancestors 'self'$/);
  // One policy, not two joined.
  expect(headers["content-security-policy"]?.match(/default-src/g)).toHaveLength(1);
  const again = await request.get("/embed/damage-experienced?lang=en", { headers: { "If-None-Match": etag ?? "" } });
  expect(again.status()).toBe(304);
  for (const [path, status] of [
    ["/embed/no-such-figure", 404],
    ["/embed/damage-experienced?size=a4", 400],
    ["/embed", 404],
  ] as const) {
    expect([path, (await request.get(path)).status()]).toEqual([path, status]);
  }
  const pages = await request.get("/damage");
  expect(pages.headers()["content-security-policy"]).toMatch(/frame-ancestors 'self'$/);
});
