// The native charts of a pack's report: no scale beside ranks, columns no wider than they may be, values on one line.
import { describe, expect, it } from "vitest";
import { defaultLooks } from "../../lib/address/looks";
import type { PackOptions } from "../../lib/export/meeting/pack-options";
import { packExporters } from "../../lib/export/meeting/pack-registry";
import type { Pack } from "../../lib/slides/pack";
import { presentPack } from "../../lib/slides/present-pack";
import { readPack } from "../../lib/slides/read-pack";
import { shippedDataset } from "../figure/shipped-dataset";
import { frozenPack } from "../frozen-data";
import { open } from "./office-lint";

const dataset = shippedDataset();
const pack = readPack(frozenPack("crisis-meeting-2022-06-20")).pack as Pack;
const options: PackOptions = {
  ...defaultLooks,
  size: "16:9",
  handout: null,
  origin: "http://localhost:3000",
  date: "2026-11-24",
};

describe("charts in a pack's files", () => {
  const chartsOf = async (slides: Pack["slides"]) => {
    const asked = { ...pack, slides };
    const presentation = presentPack(asked, dataset, { lang: "ja", era: "wareki" });
    const { parts } = open(await packExporters.docx.render({ pack: asked, presentation }, options));
    return [...parts].filter(([name]) => /charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => xml);
  };

  it("have no scale beside ranks", async () => {
    const [shares = "", ...others] = await chartsOf([
      { figure: "report-destination", state: { editions: ["R3"] } },
      { figure: "damage-experienced", state: { editions: ["R3"] } },
    ]);
    // Ranks alone are a table, no chart.
    expect(others).toEqual([]);
    expect(shares).toMatch(/<c:valAx>.*<c:delete val="0"\/>.*<\/c:valAx>/s);
  });

  it("show two columns alone no wider than they may be", async () => {
    const [alone = "", many = ""] = await chartsOf([
      { figure: "ransomware-cases", state: { editions: ["R6H1", "R7H1"] } },
      { figure: "ransomware-cases" },
    ]);
    const gap = (xml: string) => Number(/<c:gapWidth val="(\d+)"/.exec(xml)?.[1]);
    expect(gap(alone)).toBeGreaterThan(200);
    expect(gap(many)).toBe(50);
  });

  it("do not wrap the values at their marks", async () => {
    const [xml = ""] = await chartsOf([{ figure: "damage-experienced" }]);
    const labels = [...xml.matchAll(/<c:dLbl>.*?<\/c:dLbl>/gs)].map(([one]) => one);
    expect(labels.length).toBeGreaterThan(0);
    for (const one of labels) expect(one).toMatch(/<a:bodyPr[^>]* wrap="none"/);
  });
});
