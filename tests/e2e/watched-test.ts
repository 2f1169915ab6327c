// Playwright's `test`, watching every page: a request to another origin, a script error or a message on the console's
// error channel fails the test that caused it.
import { test as base, expect } from "@playwright/test";

export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)) complaints.push(`asked for ${url}`);
      });
      page.on("pageerror", (error) => complaints.push(`threw ${error}`));
      page.on("console", (message) => {
        // The browser itself reports the status of a page that is asked for because it is missing.
        const missing = message.text().includes("404") && message.location().url.endsWith("/no-such-page");
        if (message.type() === "error" && !missing) complaints.push(`logged ${message.text()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
