// Forty years on the leaflet still has one page: a line on it shows the newest editions.
import { expect, it } from "vitest";
import { buildLeaflet } from "../../lib/leaflet/build-leaflet";
import { layOutLeaflet } from "../../lib/leaflet/lay-out-leaflet";
import { shippedDataset } from "../figure/shipped-dataset";
import { nothing } from "./leaflets";

it("is laid out with forty more editions", () => {
  const shipped = shippedDataset();
  const later = Array.from({ length: 40 }, (_, index) => `R${20 + index}`);
  const dataset = {
    ...shipped,
    observations: shipped.observations.flatMap((one) =>
      one.edition === "R3" ? [one, ...later.map((edition) => ({ ...one, edition }))] : [one],
    ),
    editions: shipped.editions.flatMap((one) =>
      one.edition === "R3" ? [one, ...later.map((edition) => ({ ...one, edition }))] : [one],
    ),
  };
  for (const edition of ["R3", "R59"]) {
    const asked = { panels: [], origin: "", ...nothing };
    const leaflet = buildLeaflet(dataset, { lang: "ja", era: "wareki", edition, ...asked });
    expect(layOutLeaflet(leaflet)).toHaveLength(1);
  }
});
