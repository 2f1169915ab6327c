import { expect, it } from "vitest";
import { topics } from "../../lib/catalogue/topics";
import { notObtainedOf } from "../../lib/figure/not-obtained";
import { shippedDataset } from "./shipped-dataset";

const { notObtained } = shippedDataset();

it("every line that concerns a figure is told once, in the topic of its first figure", () => {
  const told = topics.flatMap(({ id }) => notObtainedOf(id, notObtained).map(({ number }) => number));
  const concerned = notObtained.filter(({ indicators }) => indicators.length > 0).map(({ number }) => number);
  expect(told.toSorted()).toEqual(concerned.toSorted());
  expect(notObtainedOf("telework", notObtained).map(({ number }) => number)).toEqual(["N02", "N03", "N04"]);
});
