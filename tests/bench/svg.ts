// Drawing a Figure: layout and SVG text of every shipped figure, at the widths that pages use.
import { indicators } from "../../lib/catalogue/indicators";
import { layOut } from "../../lib/chart/lay-out";
import { toSvg } from "../../lib/chart/to-svg";
import { buildFigure } from "../../lib/figure/build-figure";
import { shippedDataset } from "../figure/shipped-dataset";
import { type BenchResult, median } from "./result";

const rounds = 20;
const widths = [720, 340];

export async function benchSvg(): Promise<BenchResult[]> {
  const dataset = shippedDataset();
  const figures = indicators.map((one) => buildFigure(one, dataset, { lang: "ja", era: "wareki" }));
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const figure of figures) {
      for (const width of widths) {
        const start = performance.now();
        toSvg(layOut(figure, width), { palette: "css", idPrefix: "bench", title: figure.title, desc: figure.alt });
        times.push(performance.now() - start);
      }
    }
  }
  return [{ name: "Figure to SVG, median", value: median(times), unit: "ms", aim: { atMost: 5 } }];
}
