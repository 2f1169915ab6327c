// A figure in a frame: the code of the figure page, pasted into a page, shows it at its own height; no other site may.
import { expect, test } from "./watched-test";

test("the code that embeds a figure gives the frame the figure's own height", async ({ page, baseURL }) => {
  await page.goto("/figures/damage-experienced?editions=R2,R3");
  const downloads = page.locator(".figure-downloads");
  await downloads.locator("summary", { hasText: "ほかのサイトに埋め込む" }).click();
  const code = await downloads.getByLabel("ほかのサイトに埋め込む").inputValue();
  await page.route("**/report.html", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: `<!doctype html><title>Report</title>${code}` }),
  );
  await page.goto(`${baseURL}/report.html`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("ランサムウェア");
  await expect(frame.locator("svg").first()).toBeVisible();
  // Nothing of the page is cut off, and nothing of the frame is blank.
  const fits = () =>
    page.evaluate(() => {
      const frame = document.querySelector("iframe");
      const inside = frame?.contentDocument?.body.getBoundingClientRect().height ?? 0;
      return Math.abs((frame?.clientHeight ?? 0) - inside) <= 1;
    });
  await expect.poll(fits).toBe(true);
  const height = () => page.locator("iframe").evaluate((one) => one.clientHeight);
  const before = await height();
  await frame.getByText("数値の表").click();
  await expect.poll(height).toBeGreaterThan(before);
  await expect.poll(fits).toBe(true);
  await page.setViewportSize({ width: 360, height: 700 });
  await expect(frame.locator(".narrow svg")).toBeVisible();
  await expect(frame.locator(".wide svg")).toBeHidden();
  await expect.poll(fits).toBe(true);
  await expect(frame.getByRole("link")).toHaveAttribute("href", "/figures/damage-experienced?editions=R2,R3");
});

test("pages for frames are kept, light, and open to the sites of the setting alone", async ({ request }) => {
  const answer = await request.get("/embed/damage-experienced?lang=en");
  const { etag, ...headers } = answer.headers();
  expect(answer.status()).toBe(200);
  expect(headers["cache-control"]).toBe("no-cache");
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
