// The record that every paper of a meeting carries: slides, hand-outs and the leaflet are read back like single figures.
import { describe, expect, it } from "vitest";
import { defaultLooks } from "../../lib/address/looks";
import { renderLeaflet } from "../../lib/export/meeting/leaflet";
import { packPdf } from "../../lib/export/meeting/pack-pdf";
import type { Pack } from "../../lib/slides/pack";
import { presentPack } from "../../lib/slides/present-pack";
import { readPack } from "../../lib/slides/read-pack";
import { readFile } from "../../lib/verify/read-file";
import { valuesHash } from "../../lib/verify/stated-values";
import { shippedDataset } from "../figure/shipped-dataset";
import { frozenPack } from "../frozen-data";
import { leafletOf } from "../leaflet/leaflets";

const pack = readPack(frozenPack("crisis-meeting-2022-06-20")).pack as Pack;
const presentation = presentPack(pack, shippedDataset(), { lang: "ja", era: "wareki" });
const shown = presentation.slides.flatMap(({ figure }) => figure ?? []);
const origin = { origin: "http://localhost:3000", date: "2026-11-24" };

describe("the record in a pack's PDF", () => {
  it.each([null, 2, 6] as const)("names every figure with its values, with %s slides a sheet", async (handout) => {
    const options = { ...defaultLooks, ...origin, size: "16:9", handout } as const;
    const { figures } = readFile(await packPdf(presentation, options));
    // A figure on several pages has its record on each.
    const found = new Map(figures.map(({ record }) => [record.indicator, record.valuesHash]));
    expect(found).toEqual(new Map(shown.map((figure) => [figure.indicator, valuesHash(figure)])));
    expect(new Set(figures.map(({ byHand }) => byHand))).toEqual(new Set(["no"]));
  });
});

describe("the record in a leaflet", () => {
  it("names every figure with numbers", async () => {
    const leaflet = leafletOf("R3");
    const { figures } = readFile(await renderLeaflet(leaflet, { ...origin, style: "mono" }));
    const own = leaflet.panels.flatMap((one) => one.figures).filter(({ categories }) => categories.length > 0);
    expect(figures.map(({ record }) => record.valuesHash).sort()).toEqual(own.map(valuesHash).sort());
    expect(new Set(figures.map(({ byHand }) => byHand))).toEqual(new Set(["no"]));
  });
});
