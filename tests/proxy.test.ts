// The pages that proxy.ts leaves alone are exactly the pages there are.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pageNames } from "../lib/address/page";
import { config } from "../proxy";

const matcher = new RegExp(`^${config.matcher[0]}$`);
const pages = readdirSync("app/[locale]", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "figures" && !entry.name.startsWith("["))
  .map(({ name }) => `/${name}`);

describe("addresses that need a status of their own", () => {
  it("leaves every static page alone, in both languages", () => {
    expect(pages.length).toBeGreaterThan(4);
    const all = ["/", "/en", ...pages, ...pages.map((path) => `/en${path}`)];
    expect(all.filter((path) => matcher.test(path))).toEqual([]);
    expect(pageNames.map((name) => `/${name}`).sort()).toEqual([...pages].sort());
  });

  it("looks at figures and at what is no page", () => {
    const looked = [
      "/figures/damage-experienced",
      "/en/figures/x",
      "/nope",
      "/en/nope",
      "/damage/x",
      "/damages",
      "/english",
    ];
    expect(looked.filter((path) => !matcher.test(path))).toEqual([]);
  });

  it("leaves files and handlers alone", () => {
    const others = ["/api/figures", "/era", "/_next/static/x.js", "/icon.svg", "/figures/x/template.csv"];
    expect(others.filter((path) => matcher.test(path))).toEqual([]);
  });
});
