// The page on open data: every example on it runs as it stands and gives what is documented.
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { z } from "zod";
import { expect, test } from "./watched-test";

type Content = Record<string, { schema?: { $ref?: string } }>;
type Described = { get: { "x-examples": string[]; responses: { 200: { content: Content } } } };

test("every example runs and has the documented shape", async ({ page, request }) => {
  await page.goto("/open-data");
  const examples = await page
    .locator("a.api-example")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const { paths }: { paths: Record<string, Described> } = await (await request.get("/api/v1/openapi.json")).json();
  const schema = z.fromJSONSchema(await (await request.get("/figures/figure.schema.json")).json());
  const endpoints = Object.values(paths).map(({ get }) => get);
  const described = endpoints.flatMap((get) => get["x-examples"]);
  expect(examples).toEqual(described);
  expect(examples.length).toBeGreaterThan(10);
  for (const example of examples) {
    const answer = await request.get(example);
    expect([example, answer.status()]).toEqual([example, 200]);
    const type = (answer.headers()["content-type"] ?? "").split(";")[0] ?? "";
    const content = endpoints.find((get) => get["x-examples"].includes(example))?.responses[200].content ?? {};
    expect(Object.keys(content), example).toContain(type);
    const body = await answer.body();
    if (type === "text/csv") {
      const { data } = Papa.parse<string[]>(body.toString("utf8").slice(1), { skipEmptyLines: true });
      expect(data.length, example).toBeGreaterThan(1);
      expect(new Set(data.map((row) => row.length)).size, example).toBe(1);
    } else if (/zip$|officedocument/.test(type)) {
      expect(Object.keys(unzipSync(body)).length, example).toBeGreaterThan(3);
    } else if (type === "image/png") {
      expect(body.readUInt32BE(16), example).toBe(1200);
    } else {
      const json = JSON.parse(body.toString("utf8"));
      const wanted = content[type]?.schema;
      if (wanted?.$ref) expect(schema.safeParse(json).error, example).toBeUndefined();
      else if (wanted) expect(z.fromJSONSchema(wanted).safeParse(json).error, example).toBeUndefined();
    }
  }
});

test("the whole data set is one click away", async ({ page }) => {
  await page.goto("/en/sources");
  await page.locator("main").getByRole("link", { name: "Open data and API" }).click();
  await expect(page).toHaveURL("/en/open-data");
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: /whole data set \(ZIP\)/ }).click();
  expect((await saved).suggestedFilename()).toMatch(/^npa-survey_all_\d{8}\.zip$/);
});
