// Every question about a chart kind is answered in its traits: elsewhere kinds stand as keys only, where the compiler
// misses a new one, and never in a comparison, where it would silently count as the others.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { chartKinds, chartTraits } from "../../lib/catalogue/chart-kinds";
import { indicators } from "../../lib/catalogue/indicators";

const root = resolve(import.meta.dirname, "../..");
const kind = `["'\`](?:${chartKinds.join("|")})["'\`]`;
const comparison = new RegExp(
  `(?:[=!]==?\\s*|\\bcase\\s+|\\.(?:includes|has|startsWith|indexOf)\\(\\s*)${kind}|${kind}\\s*[=!]==?|\\[[^\\]]*${kind}[^\\]]*\\]\\s*\\.(?:includes|indexOf|some|every|find)`,
  "g",
);

/** A view that shares its name with a kind is no kind. */
const ofView = /\bview\s*[=!]==?\s*"\w+"/g;

describe("the traits of chart kinds", () => {
  it("finds a comparison where there is one", () => {
    const asked = ['kind === "trend"', "'groups' != kind", 'case "counts":', '["ranking", "groups"].includes(kind)'];
    expect(asked.filter((text) => text.match(comparison))).toEqual(asked);
  });

  it("are where kinds are told apart: no other file compares one with a name", () => {
    const files = ["lib", "app", "db"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    );
    const found = files
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) =>
        (readFileSync(join(root, path), "utf8").replace(ofView, "").match(comparison) ?? []).map(
          (at) => `${path}: ${at}`,
        ),
      );
    expect(found).toEqual([]);
  });

  it("let the catalogue draw only what an answer allows", () => {
    for (const { id, answer, charts } of indicators) {
      for (const one of charts) expect(chartTraits[one].answers, `${id} as ${one}`).toContain(answer);
    }
  });
});
