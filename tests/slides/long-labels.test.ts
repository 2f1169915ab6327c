// Labels as long as the import takes them still make slides: cut there, and whole in the words beside.
import { expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { longestLabel } from "../../lib/import/columns";
import { layOutSlides } from "../../lib/slides/lay-out-slides";
import { presentPack } from "../../lib/slides/present-pack";
import { shippedDataset } from "../figure/shipped-dataset";

const shipped = shippedDataset();
const dataset = {
  ...shipped,
  observations: shipped.observations.map((one) => {
    const long = (letter: string) => `${one.item}${letter.repeat(longestLabel - one.item.length)}`;
    return { ...one, itemLabel: { ja: long("長"), en: long("W") } };
  }),
};

it.each(["damage-experienced", "ransomware-route"])("a figure of %s", (id) => {
  expect(indicators.some((one) => one.id === id)).toBe(true);
  for (const lang of ["ja", "en"] as const) {
    const pack = { name: "a", title: "a", slides: [{ figure: id }] };
    const presentation = presentPack(pack, dataset, { lang, era: "western" });
    for (const size of ["16:9", "4:3"] as const) {
      expect(layOutSlides(presentation, size).length).toBeGreaterThan(1);
    }
  }
});
