// The pages that proxy.ts leaves alone are exactly the pages there are.
import { readdirSync } from "node:fs";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { pageNames } from "../lib/address/page";
import { config, proxy } from "../proxy";

const matcher = new RegExp(`^${config.matcher[0]}$`);
const pages = readdirSync("app/[locale]", { recursive: true, encoding: "utf8" })
  .flatMap((file) => /^([^[]+)[\\/](?:page\.tsx|route\.ts)$/.exec(file)?.[1] ?? [])
  .map((folder) => `/${folder.replaceAll("\\", "/")}`)
  // A file in each language.
  .filter((path) => !path.includes("."));

describe("addresses that need a status of their own", () => {
  it("leaves every static page alone, in both languages and eras", () => {
    expect(pages.length).toBeGreaterThan(4);
    const all = ["", "/ja-western", "/en", "/en-wareki"].flatMap((prefix) =>
      ["/", ...pages].map((path) => (prefix && path === "/" ? prefix : prefix + path)),
    );
    expect(all.filter((path) => matcher.test(path))).toEqual([]);
    // Those of the desk have names of their own making.
    const readers = pages.filter((path) => !path.startsWith("/desk"));
    expect(pageNames.map((name) => `/${name}`).sort()).toEqual(readers.sort());
  });

  it("looks at figures and at what is no page", () => {
    const looked = [
      "/figures/damage-experienced",
      "/en/figures/x",
      "/ja-western/figures/x",
      "/en-wareki/figures/x",
      "/nope",
      "/en/nope",
      "/damage/x",
      "/papers/x",
      "/papers/packs/x",
      "/check",
      "/packs",
      "/damages",
      "/english",
    ];
    expect(looked.filter((path) => !matcher.test(path))).toEqual([]);
  });

  it("leaves files and handlers alone", () => {
    const others = ["/api/figures", "/_next/static/x.js", "/icon.svg", "/figures/x/template.csv"];
    expect(others.filter((path) => matcher.test(path))).toEqual([]);
  });
});

describe("pages as of a day", () => {
  const asked = async (address: string) => {
    const answer = await proxy(new NextRequest(`http://localhost:3000${address}`));
    const to = answer.headers.get("x-middleware-rewrite");
    return [answer.status, to === null ? null : to.replace("http://localhost:3000", "")];
  };

  it.for([
    ["/?as-of=2022-06-20", [200, "/as-of?as-of=2022-06-20"]],
    ["/en?as-of=2022-06-20", [200, "/en/as-of?as-of=2022-06-20"]],
    ["/ja-western?as-of=2022-06-20", [200, "/ja-western/as-of?as-of=2022-06-20"]],
    ["/en-wareki/damage?as-of=2022-06-20", [200, "/en-wareki/as-of/damage?as-of=2022-06-20"]],
    ["/damage?as-of=2022-06-20", [200, "/as-of/damage?as-of=2022-06-20"]],
    ["/en/countermeasures?as-of=2022-06-20", [200, "/en/as-of/countermeasures?as-of=2022-06-20"]],
    // What is no day has a status of its own, and the page says why.
    ["/damage?as-of=2022-02-30", [400, "/as-of/damage?as-of=2022-02-30"]],
    // The same on every day, or no page at all.
    ["/sources?as-of=2022-06-20", [200, null]],
    ["/api/v1/sources?as-of=2022-06-20", [200, null]],
    ["/figures/damage-experienced.png?as-of=2022-06-20", [200, null]],
    ["/nope?as-of=2022-06-20", [404, "/nope?as-of=2022-06-20"]],
    ["/ja-western/figures/nope", [404, "/ja-western/figures/nope"]],
  ] as const)("%s", async ([address, answer]) => {
    expect(await asked(address)).toEqual(answer);
  });
});
