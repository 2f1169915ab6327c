// Route × method × parameter → answers, made by asking the code, and held against the description of the API: every answer
// is one that it names, every address for programs is in it. The table itself is tests/snapshots/route-table.txt
// (`npx vitest run tests/export/route-table.test.ts -u` writes it anew).
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { endpoints } from "../../app/_server/api-endpoints";
import type { Endpoint, Parameter } from "../../app/_server/endpoint";
import { localTime } from "../../db/local-time";
import { foundRoutes } from "../attack/found-routes";
import { serveShippedData } from "./shipped-database";

serveShippedData();

/** Handlers for people's pages and forms, which no program need ask, and feeds, which are described by their own formats. */
const forPages = [
  "[locale]/feed.atom",
  "[locale]/feed.json",
  "[locale]/present",
  "api/[[...rest]]",
  "embed/[indicator]",
  "figures/[indicator]/small.svg",
  "figures/[indicator]/template.csv",
  "leaflet.pdf",
  "licences.txt",
  "packs/[file]",
  "packs/mine.slide",
  "site.zip",
];

/** The desk has tests of its own for each route, role and method. */
const handlers = foundRoutes().filter(({ file, id }) => file.endsWith("route.ts") && !id.startsWith("[locale]/desk/"));
const routeOf = ({ path }: Pick<Endpoint, "path">) => (/\{format\}/.test(path) ? "figures/[indicator]" : path.slice(1));

type Handler = (request: Request, context: { params: Promise<{ indicator: string }> }) => Promise<Response>;
type Operation = { responses: Record<string, { content?: Record<string, unknown> }> };
type Document = { paths: Record<string, Record<string, Operation>> };

async function handlerOf(route: string): Promise<Handler> {
  const found = handlers.find(({ id }) => id === route);
  const { GET } = (await import(resolve(found?.file ?? ""))) as { GET: Handler };
  return GET;
}

/** Right values where a schema lists none. */
const rightValues: Record<string, readonly string[]> = {
  editions: ["R2", "R2,R3"],
  edition: ["R3", "R2,R3"],
  indicator: ["damage-experienced"],
  breakdown: ["none"],
  figure: ["damage-experienced"],
  "as-of": ["2022-06-20"],
  // The database of the test was made today.
  "as-shown": [localTime(new Date()).slice(0, 10)],
};

function valuesOf({ name, schema }: Parameter): readonly string[] {
  const { minimum, maximum } = schema;
  if (minimum !== undefined && maximum !== undefined) return [`${minimum}`, `${maximum}`];
  return schema.enum ?? rightValues[name] ?? [];
}

/** Where a list goes on, as its own answer says. */
async function nextOf(endpoint: Endpoint): Promise<string> {
  const url = addressOf(endpoint, {}, [["limit", "1"]]);
  const answer = await (await handlerOf(routeOf(endpoint)))(new Request(url), {
    params: Promise.resolve({ indicator: "" }),
  });
  const { next } = (await answer.json()) as { next: string };
  return new URL(next).searchParams.get("after") ?? "";
}

/** With its places filled, and what it can't do without. */
function addressOf({ path, id }: Endpoint, places: Record<string, string>, query: readonly string[][]): URL {
  const filled = path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => places[name] ?? { figure: "damage-experienced" }[name] ?? "csv",
  );
  const url = new URL(filled, "http://localhost:3000");
  for (const [name = "", value = ""] of query) url.searchParams.append(name, value);
  if (id === "selected" && !url.searchParams.has("figure")) url.searchParams.append("figure", "damage-experienced");
  return url;
}

async function ask(endpoint: Endpoint, url: URL, headers: Record<string, string> = {}) {
  const indicator = url.pathname.split("/").at(-1) ?? "";
  const answer = await (await handlerOf(routeOf(endpoint)))(new Request(url, { headers }), {
    params: Promise.resolve({ indicator }),
  });
  await answer.arrayBuffer();
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
  return { status: answer.status, type, etag: answer.headers.get("etag") ?? "" };
}

it("knows each handler as one for programs, which is described, or one for pages", () => {
  const described = [...new Set(endpoints.map(routeOf))];
  expect([...described, ...forPages].sort()).toEqual(handlers.map(({ id }) => id).sort());
  const methods = handlers.filter(({ id }) => described.includes(id)).map(({ id, methods }) => [id, methods.join()]);
  expect(methods).toEqual(methods.map(([id]) => [id, id === "api/v1/check" ? "GET,POST" : "GET"]));
});

it("answers as the description says, parameter by parameter", async () => {
  const { GET: openApi } = await import("../../app/api/v1/openapi.json/route");
  const document: Document = await (await openApi(new Request("http://localhost:3000/api/v1/openapi.json"))).json();
  const table: string[] = [];
  const undescribed: string[] = [];
  for (const endpoint of endpoints) {
    const { get } = document.paths[endpoint.path] ?? {};
    expect(Object.keys(document.paths[endpoint.path] ?? {})).toEqual(["get"]);
    const statuses = async (urls: readonly URL[], headers?: Record<string, string>) => {
      const answers = await Promise.all(urls.map((url) => ask(endpoint, url, headers)));
      for (const [index, { status, type }] of answers.entries()) {
        const { content } = get?.responses[status] ?? { content: {} };
        const named = status === 304 ? content === undefined : Object.hasOwn(content ?? {}, type);
        if (!named) undescribed.push(`${urls[index]}: ${status} ${type}`);
      }
      return [...new Set(answers.map(({ status }) => status))].sort().join(" ");
    };
    const plain = addressOf(endpoint, {}, []);
    const { etag } = await ask(endpoint, plain);
    const known = await statuses([plain], { "if-none-match": etag });
    const unknown = await statuses([addressOf(endpoint, {}, [["zq", "1"]])]);
    table.push(`GET ${endpoint.path}: ${await statuses([plain])}; known ${known}; unknown parameter ${unknown}`);
    for (const one of endpoint.parameters) {
      const { name } = one;
      const at = (...values: string[]) =>
        one.in === "path"
          ? addressOf(endpoint, { [name]: values[0] ?? "" }, [])
          : addressOf(
              endpoint,
              {},
              values.map((value) => [name, value]),
            );
      // Pictures and Office files take long, and differ in nothing that is asked here.
      const values = name === "after" ? [await nextOf(endpoint)] : valuesOf(one);
      const right = values.filter((value) => name !== "format" || /^(csv|json|jsonstat|svg)$/.test(value));
      const cells = [`right ${await statuses(right.map((value) => at(value)))}`, `wrong ${await statuses([at("zq")])}`];
      if (one.in === "query") {
        cells.push(
          `empty ${await statuses([at("")])}`,
          `twice ${await statuses([at(right[0] ?? "", right[0] ?? "")])}`,
        );
      }
      table.push(`GET ${endpoint.path} ${name}: ${cells.join("; ")}`);
    }
  }
  expect(undescribed).toEqual([]);
  await expect(`${table.join("\n")}\n`).toMatchFileSnapshot("../snapshots/route-table.txt");
});
