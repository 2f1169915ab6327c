// What others' programs say of our files: a strict linter of OpenAPI, a validator of JSON Schema and the reference client
// of Frictionless Data, each from npm.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020";
import datapackage from "datapackage";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { GET as openApi } from "../../app/api/v1/openapi.json/route";
import { GET as figureSchema } from "../../app/figures/figure.schema.json/route";
import { renderDataPackage } from "../../lib/export/data/data-package";
import { renderJson } from "../../lib/export/data/json";
import { langs } from "../../lib/localised";
import { shippedDataset } from "../figure/shipped-dataset";
import { options, shippedFigures } from "./pictures";

const origin = "https://dashboard.test";

describe("the strict linter of OpenAPI", () => {
  const findings = async (source: string) => {
    const config = await createConfig({ extends: ["recommended-strict"] });
    const problems = await lintFromString({ source, absoluteRef: "/openapi.json", config });
    return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
  };

  it("has nothing to say of the description of the API, and would have", async () => {
    const source = await (await openApi(new Request(`${origin}/api/v1/openapi.json`))).text();
    expect(await findings(source)).toEqual([]);
    const { servers: _, ...serverless } = JSON.parse(source);
    expect((await findings(JSON.stringify(serverless))).join()).toContain("no-empty-servers");
  });
});

describe("a validator of JSON Schema", () => {
  it("takes a saved copy of the schema in its strictest mode, and finds every figure valid", async () => {
    const saved = await (await figureSchema(new Request(`${origin}/figures/figure.schema.json`))).json();
    const validator = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    validator.addSchema(saved);
    for (const lang of langs) {
      const figures = shippedFigures(lang);
      for (const some of [...figures.map((one) => [one]), figures]) {
        const file = JSON.parse(new TextDecoder().decode(await renderJson(some, { ...options, origin })));
        // Each file names the schema that it is of.
        expect(validator.validate(file.$schema, file), JSON.stringify(validator.errors)).toBe(true);
      }
      const file = JSON.parse(new TextDecoder().decode(await renderJson(figures.slice(0, 1), { ...options, origin })));
      expect(validator.validate(file.$schema, { ...file, title: 1 })).toBe(false);
    }
  });
});

describe("the reference client of Frictionless Data", () => {
  it("reads every table of the data set by its schema, with the relations between them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "frictionless-"));
    for (const [name, bytes] of Object.entries(unzipSync(renderDataPackage(shippedDataset(), origin)))) {
      writeFileSync(join(folder, name), bytes);
    }
    const found = await datapackage.Package.load(join(folder, "datapackage.json"));
    expect([found.valid, found.errors]).toEqual([true, []]);
    const rows = new Map<string, number>();
    for (const table of found.resources) {
      rows.set(table.name, (await table.read()).length);
      expect(await table.checkRelations()).toBe(true);
    }
    expect(rows.get("observations")).toBe(shippedDataset().observations.length);
    expect(rows.get("sources")).toBe(shippedDataset().sources.size);
    expect(rows.size).toBe(7);
    rmSync(folder, { recursive: true });
  });
});
