// A claim picked by hand: what stands in the fields of the form, and back. Whatever an address says that is no choice of
// the form is taken for its default.
import type { Indicator } from "../catalogue/types";
import { compareEditions } from "../edition";
import type { Observation } from "../observation";
import { type Claim, changeRelations, isChange, isLevel, levelRelations, orderRelations, type Relation } from "./claim";
import { earlierOf } from "./comparable";
import { toAmount, toFactor } from "./ranges";
import { targetKey, targetsOf } from "./vocabulary";

export const formFields = ["target", "edition", "since", "other", "relation", "number"] as const;
export type ClaimForm = Record<(typeof formFields)[number], string>;

const numbered = new Set<Relation>([...levelRelations, "times", "rose-by", "fell-by", "rank"]);

/** Whether a relation is completed by a number. */
const needsNumber = (relation: Relation) => numbered.has(relation);

/** Relations that an indicator can be held against: counts of one series have no options to compare. */
export function relationsOf(indicator: Indicator): Relation[] {
  const order = indicator.unit === "count" ? (["most"] as const) : orderRelations;
  return [...levelRelations, ...changeRelations, ...order];
}

function amountOf(indicator: Indicator, relation: Relation, text: string): Claim["amount"] | "no-number" {
  if (!needsNumber(relation)) return null;
  const plain = text.normalize("NFKC").replace(/[,%\s]/g, "");
  if (!/^\d{1,7}(?:\.\d{1,2})?$/.test(plain)) return "no-number";
  const [value, decimals] = [Number(plain), plain.split(".")[1]?.length ?? 0];
  const count = indicator.unit === "count";
  if (relation === "rank") return toAmount("exactly", "rank", value, 0)[1];
  if (relation === "times") return toFactor("exactly", value, decimals);
  if (isLevel(relation)) return toAmount(relation, count ? "count" : "percent", value, decimals)[1];
  return toAmount("exactly", count ? "count" : "points", value, decimals)[1];
}

/**
 * The claim that a form makes of an indicator; null before a relation is chosen, `no-number` where the relation lacks
 * one, `one-target` where two options are to be compared and only one is chosen.
 */
export function claimFromForm(
  indicator: Indicator,
  observations: readonly Observation[],
  form: Partial<ClaimForm>,
): Claim | "no-number" | "one-target" | null {
  const relation = relationsOf(indicator).find((one) => one === form.relation);
  const targets = targetsOf(indicator, observations);
  const [key, found] = [...targets].find(([name]) => name === form.target) ?? [...targets][0] ?? [];
  const one = found?.[0];
  if (!relation || !found || !one) return null;
  const editions = [...new Set([...targets.values()].flat().map((of) => of.edition))].sort(compareEditions);
  const own = found.map((of) => of.edition).sort(compareEditions);
  const edition = editions.find((code) => code === form.edition) ?? own.at(-1) ?? "";
  const since = editions.find((code) => code === form.since && code !== edition) ?? earlierOf(indicator, edition, own);
  const amount = amountOf(indicator, relation, form.number ?? "");
  if (amount === "no-number") return amount;
  const other = form.other === key ? undefined : targets.get(form.other ?? "")?.[0];
  if (relation === "greater" && !other) return "one-target";
  const pick = ({ item, breakdown, segment }: Observation) => ({ item, breakdown, segment });
  return {
    indicator: indicator.id,
    target: pick(one),
    other: relation === "greater" && other ? pick(other) : null,
    editions: isChange(relation) && since !== null ? [since, edition].sort(compareEditions) : [edition],
    relation,
    amount,
  };
}

/** What the form shows of a claim that was read from a sentence. */
export function formOfClaim(claim: Claim): ClaimForm {
  return {
    target: targetKey(claim.target),
    edition: claim.editions.at(-1) ?? "",
    since: claim.editions.length > 1 ? (claim.editions[0] ?? "") : "",
    other: claim.other ? targetKey(claim.other) : "",
    relation: claim.relation,
    number: claim.amount ? String(Number(claim.amount.value.toFixed(2))) : "",
  };
}
