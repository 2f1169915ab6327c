// Claims in, verdicts out: whether the published numbers carry them. And their sentences: never called true where the claim
// is not.
import { describe, expect, it } from "vitest";
import { checkClaim } from "../../lib/claims/check-claim";
import { checkSentence } from "../../lib/claims/check-sentence";
import { shippedDataset } from "../figure/shipped-dataset";
import { levels, type Sentence } from "./sentences";
import { changes, orders } from "./sentences-on-change";
import { shortClaim } from "./short-claim";

const dataset = shippedDataset();
const reader = { lang: "ja", era: "wareki" } as const;

describe.each<[string, Sentence[]]>([
  ["how high", levels],
  ["what changed", changes],
  ["which is more", orders],
])("claims on %s", (_, sentences) => {
  it.each(sentences)("%s", (sentence, short, verdict, why) => {
    const claim = shortClaim(short, dataset.observations, sentence);
    expect(checkClaim(claim, dataset, reader)).toMatchObject({ verdict, why });
    const { answer } = checkSentence(sentence, dataset, reader);
    if (answer === "holds") expect(verdict).toBe("holds");
    if (answer === "does-not-hold") expect(verdict).not.toBe("holds");
  });
});

it("knows at least sixty claims", () => {
  expect(levels.length + changes.length + orders.length).toBeGreaterThanOrEqual(60);
});
