import { describe, expect, it } from "vitest";
import { resolveState } from "../../lib/address/state";
import { indicators } from "../../lib/catalogue/indicators";
import { figuresBySource } from "../../lib/figure/source-figures";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();
const { observations, sources } = dataset;
const bySource = figuresBySource(indicators, dataset);
const paths = (id: string) => bySource.get(id)?.map((one) => one.path);

describe("figures that stand on a source", () => {
  it("are linked with the editions that the source states", () => {
    expect(paths("S05")).toEqual(["/figures/remote-access-allowed?editions=H30,R1,R2,R3"]);
    expect(paths("S55")).toContain("/figures/damage-any?editions=H12&breakdown=employees");
  });

  it("count where the source only confirms, or states the count behind a share", () => {
    expect(paths("S39")).toContain("/figures/ransomware-route?editions=R6H1");
    expect(paths("S53")).toContain("/figures/damage-experienced?editions=R6");
  });

  it("name what the leaflet shows only as a picture", () => {
    const pictures = bySource.get("S01")?.filter((one) => one.pictureOnly);
    expect(pictures?.map((one) => one.indicator.id)).toEqual(
      expect.arrayContaining(["security-measures", "report-awareness"]),
    );
  });

  it("belong to known sources, and every address is one that a figure page accepts", () => {
    for (const [id, figures] of bySource) {
      expect(sources.has(id), id).toBe(true);
      for (const { indicator, path } of figures) {
        const query = Object.fromEntries(new URL(path, "http://sample.invalid").searchParams);
        const own = observations.filter((one) => one.indicator === indicator.id);
        expect(() => resolveState(indicator, own, query), path).not.toThrow();
      }
    }
  });
});
