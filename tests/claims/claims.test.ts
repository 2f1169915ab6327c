// Sentences in, verdicts out: what is read of a draft, and whether the published numbers carry it.
import { describe, expect, it } from "vitest";
import { checkClaim } from "../../lib/claims/check-claim";
import type { Claim } from "../../lib/claims/claim";
import { readClaim } from "../../lib/claims/read-claim";
import { targetKey } from "../../lib/claims/vocabulary";
import { shippedDataset } from "../figure/shipped-dataset";
import { levels, type Sentence, unreadable } from "./sentences";
import { changes, orders } from "./sentences-on-change";

const dataset = shippedDataset();
const reader = { lang: "ja", era: "wareki" } as const;

function inShort({ indicator, target, other, editions, relation, amount }: Claim): string {
  // By size and by industry the option is the group.
  const option = target.item === target.segment ? target.item : targetKey(target);
  const number = amount ? String(Number(amount.value.toFixed(relation === "times" ? 4 : 2))) : "";
  return [indicator, option, editions.join(), relation, number || other?.item].filter(Boolean).join(" ");
}

function check(sentence: string) {
  const reading = readClaim(sentence, dataset.observations);
  if (reading.kind !== "claim") return { read: reading.problem };
  const finding = checkClaim(reading.claim, dataset, reader);
  return { read: inShort(reading.claim), verdict: finding?.verdict, why: finding?.why };
}

describe.each<[string, Sentence[]]>([
  ["how high", levels],
  ["what changed", changes],
  ["which is more", orders],
])("sentences on %s", (_, sentences) => {
  it.each(sentences)("%s", (sentence, read, verdict, why) => {
    expect(check(sentence)).toEqual({ read, verdict, why });
  });
});

describe("sentences that can't be read", () => {
  it.each(unreadable)("「%s」 → %s", (sentence, problem, choices) => {
    const reading = readClaim(sentence, dataset.observations);
    expect(reading).toMatchObject({ kind: "unread", problem });
    expect(reading.kind === "unread" ? [...reading.choices].sort() : []).toEqual([...choices].sort());
  });
});

it("knows at least sixty sentences", () => {
  expect(levels.length + changes.length + orders.length + unreadable.length).toBeGreaterThanOrEqual(60);
});
