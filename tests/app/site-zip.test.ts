// GET /site.zip: begun by the first who asks, given when it is whole. The pages are those of a small server of the test; what
// is made of real ones is looked at in tests/e2e/site-folder.spec.ts.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { ownAddress } from "../../app/_server/settings";
import { GET } from "../../app/site.zip/route";
import { serveShippedData } from "../export/shipped-database";

serveShippedData();

const page = (path: string) =>
  `<!DOCTYPE html><html><head><script>1</script></head><body><main><h1>${path}</h1><a href="/figures/ransomware-cases">図</a></main><footer class="site-footer"><p>1</p></footer></body></html>`;
const server = createServer((request, response) => response.end(page(request.url ?? "")));

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  Reflect.set(globalThis, ownAddress, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(() => server.close());

const ask = (headers: Record<string, string> = {}) => GET(new Request("http://localhost:3000/site.zip", { headers }));

it("says that it is being made and when to ask again, gives it when it is whole, and knows who has it", async () => {
  const first = await ask();
  expect(first.status).toBe(202);
  expect(first.headers.get("Refresh")).toBe("10");
  expect(first.headers.get("Cache-Control")).toBe("no-store");
  expect(await first.text()).toContain("作成しています");

  await vi.waitUntil(async () => (await ask()).status === 200, { timeout: 170_000, interval: 200 });
  const whole = await ask();
  expect(whole.headers.get("Content-Disposition")).toMatch(/filename="npa-survey_site_\d{8}\.zip"/);
  const files = unzipSync(new Uint8Array(await whole.arrayBuffer()));
  expect(Object.keys(files).sort()).toEqual(
    expect.arrayContaining([
      "index.html",
      "en/index.html",
      "figures/ransomware-cases.html",
      "manifest.json",
      "search.html",
    ]),
  );
  const text = new TextDecoder().decode(files["index.html"]);
  expect(text).toContain('<a href="figures/ransomware-cases.html">');
  expect(text).not.toContain("<script");

  const etag = whole.headers.get("ETag") ?? "";
  expect((await ask({ "If-None-Match": etag })).status).toBe(304);
});

it("has no parameters", async () => {
  const answer = await GET(new Request("http://localhost:3000/site.zip?lang=en"));
  expect(answer.status).toBe(400);
});
