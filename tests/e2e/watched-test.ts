// Playwright's `test`, watching every page: a request to another origin, a script error or a message on the console's
// error channel fails the test that caused it. `visit` is the same for tests that only look: they share a window a
// worker, so that type and scripts are fetched and compiled once and not for each of some hundred pages.
import { test as base, expect, type Page } from "@playwright/test";

export const test = base.extend<{ watched: undefined }>({
  // A request opens its own connection and waits as long as the test may: a server that a slow machine held up has
  // not failed, and an idle connection that it closes meanwhile is not its answer.
  request: async ({ playwright, baseURL }, use) => {
    const extraHTTPHeaders = { connection: "close" };
    const request = await playwright.request.newContext({ baseURL: baseURL ?? "", extraHTTPHeaders, timeout: 0 });
    await use(request);
    await request.dispose();
  },
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const listeners = {
        request: (request: { url(): string }) => {
          const url = request.url();
          if (!url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)) complaints.push(`asked for ${url}`);
        },
        pageerror: (error: Error) => complaints.push(`threw ${error}`),
        console: (message: { type(): string; text(): string; location(): { url: string } }) => {
          // The browser itself reports the status of a page that is asked for because it is missing.
          const missing = message.text().includes("404") && message.location().url.endsWith("/no-such-page");
          if (message.type() === "error" && !missing) complaints.push(`logged ${message.text()}`);
        },
      };
      page.on("request", listeners.request).on("pageerror", listeners.pageerror).on("console", listeners.console);
      await use(undefined);
      page.off("request", listeners.request).off("pageerror", listeners.pageerror).off("console", listeners.console);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** A worker serves one project, and a test that fails takes its worker with it: the window is never a failed test's. */
let shared: Page | undefined;

export const visit = test.extend({
  page: async ({ browser, baseURL, locale, javaScriptEnabled, viewport }, use) => {
    if (!shared) {
      const looks = { locale: locale ?? "ja-JP", javaScriptEnabled: javaScriptEnabled ?? true, viewport };
      shared = await (await browser.newContext({ baseURL: baseURL ?? "", ...looks })).newPage();
    }
    if (viewport) await shared.setViewportSize(viewport);
    await shared.emulateMedia({ media: null, colorScheme: null });
    // What the last test's page still asks for is not this one's complaint.
    await shared.goto("about:blank");
    await use(shared);
  },
});

export { expect };
